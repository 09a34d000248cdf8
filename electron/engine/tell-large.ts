import { rowsToColumns } from '../../shared/contract/columns';
import type { Change } from '../../shared/contract/engine';
import type { Patch, TablePatch } from '../../shared/model/patch';
import { type PlanRecords, type TableName, tableNames } from '../../shared/model/plan';
import type { Pages } from './pages';
import { rowsOf } from './store/write-patch';

/** Up to so many rows cross to a page at once without anybody noticing. */
const atOnce = 5_000;
const rowsInPart = 500;

/**
 * Tells pages of the rows that a large change adds, part by part, with others served in between: whoever sends or takes
 * a hundred thousand at once hears nobody for seconds. Answers with the change without them, which is to be told next.
 */
export async function tellInParts(change: Change, pages: Pages): Promise<Change> {
  if (!pages.areThere() || rowsOf(change.patch) <= atOnce) return change;
  const rest: { [T in TableName]?: TablePatch<PlanRecords[TableName]> } = {};
  let parts = 0;
  for (const table of tableNames) {
    const part = change.patch[table] as TablePatch<PlanRecords[TableName]> | undefined;
    if (!part) continue;
    const { added = [], ...others } = part;
    rest[table] = others;
    for (let at = 0; at < added.length; at += rowsInPart) {
      const rows = rowsToColumns(added.slice(at, at + rowsInPart));
      pages.tell({ type: 'change-part', revision: change.revision, table, rows });
      parts += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { ...change, patch: rest as Patch, parts };
}
