import { rowsToColumns } from '../../../shared/contract/columns';
import type { Change, ChangePart } from '../../../shared/contract/engine';
import type { TablePatch } from '../../../shared/model/patch';
import { type PlanRecords, type TableName, tableNames } from '../../../shared/model/plan';
import { rowsOf } from '../store/write-patch';
import type { Pages } from './pages';

/** Up to so many rows cross to a page at once without anybody noticing. */
const atOnce = 5_000;
const rowsInPart = 500;

type AnyTablePatch = TablePatch<PlanRecords[TableName]>;

/**
 * Tells pages of the rows of a large change, part by part, with others served in between: whoever sends or takes a hundred
 * thousand at once hears nobody for seconds. Answers with the change without them, which is to be told next.
 */
export async function tellInParts(change: Change, pages: Pages): Promise<Change> {
  const { patch, revision } = change;
  if (!pages.areThere() || rowsOf(patch) <= atOnce) return change;
  let parts = 0;
  for (const table of tableNames) {
    for (const rows of partsOf(patch[table] ?? {})) {
      pages.tell({ type: 'change-part', revision, table, ...rows });
      parts += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { ...change, patch: {}, parts };
}

type PartRows = ChangePart extends infer P
  ? P extends ChangePart
    ? Omit<P, 'type' | 'revision' | 'table'>
    : never
  : never;

function* partsOf({ added = [], changed = [], removed = [] }: AnyTablePatch): Generator<PartRows> {
  for (const rows of slicesOf(added)) yield { what: 'added', rows: rowsToColumns(rows) };
  for (const rows of slicesOf(changed)) yield { what: 'changed', rows };
  for (const rows of slicesOf(removed)) yield { what: 'removed', ids: rows.map(({ id }) => id) };
}

function* slicesOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += rowsInPart) yield rows.slice(at, at + rowsInPart);
}
