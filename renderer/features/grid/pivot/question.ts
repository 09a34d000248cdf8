import type { GridLayout, PivotLayout } from '../../../../shared/contract/grid-layout';
import type { Plan } from '../../../../shared/model/plan';
import type { Column } from '../../../../shared/rules/columns/column';
import { columnIn } from '../../../../shared/rules/columns/own';
import { isDimension, isMeasure } from '../../../../shared/rules/pivot/entries';
import type { PivotHow, PivotQuestion } from '../../../../shared/rules/pivot/pivot';

/** What is asked before anybody has asked anything. */
const firstPivot: PivotLayout = { open: true, rows: 'outcome', columns: 'lane', value: 'cost', how: 'sum' };

export interface AskedPivot extends PivotQuestion {
  readonly how: PivotHow;
  /** Money to the cent instead of "1.2M". */
  readonly whole: boolean;
  /** The rows with the largest totals first. */
  readonly largest: boolean;
}

/** The columns that the layout names; in place of one that there is no longer what is asked at first. */
export function askedPivot({ pivot = firstPivot, formats }: GridLayout, plan: Plan): AskedPivot {
  const named = (id: string | null, fits: (column: Column) => boolean) => {
    const column = id === null ? undefined : columnIn(plan, id);
    return column && fits(column) ? column : null;
  };
  const rows = named(pivot.rows, isDimension) ?? named(firstPivot.rows, isDimension);
  if (!rows) throw new Error('initiatives have no outcome');
  const value = named(pivot.value, isMeasure);
  return {
    rows,
    columns: named(pivot.columns, isDimension),
    value,
    how: pivot.how,
    largest: pivot.largest === true,
    whole: value?.kind === 'money' && formats[value.id]?.whole === true,
  };
}

/** The layout with something else asked of its pivot. */
export function pivoted(layout: GridLayout, change: Partial<PivotLayout>): GridLayout {
  return { ...layout, pivot: { ...firstPivot, ...layout.pivot, ...change } };
}

/** Rows by another column; where that is the one of the columns, both change places. */
export function rowsBy(layout: GridLayout, id: string): GridLayout {
  const { rows, columns } = { ...firstPivot, ...layout.pivot };
  return pivoted(layout, { rows: id, columns: id === columns ? rows : columns });
}

export function columnsBy(layout: GridLayout, id: string | null): GridLayout {
  const { rows, columns } = { ...firstPivot, ...layout.pivot };
  // Where there is no other column to change places with, the rows stay as they are.
  return pivoted(layout, { columns: id, rows: id === rows && columns !== null ? columns : rows });
}

export function swapped(layout: GridLayout): GridLayout {
  const { rows, columns } = { ...firstPivot, ...layout.pivot };
  return columns === null ? layout : pivoted(layout, { rows: columns, columns: rows });
}

/** Another value in the cells: money and days are added up, of scores and the like the mean is what says something. */
export function valueOf(layout: GridLayout, column: Column | null): GridLayout {
  const adds = column === null || column.kind === 'money' || addedUp.includes(column.id);
  return pivoted(layout, { value: column?.id ?? null, how: adds ? 'sum' : 'mean' });
}

const addedUp: readonly string[] = ['teamDays', 'hiddenDays', 'expeditedDays', 'userCount', 'conditionsOpen'];
