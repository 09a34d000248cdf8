import { readFileSync, writeFileSync } from 'node:fs';
import { unpack } from '../../../electron/engine/workbook/zip-entries';
import { zipOf } from '../workbooks';

/** The files of a workbook by their paths, as texts. */
export function filesOf(path: string): ReadonlyMap<string, string> {
  const unpacked = unpack(readFileSync(path), 10_000_000, () => true);
  if (!unpacked.ok) throw new Error(`${path} is no workbook`);
  return new Map([...unpacked.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

/** Types texts into cells of the first sheet of a workbook ("G2"), as a person does who leaves all else as it is. */
export function fillIn(path: string, cells: Readonly<Record<string, string>>): void {
  const files = new Map(filesOf(path));
  const name = 'xl/worksheets/sheet1.xml';
  let sheet = files.get(name) ?? '';
  for (const [place, text] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${place}"([^>]*)/>`);
    if (!cell.test(sheet)) throw new Error(`${place} is not to be filled in`);
    sheet = sheet.replace(cell, `<c r="${place}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  files.set(name, sheet);
  writeFileSync(path, zipOf(Object.fromEntries([...files].map(([each, content]) => [each, { content }]))));
}
