import { expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';
import { valueOf } from '../../helpers/plan-file';

const columns = 'Key,Title,Cost';
const csv = (...rows: string[]) => [columns, ...rows].join('\n');
const october = csv('1,Alpha,10', '2,Beta,20', '3,Gamma,30', '4,Delta,40');

async function withOctober() {
  const files = await withFiles();
  valueOf(await files.start(await files.offer('plan v2.csv', october)));
  return files;
}

test('a file called otherwise that has the rows of a list is its next state, which is told and can be said otherwise', async () => {
  const { page, offer, check, start } = await withOctober();
  const token = await offer('plan v3.csv', csv('1,Alpha,11', '2,Beta,20', '3,Gamma,30', '5,Eps,1'));
  const found = await check(token);
  expect(found).toMatchObject({
    source: 'plan v2',
    counts: { created: 1, updated: 1, unchanged: 2, missing: 1 },
  });
  expect(found.remarks).toContainEqual(
    expect.objectContaining({ code: 'list-by-rows', parameters: { source: 'plan v2' } }),
  );
  const own = await check(token, { mapping: { ...found.mapping, source: 'plan v3' } });
  expect(own).toMatchObject({ source: 'plan v3', counts: { created: 4, missing: 0 } });
  expect(own.remarks.map(({ code }) => code)).not.toContain('list-by-rows');
  valueOf(await start(token));
  expect((await page.read()).initiative.size).toBe(5);
  const again = await check(
    await offer('plan v4.csv', csv('1,Alpha,11', '2,Beta,20', '3,Gamma,30', '5,Eps,1')),
  );
  expect(again).toMatchObject({ source: 'plan v2', counts: { created: 0, updated: 0, unchanged: 4 } });
});

test('a few rows of a list under another name say nothing of the others, and other rows of the same keys are another list', async () => {
  const { offer, check } = await withOctober();
  const few = await check(await offer('my view.csv', csv('2,Beta,21')));
  expect(few).toMatchObject({ source: 'plan v2', counts: { updated: 1, missing: 0 }, toMark: 0 });
  const other = await check(await offer('other tool.csv', csv('1,Red,1', '2,Green,2', '3,Gamma,3')));
  expect(other).toMatchObject({ source: 'other tool', counts: { created: 3, missing: 0 } });
});
