import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';
import { codeOf } from '../../helpers/plan-file';

const backlog = 'Title,Cost\nPortal,1\n,2\n=Till,3\n,"4 ""5"""\n';

describe('the rows that a check left out', () => {
  test('are written with line and reason, as often as asked, and the check goes on', async () => {
    const { folder, engine, offer, check, start } = await withFiles();
    const token = await offer('backlog.csv', backlog);
    await check(token);
    const path = join(folder, 'left out.csv');
    expect(await engine.get('import/rejected', { token, path })).toEqual({ rows: 2 });
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFFLine,Reason,Title,Cost\r\n3,The row has no title.,,2\r\n5,The row has no title.,,"4 ""5"""\r\n',
    );
    expect(await engine.get('import/rejected', { token, path })).toEqual({ rows: 2 });
    expect((await start(token)).ok).toBe(true);
  });

  test('of a file that was not checked, or that is no longer the last one, are not known', async () => {
    const { folder, engine, offer, check } = await withFiles();
    const path = join(folder, 'left out.csv');
    const token = await offer('backlog.csv', backlog);
    expect(codeOf(await engine.ask('import/rejected', { token, path }))).toBe('not-checked');
    await check(token);
    await check(await offer('other.csv', 'Title\nTill\n'));
    expect(codeOf(await engine.ask('import/rejected', { token, path }))).toBe('not-checked');
  });
});
