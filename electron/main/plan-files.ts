import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { shell } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type { ShellReplies } from '../../shared/contract/shell';
import { choosePlan, chooseTarget } from './dialogs';
import { about, failure, writeFailure } from './failure';
import { planExtension } from './plan-arguments';
import type { PlanWindow } from './plan-window';
import type { PlanWindows } from './plan-windows';

const done: Reply<null> = { ok: true, value: null };
const nothingOpen: Reply<never> = { ok: false, code: 'plan-missing', parameters: {} };

/** File > New: asks where, makes the plan there, and opens it in a window of its own. */
export async function newPlan(windows: PlanWindows, from: PlanWindow | null): Promise<Reply<null>> {
  const path = await chooseTarget(from?.window ?? null, {
    heading: 'New plan',
    kind: 'Plans',
    title: 'New plan',
    extension: planExtension,
    beside: (await from?.engine)?.path ?? null,
  });
  if (path === null) return done;
  if (!windows.windowOf(path) && existsSync(path)) {
    // The user agreed to replace it; a plan can still be taken out of the bin.
    try {
      await shell.trashItem(path);
    } catch (error) {
      return writeFailure(error, path);
    }
  }
  return windows.open(path, true);
}

/** File > Open. */
export async function openPlan(windows: PlanWindows, from: PlanWindow | null): Promise<Reply<null>> {
  const path = await choosePlan(from?.window ?? null);
  return path === null ? done : windows.open(path, false);
}

/** File > Save a copy: the plan stays where it is, and a whole copy of it is put where the user says. */
export async function saveCopy(
  windows: PlanWindows,
  from: PlanWindow,
): Promise<Reply<ShellReplies['plan/save-copy']>> {
  const engine = await from.engine;
  if (!engine) return nothingOpen;
  const path = await chooseTarget(from.window, {
    heading: 'Save a copy',
    kind: 'Plans',
    title: `${from.state?.title ?? 'Plan'} copy`,
    extension: planExtension,
    beside: engine.path,
  });
  if (path === null) return { ok: true, value: null };
  if (windows.windowOf(path)) return failure('plan-busy', path);
  const reply = await engine.request('plan/save-copy', { path });
  return reply.ok ? { ok: true, value: { fileName: basename(path) } } : about(path, reply);
}

export async function showInFolder(from: PlanWindow): Promise<Reply<null>> {
  const engine = await from.engine;
  if (!engine) return nothingOpen;
  shell.showItemInFolder(engine.path);
  return done;
}
