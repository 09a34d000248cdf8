import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Mapping, printMapping, readMapping } from '../../../shared/backlog/mapping';
import type { Reply } from '../../../shared/contract/envelope';
import type { OpenedMapping } from '../../../shared/contract/shell-replies';
import { failure, writeFailure } from '../failure';
import { replaceFile } from './replace-file';

/** A mapping is a page of text; what is larger is none. */
const mostBytes = 10_000_000;

/** Reads a mapping as the command line takes it. */
export async function openMapping(path: string): Promise<Reply<OpenedMapping>> {
  const json = await jsonOf(path);
  if (json === undefined) return failure('mapping-refused', path);
  const read = readMapping(json);
  const fileName = basename(path);
  if (read.ok) return { ok: true, value: { fileName, mapping: read.mapping } };
  const { code, parameters } = read.refusal;
  return {
    ok: false,
    code: 'mapping-refused',
    parameters: { ...parameters, refusal: code, file: fileName },
  };
}

/** Writes a mapping as the command line takes it. */
export function saveMapping(path: string, mapping: Mapping): Reply<{ readonly fileName: string }> {
  try {
    replaceFile(path, `${JSON.stringify(printMapping(mapping), null, 2)}\n`);
  } catch (error) {
    return writeFailure(error, path);
  }
  return { ok: true, value: { fileName: basename(path) } };
}

/** undefined: it cannot be read, or is no JSON. */
async function jsonOf(path: string): Promise<unknown> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return undefined;
    const text = await readFile(path, 'utf8');
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
