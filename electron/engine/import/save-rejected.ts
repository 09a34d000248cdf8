import { rejectedCsv } from '../../../shared/backlog/write/write-rejected';
import { inSlices, type Job } from '../between';
import { writeWhole } from '../export/write-whole';
import type { Check } from './checks';

/** Writes the rows that a check left out, with line and reason; says how many. */
export async function saveRejected(path: string, { file, comparison }: Check, job: Job): Promise<number> {
  const text = await inSlices(rejectedCsv(file.inspection, comparison.leftOut), job);
  await writeWhole(path, [Buffer.from(text, 'utf8')]);
  return comparison.leftOut.length;
}
