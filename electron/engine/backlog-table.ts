import { columnsOf, type OwnCell, ownCells } from '../../shared/backlog/own-cells';
import type { OwnColumn, OwnField } from '../../shared/backlog/own-export';
import { type FigureColumn, figureCells, figureColumnsFor } from '../../shared/backlog/own-figures';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { backlogFigures } from './backlog-figures';
import { backlogRows } from './backlog-rows';

export interface BacklogColumns {
  readonly columns: readonly OwnColumn[];
  /** What the app works out and writes beside them. */
  readonly figures: readonly FigureColumn[];
}

/** The initiatives as a scenario has them, in the columns of these fields or in all, with the figures beside them. */
export function backlogTable(
  plan: Plan,
  scenarioId: string,
  fields: readonly OwnField[] | null,
): BacklogColumns & { readonly rows: OwnCell[][] } {
  const { currency } = settingsOf(plan);
  const columns = columnsOf(fields);
  const figures = figureColumnsFor(fields);
  const of = backlogFigures(plan, scenarioId);
  const rows = backlogRows(plan, scenarioId).map((row) => [
    ...ownCells(row, columns, currency),
    ...figureCells(of(row.planId), figures, currency),
  ]);
  return { columns, figures, rows };
}

export function headersOf({ columns, figures }: BacklogColumns): string[] {
  return [...columns.map(([header]) => header), ...figures.map(({ header }) => header)];
}
