import type { Card } from '../../../../shared/rules/cards/card';
import type { Column } from '../../../../shared/rules/columns/column';
import {
  type Pivot,
  type PivotGroup,
  pivotFigure,
  type PivotSum,
  pivotSteps,
} from '../../../../shared/rules/pivot/pivot';
import type { CellSetting } from '../../../../shared/words/columns/cell-words';
import { say } from '../../../../shared/words/say';
import type { PlacedColumn } from '../drawn';
import type { Place } from '../movement';
import { sortKeys } from '../order';
import { groupOrder, groupWords } from '../rows';
import type { AskedPivot } from './question';

/** A row or column of the table: of a group, or of all (null). */
interface Named {
  readonly words: string;
  readonly group: PivotGroup | null;
  /** Its place in the pivot. */
  readonly place: number;
}

export type PivotLine = Named;
/** The first one holds the names of the rows, the last one what they come to. */
export type PivotColumn = Named & PlacedColumn;

export interface PivotTable {
  readonly asked: AskedPivot;
  readonly pivot: Pivot;
  readonly at: CellSetting;
  /** In their order; the total stands below them. */
  readonly lines: readonly PivotLine[];
  readonly total: PivotLine;
  readonly columns: readonly PivotColumn[];
}

/** Pixels. */
const headWidth = 220;
const cellWidth = 136;

/** What a table is made of. */
export interface TableQuestion {
  readonly cards: readonly Card[];
  readonly asked: AskedPivot;
  readonly at: CellSetting;
}

/** The pivot as it is drawn, step by step: groups in the order of their column, "none" last, with what they come to. */
export function* pivotTableSteps({ cards, asked, at }: TableQuestion): Generator<void, PivotTable> {
  const pivot = yield* pivotSteps(cards, asked, at.plan);
  const across = asked.columns ? inOrder(pivot.columns, asked.columns, at) : [];
  const total: PivotLine = { words: say`Total`, group: null, place: -1 };
  const head = { words: '', group: null, place: -1 };
  const columns = [head, ...across, total].map((named, index) => ({
    ...named,
    id: index === 0 ? 'head' : `of${named.place}`,
    index,
    width: index === 0 ? headWidth : cellWidth,
    left: index === 0 ? 0 : headWidth + (index - 1) * cellWidth,
    frozen: index === 0,
  }));
  const lines = inOrder(pivot.rows, asked.rows, at);
  return { asked, pivot, at, lines: asked.largest ? largestFirst(lines, asked) : lines, total, columns };
}

function inOrder(groups: readonly PivotGroup[], column: Column, at: CellSetting): Named[] {
  const sortKeyOf = sortKeys(column, at);
  const compare = groupOrder(at.speech.locale);
  return groups
    .map((group, place) => ({
      named: { group, place, words: groupWords(column, group.value, at) },
      key: sortKeyOf(group.value),
    }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ named }) => named);
}

/** By their totals; those of which nothing is known last, equal ones as they were. */
function largestFirst(lines: readonly Named[], { value, how }: AskedPivot): Named[] {
  const figureOf = ({ group }: Named) => (group && pivotFigure(group, value, how)) ?? -Infinity;
  return [...lines].sort((a, b) => {
    const [x, y] = [figureOf(a), figureOf(b)];
    return x === y ? 0 : y - x;
  });
}

/** The line of a place, the total for the one below the last; null for the head. */
export function lineAt({ lines, total }: PivotTable, row: number): PivotLine | null {
  return row < 0 ? null : (lines[row] ?? total);
}

/** What stands where a line and a column cross; undefined where no initiative is in both. */
export function sumAt({ pivot }: PivotTable, line: PivotLine, column: PivotColumn): PivotSum | undefined {
  if (line.group && column.group) return pivot.cells[line.place]?.[column.place];
  return line.group ?? column.group ?? pivot.all;
}

/** The cell nearest to a place that the table may have had before. */
export function within({ lines, columns }: PivotTable, { row, column }: Place): Place {
  return {
    row: Math.max(-1, Math.min(row, lines.length)),
    column: Math.max(0, Math.min(column, columns.length - 1)),
  };
}
