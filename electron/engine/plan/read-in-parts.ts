import { basename } from 'node:path';
import { planToColumns, rowsToColumns } from '../../../shared/contract/columns';
import type { EngineEvent, PlanSnapshot } from '../../../shared/contract/engine';
import type { Announcement } from '../../../shared/contract/envelope';
import { emptyPlan, tableNames } from '../../../shared/model/plan';
import type { Port } from '../port';
import { userName } from '../store/user-name';
import type { Session } from './session';

/** A plan of up to so many rows crosses to a page at once: that is quicker, and nothing waits for the engine yet. */
const atOnce = 30_000;
const rowsInPart = 1_000;

/**
 * The plan as it is now. Its rows, where they are many, are told to the page that asks before the answer, part by part,
 * with others served in between: `read` is the page's name for its reading, without which all comes in the answer.
 */
export function planSnapshot(
  session: Session,
  read: string | undefined,
  port: Port,
): PlanSnapshot | Promise<PlanSnapshot> {
  const { plan, revision, undoState, store } = session;
  const { path, readOnly } = store.file;
  const about = { revision, fileName: basename(path), readOnly, author: userName(), ...undoState };
  const rows = tableNames.reduce((sum, name) => sum + plan[name].size, 0);
  return read === undefined || rows <= atOnce
    ? { tables: planToColumns(plan), ...about }
    : inParts(session, read, port, about);
}

async function inParts(
  { plan }: Session,
  read: string,
  port: Port,
  about: Omit<PlanSnapshot, 'tables' | 'parts'>,
): Promise<PlanSnapshot> {
  let parts = 0;
  for (const table of tableNames) {
    const rows = [...plan[table].values()];
    for (let at = 0; at < rows.length; at += rowsInPart) {
      const part = rowsToColumns(rows.slice(at, at + rowsInPart));
      const told: Announcement<EngineEvent> = { event: { type: 'plan-part', read, table, rows: part } };
      port.postMessage(told);
      parts += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { tables: planToColumns(emptyPlan()), parts, ...about };
}
