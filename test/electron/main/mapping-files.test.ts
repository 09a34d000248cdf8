import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openMapping, saveMapping } from '../../../electron/main/files/mapping-files';
import type { Mapping } from '../../../shared/backlog/mapping';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mapping-files-'));
});

const mapping: Mapping = {
  columns: [
    { column: '__proto__', field: 'title' },
    { column: 'State', field: 'status', values: [['Ready-ish', 'approved']] },
    { column: 'Note', field: null },
  ],
  delimiter: ';',
  infer: false,
};

describe('a mapping', () => {
  it('comes back from its file as it was', async () => {
    const path = join(folder, 'jira mapping.json');
    expect(saveMapping(path, mapping)).toEqual({ ok: true, value: { fileName: 'jira mapping.json' } });
    expect(await openMapping(path)).toEqual({
      ok: true,
      value: { fileName: 'jira mapping.json', mapping },
    });
  });

  it('stands in its file as the command line takes it', () => {
    const path = join(folder, 'mapping.json');
    saveMapping(path, { columns: [{ column: 'Name', field: 'title' }], lane: 'run' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      columns: { Name: { field: 'title' } },
      lane: 'run',
    });
  });

  it('that cannot be written says so', () => {
    expect(saveMapping(join(folder, 'no', 'mapping.json'), mapping)).toMatchObject({
      code: 'not-written',
      parameters: { file: 'mapping.json' },
    });
  });

  it.each(['', 'no JSON', '{"columns":'])('%j is none', async (text) => {
    const path = join(folder, 'mapping.json');
    writeFileSync(path, text);
    expect(await openMapping(path)).toEqual({
      ok: false,
      code: 'mapping-refused',
      parameters: { file: 'mapping.json' },
    });
  });

  it('with a field that there is not says which', async () => {
    const path = join(folder, 'mapping.json');
    writeFileSync(path, '\uFEFF{"columns":{"Name":{"field":"titel"}}}');
    expect(await openMapping(path)).toMatchObject({
      code: 'mapping-refused',
      parameters: { refusal: 'field-unknown', column: 'Name', field: 'titel' },
    });
  });

  it('that is not there is none', async () => {
    expect(await openMapping(join(folder, 'gone.json'))).toMatchObject({ code: 'mapping-refused' });
  });
});
