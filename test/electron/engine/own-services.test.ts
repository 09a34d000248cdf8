import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';
import { exporting } from '../../helpers/exporting';
import { valueOf } from '../../helpers/plan-file';

const list = [
  'Service,Cost a year,Contract end,Owner,Indexation',
  'ERP,1200,2028-12-31,Weber,3',
  'Mail,300,2027-06-30,Ito,0',
  'Phones,90,,,',
  'Archive,10,,,',
].join('\n');

describe('the table of services that this app writes', () => {
  async function written() {
    const files = await withFiles();
    valueOf(await files.start(await files.offer('services 2027-01.csv', list)));
    const path = join(files.folder, 'out.csv');
    await files.engine.get('plan/export', exporting(path, { what: 'services', format: 'csv' }));
    return { ...files, text: readFileSync(path, 'utf8').slice(1) };
  }

  test('says which service a row is, so that a name changed in it is the name of the same service', async () => {
    const { page, offer, check, start, text } = await written();
    const before = [...(await page.read()).service.keys()];
    const token = await offer('out.csv', text.replace('\r\nERP,', '\r\nERP core,'));
    const found = await check(token);
    expect(found.counts).toMatchObject({ created: 0, updated: 1, unchanged: 3 });
    expect(found.first.changed).toMatchObject([
      { title: 'ERP', changes: [{ field: 'title', theirs: 'ERP core' }] },
    ]);
    valueOf(await start(token));
    const { service } = await page.read();
    expect([...service.keys()]).toEqual(before);
    expect([...service.values()].map(({ name }) => name)).toEqual(['ERP core', 'Mail', 'Phones', 'Archive']);
  });

  test('adds a row without an id, and one whose id is copied beside the row that has it', async () => {
    const { page, offer, check, start, text } = await written();
    const mail = text.split('\r\n').find((row) => row.startsWith('Mail,')) ?? '';
    const copied = mail.replace('Mail,', 'Chat,');
    const blank = mail.replace('Mail,', 'Video,').replace(/,[^,]*$/, ',');
    const [header, ...rows] = text.trimEnd().split('\r\n');
    const token = await offer('out.csv', [header, copied, blank, ...rows].join('\r\n'));
    expect((await check(token)).counts).toMatchObject({ created: 2, updated: 0, unchanged: 4 });
    valueOf(await start(token));
    const names = [...(await page.read()).service.values()].map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Archive', 'Chat', 'ERP', 'Mail', 'Phones', 'Video']);
  });

  test('is known again without ids, as it was written before, by its names', async () => {
    const { offer, check, text } = await written();
    // Neither ids nor what came with the landscape review.
    const old = text.replaceAll(/(?:,[^,\r\n]*){4}(?=\r\n)/g, '');
    const found = await check(await offer('out.csv', old));
    expect(found.mapping.preset).toBe('own-services');
    expect(found.counts).toMatchObject({ created: 0, updated: 0, unchanged: 4, missing: 0 });
  });
});
