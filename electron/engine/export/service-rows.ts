import type { OwnCell } from '../../../shared/backlog/write/own-cells';
import { type ServiceRow, serviceCells } from '../../../shared/backlog/write/service-cells';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Service } from '../../../shared/model/records/service';
import { moneyLinesByOwner, sumOf } from '../../../shared/rules/tables/lines';

/** What runs today, in the plan's order, as it is written. */
export function serviceRows(plan: Plan): OwnCell[][] {
  const { currency } = settingsOf(plan);
  return [...plan.service.values()].map((service) => serviceCells(rowOf(plan, service), currency));
}

/** What is of several lines is written as one: their sum, and who does the work where all of them say the same. */
function rowOf(plan: Plan, { id, ...fields }: Service): ServiceRow {
  const lines = moneyLinesByOwner(plan.moneyLine)
    .of(id)
    .filter(({ nature, stage }) => nature === 'run' && stage === 'planned');
  const sourcing = new Set(lines.map((line) => line.sourcing));
  const [only = null] = sourcing;
  const cost = sumOf(lines, 'run');
  return { ...fields, planId: id, cost, sourcing: sourcing.size === 1 ? only : null };
}
