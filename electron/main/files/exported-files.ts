import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { shell } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { SettingsStore } from '../settings';
import type { PlanWindow } from '../windows/plan-window';
import { chooseTarget, type Target } from './dialogs';

/** Milliseconds that a folder has to answer: one on a network may not. */
const patience = 500;
/** Files that can still be shown in their folder; pages show a notice of the last ones only. */
const mostKept = 50;

let settings: SettingsStore | null = null;
const written = new Map<number, string>();
let last = 0;

/** Where the folder of the last export is kept. */
export function keepExportFolder(store: SettingsStore): void {
  settings = store;
}

/** Asks where an export goes, beginning in the folder of the last one, beside the plan where there is none; null: the dialog was left. */
export async function chooseExport(from: PlanWindow, target: Target): Promise<string | null> {
  const kept = settings?.get().exportFolder ?? null;
  const folder = kept !== null && (await answers(kept)) ? kept : null;
  const path = await chooseTarget(from.window, { ...target, folder });
  if (path !== null) settings?.set({ exportFolder: dirname(path) });
  return path;
}

/** A number that stands for a file that was written, by which a page has it shown: it names no path. */
export function exported(path: string): { readonly fileName: string; readonly file: number } {
  last += 1;
  written.set(last, path);
  written.delete(last - mostKept);
  return { fileName: basename(path), file: last };
}

/** Shows in its folder a file that was written. */
export function showExported(file: number): Reply<null> {
  const path = written.get(file);
  if (path === undefined || !existsSync(path))
    return { ok: false, code: 'export-gone', parameters: { file: basename(path ?? '') } };
  shell.showItemInFolder(path);
  return { ok: true, value: null };
}

async function answers(folder: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  const found = stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  return Promise.race([found, late]);
}
