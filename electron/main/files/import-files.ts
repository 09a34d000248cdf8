import { basename } from 'node:path';
import type { Reply } from '../../../shared/contract/envelope';
import type { ShellBody } from '../../../shared/contract/shell';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { about, failure } from '../failure';
import type { PlanWindow } from '../windows/plan-window';
import { chooseMapping, chooseTarget } from './dialogs';
import { isSameFile } from './same-file';

const left: Reply<null> = { ok: true, value: null };
const nothingOpen: Reply<never> = { ok: false, code: 'plan-missing', parameters: {} };

/** Asks where, and has the engine write the rows that the last check of a file left out. */
export async function saveRejected(
  from: PlanWindow,
  { token, name }: ShellBody<'import/save-rejected'>,
): Promise<Reply<ShellReplies['import/save-rejected']>> {
  const engine = await from.engine;
  if (!engine) return nothingOpen;
  const path = await chooseTarget(from.window, {
    heading: say`Save the rows that are left out`,
    kind: 'CSV',
    title: say`${stemOf(name)} left out`,
    extension: 'csv',
    beside: engine.path,
  });
  if (path === null) return left;
  const others = [engine.path, engine.offered(token)].filter((other) => other !== null);
  if (others.some((other) => isSameFile(path, other))) return failure('target-in-use', path);
  const reply = await engine.request('import/rejected', { token, path });
  if (!reply.ok) return about(path, reply);
  return { ok: true, value: { fileName: basename(path), rows: reply.value.rows } };
}

/** Asks where, and writes the mapping there. */
export async function chooseAndSaveMapping(
  from: PlanWindow,
  { mapping, name }: ShellBody<'mapping/save'>,
): Promise<Reply<ShellReplies['mapping/save']>> {
  const engine = await from.engine;
  const path = await chooseTarget(from.window, {
    heading: say`Save the mapping`,
    kind: say`Mappings`,
    title: say`${stemOf(name)} mapping`,
    extension: 'json',
    beside: engine?.path ?? null,
  });
  return path === null ? left : (await mappingFiles()).saveMapping(path, mapping);
}

/** Asks for a mapping and reads it. */
export async function chooseAndOpenMapping(from: PlanWindow): Promise<Reply<ShellReplies['mapping/open']>> {
  const path = await chooseMapping(from.window);
  return path === null ? left : (await mappingFiles()).openMapping(path);
}

// With the schema of a mapping, which no start needs.
const mappingFiles = () => import('./mapping-files');

/** The name of a file without its ending. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '');
}
