import { basename } from 'node:path';
import type { Reply } from '../../../shared/contract/envelope';
import type { HandedFile } from '../../../shared/contract/shell-replies';
import { isTableFile } from '../../../shared/model/table-files';
import type { PlanWindow } from '../windows/plan-window';
import { offerBacklog } from './offered-backlogs';

/** Files that the system handed to a window whose page has not asked for them yet. */
const waiting = new WeakMap<PlanWindow, string>();

/** A file that was dropped on the app's icon, or named by a start: the page asks for it as soon as it can. */
export function handOver(to: PlanWindow, path: string): void {
  waiting.set(to, path);
  to.tell('file-handed');
}

/** What was handed to the window of a page, once. */
export async function handedTo(from: PlanWindow): Promise<Reply<HandedFile | null>> {
  const path = waiting.get(from);
  waiting.delete(from);
  if (path === undefined) return { ok: true, value: null };
  if (!isTableFile(path)) return { ok: true, value: { kind: 'other', name: basename(path) } };
  const offered = await offerBacklog(from, path);
  return offered.ok ? { ok: true, value: { kind: 'list', list: offered.value } } : offered;
}
