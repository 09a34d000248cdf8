import { basename } from 'node:path';
import type { Reply } from '../../../shared/contract/envelope';
import type { ShellBody } from '../../../shared/contract/shell';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { about } from '../failure';
import { whileBusy } from '../menu/taskbar';
import type { PlanWindow } from '../windows/plan-window';
import { chooseFolder } from './dialogs';
import { chooseExport } from './exported-files';
import { exportMissingOfEach, missingTitle } from './missing-files';

type Answer = Promise<Reply<ShellReplies['missing/export']>>;

/** Asks where, and has the engine write there what is missing of one, or of each who can be asked. */
export async function exportMissing(
  from: PlanWindow,
  { scenarioId, by, name, due }: ShellBody<'missing/export'>,
): Answer {
  const engine = await from.engine;
  if (!engine) return { ok: false, code: 'plan-missing', parameters: {} };
  const title = from.state?.title ?? say`Plan`;
  const scenario = { id: scenarioId };
  if (name === null) {
    const folder = await chooseFolder(from.window, say`Choose a folder for the files`, engine.path);
    if (folder === null) return { ok: true, value: null };
    const each = exportMissingOfEach(engine, folder, by, { title, scenario, due });
    const reply = await whileBusy(from.window, each);
    return reply.ok ? { ok: true, value: { name: basename(folder), ...reply.value } } : reply;
  }
  const path = await chooseExport(from, {
    heading: say`Ask for missing answers`,
    kind: say`Excel workbook`,
    title: missingTitle(title, name),
    extension: 'xlsx',
    beside: engine.path,
  });
  if (path === null) return { ok: true, value: null };
  const written = engine.request('missing/export', { path, scenario, of: { by, name }, due });
  const reply = await whileBusy(from.window, written);
  if (!reply.ok) return about(path, reply);
  return { ok: true, value: { name: basename(path), files: 1, rows: reply.value.rows } };
}
