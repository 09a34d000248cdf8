import type { Mapping } from '../../../shared/backlog/mapping';
import { type Choices, withColumn, withTable } from './choices';
import type { ColumnView } from './column-view';

/** As many columns as a mapping takes for one key. */
export const mostKeyColumns = 4;

/** The columns that together are the key of a row: as said, else as found; none where the title tells rows apart. */
export function keyColumnsOf(
  { table }: Choices,
  found: Mapping | null,
  views: readonly ColumnView[],
): readonly string[] {
  const named = presentOf(table.key ?? found?.key ?? [], views);
  if (named.length > 0) return named;
  return views.filter(({ field }) => field === 'sourceKey').map(({ column }) => column);
}

/**
 * Rows are known by these columns from now on. One column that is nothing else becomes the key itself, as if it had been
 * chosen in the table of columns; what was the key until then becomes nothing.
 */
export function withKey(choices: Choices, key: readonly string[], views: readonly ColumnView[]): Choices {
  const only = key.length === 1 ? views.find(({ column }) => column === key[0]) : undefined;
  const isField = only !== undefined && (only.field === null || only.field === 'sourceKey');
  let next = choices;
  for (const { column, field } of views) {
    if (field === 'sourceKey' && !(isField && column === only.column))
      next = withColumn(next, column, { field: null });
  }
  if (isField && only.field === null) next = withColumn(next, only.column, { field: 'sourceKey' });
  return withTable(next, { key: isField ? [] : key });
}

/** The column by whose cells rows name one another; null where that is their key. */
export function linkKeyOf(
  { table }: Choices,
  found: Mapping | null,
  views: readonly ColumnView[],
): string | null {
  const [named] = presentOf([table.linkKey ?? found?.linkKey ?? ''], views);
  return named ?? null;
}

/** What rows are left out for: a column, and what its cell reads. */
export type LeaveOutRule = NonNullable<Mapping['leaveOut']>[number];

export function leaveOutOf(
  { table }: Choices,
  found: Mapping | null,
  views: readonly ColumnView[],
): readonly LeaveOutRule[] {
  const present = new Set(views.map(({ column }) => column));
  return (table.leaveOut ?? found?.leaveOut ?? []).filter(([column]) => present.has(column));
}

/** What a mapping says of all this; nothing of columns that the file does not have, read as it is now. */
export function identityOf(
  choices: Choices,
  found: Mapping | null,
  views: readonly ColumnView[],
): Pick<Mapping, 'key' | 'linkKey' | 'leaveOut'> {
  const key = presentOf(choices.table.key ?? found?.key ?? [], views);
  const linkKey = linkKeyOf(choices, found, views);
  const leaveOut = leaveOutOf(choices, found, views);
  return {
    ...(key.length > 0 && { key: [...key] }),
    ...(linkKey !== null && { linkKey }),
    ...(leaveOut.length > 0 && { leaveOut: [...leaveOut] }),
  };
}

function presentOf(columns: readonly string[], views: readonly ColumnView[]): readonly string[] {
  const present = new Set(views.map(({ column }) => column));
  return columns.filter((column) => present.has(column));
}
