import {
  type OwnFieldColumn,
  ownFieldCell,
  ownFieldColumnsFor,
} from '../../../shared/backlog/mapping/own-field-columns';
import { columnsOf, type OwnCell, ownCells } from '../../../shared/backlog/write/own-cells';
import type { ExportField, OwnColumn } from '../../../shared/backlog/write/own-export';
import { type FigureColumn, figureCells, figureColumnsFor } from '../../../shared/backlog/write/own-figures';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { ownValueId } from '../../../shared/model/records/own-field';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';
import { backlogFigures } from './backlog-figures';
import { backlogRowsSteps } from './backlog-rows';

export interface BacklogColumns {
  readonly columns: readonly OwnColumn[];
  /** Those of fields of one's own, beside them. */
  readonly added: readonly OwnFieldColumn[];
  /** What the app works out and writes beside them. */
  readonly figures: readonly FigureColumn[];
}

export interface BacklogTable extends BacklogColumns {
  readonly rows: OwnCell[][];
}

/** Rows written in one step. */
const perStep = 100;

/**
 * The initiatives as a scenario has them, in the columns of these fields or in all, with the figures beside them; step by step,
 * with how many of twice their rows are done.
 */
export function* backlogTable(
  plan: Plan,
  scenarioId: string,
  fields: readonly ExportField[] | null,
): Generator<number, BacklogTable> {
  const { currency } = settingsOf(plan);
  const columns = columnsOf(fields);
  const added = ownFieldColumnsFor(fields, ownFieldsInOrder(plan.ownField));
  const figures = figureColumnsFor(fields);
  const found = yield* backlogRowsSteps(plan, scenarioId);
  const of = backlogFigures(plan, scenarioId);
  const rows: OwnCell[][] = [];
  for (const row of found) {
    const cells = [
      ...ownCells(row, columns, currency),
      ...added.map(({ field }) =>
        ownFieldCell(field, plan.ownValue.get(ownValueId(row.planId, field.id))?.value, currency),
      ),
      ...figureCells(of(row.planId), figures, currency),
    ];
    if (rows.push(cells) % perStep === 0) yield found.length + rows.length;
  }
  return { columns, added, figures, rows };
}

export function headersOf({ columns, added, figures }: BacklogColumns): string[] {
  return [...columns.map(([header]) => header), ...[...added, ...figures].map(({ header }) => header)];
}
