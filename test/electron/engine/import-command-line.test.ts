import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';
import { monthOne } from '../../helpers/months';
import { codeOf } from '../../helpers/plan-file';

describe('an import by the command line', () => {
  test('takes the column that is named for the key, and writes the rows that are left out', async () => {
    const { folder, engine, page } = await withFiles();
    const path = join(folder, 'demand.csv');
    const rejected = join(folder, 'rejected.csv');
    const body = { path, mapping: null, reading: {}, key: 'code' };
    writeFileSync(path, 'Code,Title,Cost\nA,Portal,1\nB,Wifi,2\n');
    await engine.get('backlog/import', { ...body, dryRun: false });
    writeFileSync(path, 'Code,Title,Cost\nB,Wireless,2\n,,3\nA,Portal,4\nC,Till,5\n');
    const tried = await engine.get('backlog/import', { ...body, rejected, dryRun: true });
    expect(tried).toMatchObject({ rows: 4, created: 1, updated: 2, unchanged: 0, missing: [] });
    expect(tried.leftOut).toEqual([{ line: 3, reason: 'The row has no title.' }]);
    expect(readFileSync(rejected, 'utf8')).toBe(
      '\uFEFFLine,Reason,Code,Title,Cost\r\n3,The row has no title.,,,3\r\n',
    );
    expect(await engine.get('backlog/import', { ...body, dryRun: false })).toEqual(tried);
    const titles = [...(await page.read()).initiative.values()].map(({ title }) => title);
    expect(titles).toEqual(['Portal', 'Wireless', 'Till']);
    const none = await engine.ask('backlog/import', { ...body, key: 'Number', dryRun: true });
    expect(none).toMatchObject({ code: 'mapping-refused', parameters: { refusal: 'column-missing' } });
  });

  test('imports nothing where the rows left out cannot be written', async () => {
    const { folder, engine, page } = await withFiles();
    const path = join(folder, 'demand.csv');
    writeFileSync(path, monthOne());
    const body = { path, mapping: null, reading: {}, dryRun: false };
    const reply = await engine.ask('backlog/import', { ...body, rejected: join(folder, 'no', 'such.csv') });
    expect(codeOf(reply)).toBe('not-written');
    expect((await page.read()).initiative.size).toBe(0);
  });
});
