import { writeCsv } from '../../shared/backlog/write-csv';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { backlogRows } from './backlog-rows';
import { writeWhole } from './write-whole';

/** Writes the backlog of the scenario that is the plan; says how many rows. */
export function exportBacklog(plan: Plan, path: string): number {
  const { currency, scenarioId } = settingsOf(plan);
  const rows = backlogRows(plan, scenarioId);
  writeWhole(path, Buffer.from(writeCsv(rows, { currency }), 'utf8'));
  return rows.length;
}
