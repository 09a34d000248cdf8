import { type ServiceCsvRow, writeServicesCsv } from '../../shared/backlog/write-services-csv';
import { type Plan, settingsOf } from '../../shared/model/plan';
import type { Service } from '../../shared/model/service';
import { moneyLinesByOwner, sumOf } from '../../shared/rules/lines';
import { writeWhole } from './write-whole';

/** Writes what runs today, in the plan's order; says how many services. */
export function exportServices(plan: Plan, path: string): number {
  const rows = [...plan.service.values()].map((service) => rowOf(plan, service));
  const { currency } = settingsOf(plan);
  writeWhole(path, Buffer.from(writeServicesCsv(rows, { currency }), 'utf8'));
  return rows.length;
}

/** What is of several lines is written as one: their sum, and who does the work where all of them say the same. */
function rowOf(plan: Plan, { id, ...fields }: Service): ServiceCsvRow {
  const lines = moneyLinesByOwner(plan.moneyLine)
    .of(id)
    .filter(({ nature, stage }) => nature === 'run' && stage === 'planned');
  const sourcing = new Set(lines.map((line) => line.sourcing));
  const [only = null] = sourcing;
  return { ...fields, cost: sumOf(lines, 'run'), sourcing: sourcing.size === 1 ? only : null };
}
