import { expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';
import { dump, valueOf } from '../../helpers/plan-file';

const list = [
  'Key,Title,Team,Effort (PD)',
  'A,Rebuild,"Ops; Data",10',
  'B,Cleanse,ops,5',
  'C,Move,Web,7',
  'D,Train,,',
].join('\n');

async function withList() {
  const files = await withFiles();
  const core = { id: 'core', name: 'Core', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
  await files.page.do({ type: 'team/set', team: core });
  const asked = async () => {
    const { effort, team, initiative } = await files.page.read();
    const name = (id: string) => team.get(id)?.name;
    return [...effort.values()]
      .map(({ initiativeId, teamId, days }) => [initiative.get(initiativeId)?.sourceKey, name(teamId), days])
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  };
  const teams = async () => [...(await files.page.read()).team.values()].map(({ name }) => name).toSorted();
  return { ...files, asked, teams };
}

test('teams that only the list has are made, each once whatever its case, and told with their rows', async () => {
  const { offer, check, start, asked, teams } = await withList();
  const token = await offer('list.csv', list);
  const found = await check(token);
  expect(found.values.find(({ field }) => field === 'team')).toMatchObject({
    different: 4,
    blank: 1,
    values: [
      { text: 'Ops', count: 1, how: 'new', code: 'Ops' },
      { text: 'Data', count: 1, how: 'new' },
      { text: 'ops', count: 1, how: 'new' },
      { text: 'Web', count: 1, how: 'new' },
    ],
  });
  const made = found.first.problems.filter(({ code }) => code === 'team-made');
  expect(made.map(({ line, parameters }) => [line, parameters['text'], parameters['count']])).toEqual([
    [2, 'Ops', 2],
    [2, 'Data', 1],
    [4, 'Web', 1],
  ]);
  valueOf(await start(token));
  expect(await teams()).toEqual(['Core', 'Data', 'Ops', 'Web']);
  expect(await asked()).toEqual([
    ['A', 'Data', 5],
    ['A', 'Ops', 5],
    ['B', 'Ops', 5],
    ['C', 'Web', 7],
  ]);
  const again = await offer('list.csv', list);
  expect((await check(again)).counts).toMatchObject({ unchanged: 4, updated: 0, created: 0 });
  expect(valueOf(await start(again)).change).toBeNull();
});

test('a name can be tied to a team of the plan or left out, which holds for the next month', async () => {
  const { offer, check, start, asked, teams } = await withList();
  const token = await offer('list.csv', list);
  const { mapping } = await check(token);
  const columns = mapping.columns.map((column) => {
    if (column.field !== 'team') return column;
    const values: [string, string | null][] = [
      ['Ops', 'Core'],
      ['ops', 'Core'],
      ['Web', null],
    ];
    return { ...column, values };
  });
  const tied = { mapping: { ...mapping, columns } };
  expect((await check(token, tied)).first.problems.filter(({ code }) => code === 'team-made')).toHaveLength(
    1,
  );
  valueOf(await start(token, tied));
  expect(await teams()).toEqual(['Core', 'Data']);
  expect(await asked()).toEqual([
    ['A', 'Core', 5],
    ['A', 'Data', 5],
    ['B', 'Core', 5],
  ]);
  const next = await offer('list.csv', `${list}\nE,New,Ops,3`);
  const found = await check(next);
  expect(found.counts).toMatchObject({ created: 1, unchanged: 4 });
  expect(found.first.problems.filter(({ code }) => code === 'team-made')).toEqual([]);
});

test('undoing the import takes its teams along, but for those that were used or edited since', async () => {
  const { page, offer, start, teams, byKey } = await withList();
  const before = dump(await page.read());
  const { change } = valueOf(await start(await offer('list.csv', list)));
  expect(change).not.toBeNull();
  const plan = await page.read();
  const importId = [...plan.import.keys()][0] ?? '';
  const [data, ops] = ['Data', 'Ops'].map((name) =>
    [...plan.team.values()].find((team) => team.name === name),
  );
  if (!data || !ops) throw new Error('no teams were made');
  await page.do({ type: 'team/set', team: { ...data, daysPerQuarter: 60 } });
  const train = await byKey('D');
  const effort = { days: 4, externalDays: 0, spread: 'even' as const };
  await page.do({ type: 'effort/set', initiativeId: train.id, teamId: ops.id, effort });
  const undone = await page.get('import/undo', { importId, look: false });
  expect(undone).toMatchObject({ removed: 3, kept: [{ title: 'Train' }] });
  expect(await teams()).toEqual(['Core', 'Data', 'Ops']);
  for (let i = 0; i < 4; i += 1) await page.get('history/undo', {});
  expect(dump(await page.read())).toBe(before);
});

test('a row that asks a team for fewer days than its hidden work takes is told, and the plan keeps these', async () => {
  const { page, offer, check, start, asked, byKey } = await withList();
  valueOf(await start(await offer('list.csv', 'Key,Title,Team,Effort (PD)\nC,Move,Web,7')));
  const { id: initiativeId } = await byKey('C');
  const teamId = [...(await page.read()).team.values()].find(({ name }) => name === 'Web')?.id ?? '';
  const work = { teamId, days: 9, weeks: 0 };
  await page.do({ type: 'hidden-work/set', initiativeId, kind: 'training', work });
  expect(await asked()).toEqual([['C', 'Web', 16]]);
  const next = await offer('list.csv', 'Key,Title,Team,Effort (PD)\nC,Move,Web,4');
  const { mapping } = await check(next);
  const theirs = { mapping: { ...mapping, rules: [['effort', 'source'] as ['effort', 'source']] } };
  const told = (await check(next, theirs)).first.problems.filter(
    ({ code }) => code === 'effort-below-hidden',
  );
  expect(told).toMatchObject([{ line: 2, fate: 'taken', parameters: { team: 'Web', days: 9, said: 4 } }]);
  valueOf(await start(next, theirs));
  expect(await asked()).toEqual([['C', 'Web', 9]]);
});
