import type { Reply } from '../../../shared/contract/envelope';
import { writeFailure } from '../failure';
import { replaceFile } from '../files/replace-file';
import type { EngineLink } from '../windows/engine-process';
import type { MissingSigns } from './drawing';
import type { Printed } from './lay-out';
import type { Laid } from './laid-out';
import { reportPdf } from './report-pdf';

/** Prints the report into `path`; what was there stays until the new one is whole. Answers which signs are missing on it. */
export async function exportReport(
  engine: EngineLink,
  printed: Printed,
  path: string,
  ahead?: Laid,
): Promise<Reply<MissingSigns>> {
  const report = await reportPdf(engine, printed, ahead);
  if (!report.ok) return report;
  try {
    replaceFile(path, report.value.pdf);
  } catch (error) {
    return writeFailure(error, path);
  }
  return { ok: true, value: { missing: report.value.missing } };
}
