import type { Reply } from '../../../shared/contract/envelope';
import type { EngineLink } from '../engine-process';
import { writeFailure } from '../failure';
import { replaceFile } from '../replace-file';
import type { Laid, Printed } from './laid-out';
import { reportPdf } from './report-pdf';

/** Prints the report into `path`; what was there stays until the new one is whole. */
export async function exportReport(
  engine: EngineLink,
  printed: Printed,
  path: string,
  ahead?: Laid,
): Promise<Reply<null>> {
  const report = await reportPdf(engine, printed, ahead);
  if (!report.ok) return report;
  try {
    replaceFile(path, report.value);
  } catch (error) {
    return writeFailure(error, path);
  }
  return { ok: true, value: null };
}
