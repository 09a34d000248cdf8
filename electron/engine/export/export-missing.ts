import type { ControlBody } from '../../../shared/contract/control';
import type { Plan } from '../../../shared/model/plan';
import { missingAnswers } from '../../../shared/rules/questions/missing-answers';
import { scenarioAsked } from '../asked/scenario-asked';
import { inSlices, type Job } from '../between';
import { writeBook } from '../workbook/write-book';
import { backlogRowsSteps } from './backlog-rows';
import { missingBook } from './missing-book';
import { writeWhole } from './write-whole';

/**
 * Writes the workbook that asks one, or everybody, for what is missing; says how many initiatives it is about. Where nothing
 * is missing nothing is written.
 */
export async function exportMissing(
  plan: Plan,
  { path, scenario, of, due }: ControlBody<'missing/export'>,
  job: Pick<Job, 'cancelled'>,
): Promise<number> {
  const { id: scenarioId } = scenarioAsked(plan, scenario);
  const missing = missingAnswers(plan, scenarioId, of);
  if (missing.initiatives === 0) return 0;
  const all = await inSlices(backlogRowsSteps(plan, scenarioId), job);
  const rows = new Map(all.map((row) => [row.planId, row]));
  const { answers, allowed } = missingBook(plan, missing, rows, { scenarioId, of, due });
  await writeWhole(path, await writeBook([answers, allowed], job));
  return missing.initiatives;
}
