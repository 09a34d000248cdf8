import { columnsOf, type OwnCell, ownCells } from '../../shared/backlog/own-cells';
import type { OwnColumn, OwnField } from '../../shared/backlog/own-export';
import { type FigureColumn, figureCells, figureColumnsFor } from '../../shared/backlog/own-figures';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { backlogFigures } from './backlog-figures';
import { backlogRowsSteps } from './backlog-rows';

export interface BacklogColumns {
  readonly columns: readonly OwnColumn[];
  /** What the app works out and writes beside them. */
  readonly figures: readonly FigureColumn[];
}

export interface BacklogTable extends BacklogColumns {
  readonly rows: OwnCell[][];
}

/** Rows written in one step. */
const perStep = 100;

/** The initiatives as a scenario has them, in the columns of these fields or in all, with the figures beside them; step by step. */
export function* backlogTable(
  plan: Plan,
  scenarioId: string,
  fields: readonly OwnField[] | null,
): Generator<void, BacklogTable> {
  const { currency } = settingsOf(plan);
  const columns = columnsOf(fields);
  const figures = figureColumnsFor(fields);
  const found = yield* backlogRowsSteps(plan, scenarioId);
  const of = backlogFigures(plan, scenarioId);
  const rows: OwnCell[][] = [];
  for (const row of found) {
    const cells = [...ownCells(row, columns, currency), ...figureCells(of(row.planId), figures, currency)];
    if (rows.push(cells) % perStep === 0) yield;
  }
  return { columns, figures, rows };
}

export function headersOf({ columns, figures }: BacklogColumns): string[] {
  return [...columns.map(([header]) => header), ...figures.map(({ header }) => header)];
}
