import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ControlBody } from '../../../shared/contract/control';
import type { Reply } from '../../../shared/contract/envelope';
import type { AskedBy } from '../../../shared/rules/questions/missing-answers';
import { say } from '../../../shared/words/say';
import { about } from '../failure';
import type { EngineLink } from '../windows/engine-process';
import { exportName } from './export-name';

/** What all the files of one go have in common. */
interface Asking {
  /** What the files are named after. */
  readonly title: string;
  readonly scenario: ControlBody<'missing/export'>['scenario'];
  readonly due: string | null;
}

/** "IT plan missing answers Ann", without its extension. */
export function missingTitle(title: string, name: string | null): string {
  return say`${title} missing answers${name === null ? '' : ` ${name || say`nobody yet`}`}`;
}

/**
 * Writes a workbook of missing answers for each one who can be asked into a folder. No file that is there is replaced: it may
 * be one that came back.
 */
export async function exportMissingOfEach(
  engine: EngineLink,
  folder: string,
  by: AskedBy,
  { title, scenario, due }: Asking,
): Promise<Reply<{ readonly files: number; readonly rows: number }>> {
  const asked = await engine.request('missing/who', { scenario, by });
  if (!asked.ok) return asked;
  let rows = 0;
  for (const { name } of asked.value.names) {
    const path = unused(folder, missingTitle(title, name));
    const written = await engine.request('missing/export', { path, scenario, of: { by, name }, due });
    if (!written.ok) return about(path, written);
    rows += written.value.rows;
  }
  return { ok: true, value: { files: asked.value.names.length, rows } };
}

function unused(folder: string, title: string): string {
  const named = (end: string) => join(folder, exportName(`${title}${end}`, 'xlsx'));
  let path = named('');
  for (let number = 2; existsSync(path); number += 1) path = named(` (${number})`);
  return path;
}
