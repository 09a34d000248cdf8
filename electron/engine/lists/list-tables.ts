import { type ListField, type ListTarget, listColumns } from '../../../shared/backlog/list-fields';
import type { Plan } from '../../../shared/model/plan';
import { peersOf } from '../../../shared/rules/peers/peers';
import { templatesOf } from '../../../shared/rules/people/hidden-templates';
import { strengthsOf } from '../../../shared/rules/people/strengths';
import type { Table } from '../export/money-table';
import {
  type Cells,
  emergencyCells,
  enablerCells,
  goalCells,
  hiddenCells,
  hiddenPartCells,
  liaisonCells,
  milestoneCells,
  needCells,
  pressureCells,
  readingCells,
  realisedCells,
  reviewCells,
  roleCells,
  strengthCells,
  teamCells,
} from './list-cells';

const rowsOf: Readonly<Record<ListTarget, (plan: Plan) => readonly Cells[]>> = {
  goals: (plan) => each(plan, plan.goal, goalCells),
  readings: (plan) => each(plan, plan.metricReading, readingCells),
  // What was found of a benefit that is gone has no cells.
  realised: (plan) =>
    each(plan, plan.realisedValue, realisedCells).filter((cells) => Object.keys(cells).length > 0),
  peers: (plan) =>
    peersOf(plan).flatMap(({ id, pressures }): Cells[] =>
      pressures.length === 0
        ? [pressureCells(plan, id, null)]
        : pressures.map((pressure) => pressureCells(plan, id, pressure.id)),
    ),
  liaisons: (plan) => each(plan, plan.liaison, liaisonCells),
  // Levels first, then what each programme needs of them.
  strengths: (plan) => [
    ...strengthsOf(plan).map(({ id }) => strengthCells(plan, id)),
    ...each(plan, plan.strengthNeed, needCells),
  ],
  emergencies: (plan) => each(plan, plan.emergency, emergencyCells),
  // Templates first, then what initiatives have.
  'hidden-work': (plan) => [
    ...templatesOf(plan).flatMap(({ id, parts }) => parts.map(({ kind }) => hiddenPartCells(plan, id, kind))),
    ...each(plan, plan.hiddenWork, hiddenCells),
  ],
  reviews: (plan) => each(plan, plan.liveReview, reviewCells),
  enablers: (plan) =>
    [...plan.dependency.values()]
      .filter(({ kind }) => kind === 'enables')
      .map(({ id }) => enablerCells(plan, id)),
  roles: (plan) => each(plan, plan.requiredRole, roleCells),
  // The usual days first, so that a team is there before its quarters.
  teams: (plan) => [
    ...[...plan.team.keys()].map((id) => teamCells(plan, id, null)),
    ...[...plan.capacity.values()]
      .toSorted((a, b) => a.quarter - b.quarter)
      .map(({ teamId, quarter }) => teamCells(plan, teamId, quarter)),
  ],
  milestones: (plan) => each(plan, plan.milestone, milestoneCells),
};

/** The cells of every row of a table of the plan, in its order. */
function each(
  plan: Plan,
  table: ReadonlyMap<string, unknown>,
  cellsOf: (plan: Plan, id: string) => Cells,
): Cells[] {
  return [...table.keys()].map((id) => cellsOf(plan, id));
}

/** A list of the plan in the columns in which it is imported again, in the plan's order. */
export function listTable(plan: Plan, target: ListTarget): Table {
  const columns: readonly (readonly [header: string, field: ListField])[] = listColumns[target];
  return {
    headers: columns.map(([header]) => header),
    rows: rowsOf[target](plan).map((cells) => columns.map(([, field]) => cells[field] ?? null)),
  };
}
