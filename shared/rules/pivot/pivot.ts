import type { Plan } from '../../model/plan';
import { stepping } from '../../model/steps';
import type { Card } from '../cards/card';
import type { CellValue, Column } from '../columns/column';
import { entriesOf, type PivotKey } from './entries';

/** What is asked: rows by one column and, where wanted, columns by another; a cell adds up a third, or counts (null). */
export interface PivotQuestion {
  readonly rows: Column;
  readonly columns: Column | null;
  readonly value: Column | null;
}

/** What some initiatives come to. */
export interface PivotSum {
  /** Initiatives. */
  readonly count: number;
  /** Those of them whose value is known: a number that is not Infinity ("never"). */
  readonly known: number;
  /** Of the known values, money in minor units; 0 where nothing is counted but initiatives. */
  readonly sum: number;
}

/** The initiatives of one row or column. */
export interface PivotGroup extends PivotSum {
  readonly key: PivotKey;
  /** As the first of them has it; of a list the one entry. null: none. */
  readonly value: CellValue;
}

export interface Pivot {
  /** In the order in which they were met; every initiative is in one at least. */
  readonly rows: readonly PivotGroup[];
  /** One column for all where none are asked for. */
  readonly columns: readonly PivotGroup[];
  /** By the places of row and column; undefined where no initiative is in both. */
  readonly cells: readonly (readonly (PivotSum | undefined)[])[];
  /** Every initiative once. */
  readonly all: PivotSum;
  /** Initiatives that are in several rows or columns, as by team: totals count each once, so that their cells are more. */
  readonly several: number;
}

interface Adding extends PivotSum {
  count: number;
  known: number;
  sum: number;
}

/**
 * A table across: each initiative stands in the row of its value, or of each value of a list, in "none" where it has none, and
 * so in the columns. Totals are added up of the initiatives, not of the cells: whole numbers and money to the minor unit. Step by
 * step, since of a large plan some values take long to work out.
 */
export function* pivotSteps(
  cards: readonly Card[],
  { rows, columns, value }: PivotQuestion,
  plan: Plan,
): Generator<void, Pivot> {
  const down = new Groups();
  const across = new Groups();
  const cells: (Adding | undefined)[][] = [];
  const all = nothing();
  let several = 0;
  const everything = [{ key: null, value: null }];
  yield* stepping(cards, (card) => {
    const amount = value ? known(value.read(card, plan)) : null;
    const inRows = entriesOf(rows, card, plan);
    const inColumns = columns ? entriesOf(columns, card, plan) : everything;
    if (inRows.length > 1 || inColumns.length > 1) several += 1;
    add(all, amount);
    for (const entry of inColumns) add(across.of(entry), amount);
    for (const entry of inRows) {
      add(down.of(entry), amount);
      const row = (cells[down.placeOf(entry)] ??= []);
      for (const column of inColumns) add((row[across.placeOf(column)] ??= nothing()), amount);
    }
  });
  return { rows: down.all, columns: across.all, cells, all, several };
}

const nothing = (): Adding => ({ count: 0, known: 0, sum: 0 });

function known(value: CellValue): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function add(to: Adding, amount: number | null): void {
  to.count += 1;
  if (amount === null) return;
  to.known += 1;
  to.sum += amount;
}

/** Groups by their keys, in the order in which they were met. */
class Groups {
  readonly all: (PivotGroup & Adding)[] = [];
  readonly #places = new Map<PivotKey, number>();

  placeOf({ key, value }: Pick<PivotGroup, 'key' | 'value'>): number {
    let place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, (place = this.all.length));
      this.all.push({ key, value, ...nothing() });
    }
    return place;
  }

  of(entry: Pick<PivotGroup, 'key' | 'value'>): PivotGroup & Adding {
    return this.all[this.placeOf(entry)] as PivotGroup & Adding;
  }
}

/** What a cell shows. A mean is over the initiatives whose value is known, money in whole minor units. */
export type PivotHow = 'sum' | 'mean';

/** The figure of a cell or total; null where no value is known, which is no 0. Of a count the number of initiatives. */
export function pivotFigure(of: PivotSum, value: Column | null, how: PivotHow): number | null {
  if (!value) return of.count;
  if (of.known === 0) return null;
  if (how === 'sum') return of.sum;
  return value.kind === 'money' ? Math.round(of.sum / of.known) : of.sum / of.known;
}
