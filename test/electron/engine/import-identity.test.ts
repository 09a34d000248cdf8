import { expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';
import { valueOf } from '../../helpers/plan-file';

/** Numbers begin anew in each project, rows of another year stand between, and titles change. */
const january = ['Project,Slot,Title,Year', 'Till,1,Screen,2027', 'Till,2,Drawer,2027', 'Shop,1,Door,2026'];
const february = ['Project,Slot,Title,Year', 'Till,1,Glass,2027', 'Shop,1,Door,2026', 'Shop,2,Sign,2027'];

test('several columns are the key, month after month, and rows stay left out by the same rule', async () => {
  const { offer, check, start, byKey } = await withFiles();
  const reading = {
    mapping: {
      columns: [
        { column: 'Project', field: 'programme' as const },
        { column: 'Slot', field: null },
        { column: 'Title', field: 'title' as const },
        { column: 'Year', field: null },
      ],
      key: ['Project', 'Slot'],
      leaveOut: [['Year', '2026'] as [string, string]],
    },
  };
  const first = await offer('projects.csv', january.join('\n'));
  expect((await check(first, reading)).counts).toMatchObject({ rows: 3, created: 2, leftOut: 1 });
  valueOf(await start(first, reading));
  const screen = await byKey('Till | 1');
  expect(screen).toMatchObject({ title: 'Screen', programme: 'Till' });
  // Nothing is said of the second list: it is read as the first was.
  const second = await offer('projects.csv', february.join('\n'));
  const found = await check(second);
  expect(found.mapping).toMatchObject({ key: ['Project', 'Slot'], leaveOut: [['Year', '2026']] });
  expect(found.counts).toMatchObject({ rows: 3, created: 1, updated: 1, missing: 1, leftOut: 1 });
  expect(found.remarks.filter(({ code }) => code === 'columns-unused')).toEqual([]);
  valueOf(await start(second));
  expect(await byKey('Till | 1')).toMatchObject({ id: screen.id, title: 'Glass' });
});
