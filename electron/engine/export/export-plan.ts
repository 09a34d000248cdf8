import { type Plan, tableNames } from '../../../shared/model/plan';
import { inSlices, type Job } from '../between';
import { latestVersion } from '../store/migrations';
import { writeWhole } from './write-whole';

/** Rows written in one step. */
const perStep = 500;

/**
 * Writes the whole plan as JSON, all rows of all tables as docs/plan.schema.json says, one row a line; says how many rows.
 */
export async function exportPlan(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  { path, job }: { readonly path: string; readonly job: Pick<Job, 'cancelled'> },
): Promise<number> {
  const parts: Buffer[] = [];
  await inSlices(planTexts(plan, revision), job, (part) => parts.push(Buffer.from(part, 'utf8')));
  await writeWhole(path, parts);
  return tableNames.reduce((sum, name) => sum + plan[name].size, 0);
}

function* planTexts(plan: Plan, revision: number): Generator<string, void> {
  yield `{"format":"bimodal-plan","version":${latestVersion()},"revision":${revision},"tables":{`;
  for (const [index, name] of tableNames.entries()) {
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(name)}:[`;
    const rows = [...plan[name].values()];
    for (let at = 0; at < rows.length; at += perStep) {
      const lines = rows.slice(at, at + perStep).map((row) => JSON.stringify(row));
      yield `${at > 0 ? ',' : ''}\n${lines.join(',\n')}`;
    }
    yield ']';
  }
  yield '\n}}\n';
}
