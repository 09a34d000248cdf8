import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reply } from '../../../shared/contract/envelope';
import { say } from '../../../shared/words/say';
import { aboutApp } from '../about-app';
import { writeFailure } from '../failure';
import { logFiles } from '../log';
import type { Settings } from '../settings';
import type { PlanWindow } from '../windows/plan-window';
import { chooseTarget } from './dialogs';
import { logBundle } from './log-bundle';
import { replaceFile } from './replace-file';

/** Asks where, and writes the log bundle there; null: the dialog was left. */
export async function saveLog(
  from: PlanWindow,
  settings: Settings,
  windows: number,
): Promise<Reply<{ readonly fileName: string } | null>> {
  const path = await chooseTarget(from.window, {
    heading: say`Save a log bundle`,
    kind: say`Text`,
    title: say`Bimodal Planner log`,
    extension: 'txt',
    beside: null,
  });
  if (path === null) return { ok: true, value: null };
  const { versions } = await aboutApp(await from.engine);
  const logs = logFiles().map((file) => readFileSync(file, 'utf8'));
  try {
    replaceFile(path, logBundle({ at: new Date().toISOString(), versions, settings, windows, logs }));
  } catch (error) {
    return writeFailure(error, path);
  }
  return { ok: true, value: { fileName: basename(path) } };
}
