import { describe, expect, test } from 'vitest';
import { dependencyId } from '../../../shared/model/records/dependency';
import { withFiles } from '../../helpers/backlog-files';
import { dump, valueOf } from '../../helpers/plan-file';

describe('rows that name one another', () => {
  const list = [
    'Key,Title,Parent,Depends on,Service,O&M cost,Cost',
    'A,Epic,,,,,',
    'B,Rebuild,A,C,Payroll,500,10',
    'C,Cleanse,A,Nope unknown,,,20',
    'D,Round,,D,,,30',
  ].join('\n');
  const fields = ['sourceKey', 'title', 'parent', 'needs', 'serviceName', 'serviceCost', 'cost'] as const;
  const columns = (list.split('\n')[0] ?? '')
    .split(',')
    .map((column, at) => ({ column, field: fields[at] ?? null }));

  test('become groups, needs and services; what cannot be taken is named; the same again changes nothing', async () => {
    const { page, offer, check, start, rows, byKey } = await withFiles();
    const reading = { mapping: { columns, hierarchy: 'groups' as const } };
    const token = await offer('list.csv', list);
    const found = await check(token, reading);
    expect(found.counts).toMatchObject({ rows: 4, created: 3, leftOut: 1 });
    expect(found.first.problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'row-is-group'],
      [4, 'dependency-unknown'],
      [5, 'dependency-circle'],
    ]);
    expect((await rows(token, 'left-out')).of).toBe(1);
    valueOf(await start(token, reading));
    const plan = await page.read();
    const [rebuild, cleanse] = [await byKey('B'), await byKey('C')];
    expect(rebuild.programme).toBe('Epic');
    expect([...plan.dependency.values()]).toMatchObject([
      { fromId: rebuild.id, toId: cleanse.id, kind: 'needs' },
    ]);
    const [service] = plan.service.values();
    expect(service).toMatchObject({ id: rebuild.serviceId, name: 'Payroll' });
    const before = dump(plan);
    expect(
      valueOf(
        await start(await offer('list 2.csv', list), { mapping: { ...reading.mapping, source: 'list' } }),
      ).change,
    ).toBeNull();
    await page.do({ type: 'dependency/delete', ids: [...plan.dependency.keys()] });
    expect(valueOf(await start(await offer('list.csv', list), reading)).change).toBeNull();
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(before);
  });

  test('lose a need that the list made and no longer names; one made here stays, and undo brings it back', async () => {
    const { page, offer, check, start, byKey } = await withFiles();
    const withNeeds = (needs: string) =>
      `Key,Title,Depends on\nA,Rebuild,${needs}\nB,Cleanse,\nC,Move,\nD,Train,\n`;
    valueOf(await start(await offer('list.csv', withNeeds('B;C'))));
    const [a, b, d] = [await byKey('A'), await byKey('B'), await byKey('D')];
    const dependency = {
      id: dependencyId(a.id, 'needs', d.id),
      fromId: a.id,
      toId: d.id,
      kind: 'needs',
      share: 0,
    } as const;
    await page.do({ type: 'dependency/set', dependency });
    const token = await offer('list.csv', withNeeds('C'));
    expect((await check(token)).first.problems).toMatchObject([
      { line: 2, code: 'dependency-dropped', parameters: { title: 'Rebuild', other: 'Cleanse' } },
    ]);
    const before = dump(await page.read());
    valueOf(await start(token));
    const needed = [...(await page.read()).dependency.values()].map(({ toId }) => toId);
    expect(needed).toHaveLength(2);
    expect(needed).toContain(d.id);
    expect(needed).not.toContain(b.id);
    expect(valueOf(await start(await offer('list.csv', withNeeds('C')))).change).toBeNull();
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(before);
  });

  test('that were there before are tied to services and ask teams for days; undoing the import takes both back', async () => {
    const { page, offer, check, start, byKey } = await withFiles();
    valueOf(await start(await offer('list.csv', 'Key,Title\nA,Rebuild\nB,Cleanse\n')));
    const team = { id: 'team', name: 'Core', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
    await page.do({ type: 'team/set', team });
    const withTeams =
      'Key,Title,Service name,Team,Effort (PD)\nA,Rebuild,Payroll,core,12\nB,Cleanse,,Ops,5\n';
    const token = await offer('list.csv', withTeams);
    const found = await check(token);
    expect(found.counts).toMatchObject({ updated: 2, unchanged: 0 });
    expect(found.first.changed[0]?.changes).toMatchObject([
      { field: 'service', mine: '', theirs: 'Payroll', take: 'theirs' },
      { field: 'effort', mine: '', theirs: 'Core: 12', take: 'theirs' },
    ]);
    expect(found.first.problems).toMatchObject([
      { line: 3, code: 'team-made', fate: 'taken', parameters: { text: 'Ops', count: 1 } },
    ]);
    const before = dump(await page.read());
    const { change } = valueOf(await start(token));
    expect(change?.label.code).toBe('imported');
    const plan = await page.read();
    const rebuild = await byKey('A');
    expect([...plan.service.values()]).toMatchObject([{ id: rebuild.serviceId, name: 'Payroll' }]);
    const ops = [...plan.team.values()].find(({ name }) => name === 'Ops');
    expect(ops).toMatchObject({ daysPerQuarter: 0, runDaysPerQuarter: 0, dayRate: null });
    expect([...plan.effort.values()]).toMatchObject([
      { initiativeId: rebuild.id, teamId: 'team', days: 12 },
      { teamId: ops?.id, days: 5 },
    ]);
    expect(valueOf(await start(token)).change).toBeNull();

    const last = [...plan.import.values()].at(-1)?.id ?? '';
    const undone = await page.get('import/undo', { importId: last, look: false });
    expect(undone.kept).toEqual([]);
    const after = await page.read();
    expect([after.service.size, after.effort.size, [...after.team.keys()]]).toEqual([0, 0, ['team']]);
    expect((await byKey('A')).serviceId).toBeNull();
    await page.get('history/undo', {});
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(before);
  });

  test('ask for other days when their list does, but not where somebody here has said otherwise', async () => {
    const { page, offer, start, byKey } = await withFiles();
    const team = { id: 'team', name: 'Core', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
    await page.do({ type: 'team/set', team });
    const withDays = (a: number, b: number) =>
      `Key,Title,Team,Effort (PD)\nA,Rebuild,Core,${a}\nB,Cleanse,Core,${b}\n`;
    valueOf(await start(await offer('list.csv', withDays(12, 5))));
    const b = await byKey('B');
    const effort = { days: 40, externalDays: 0, spread: 'back' as const };
    await page.do({ type: 'effort/set', initiativeId: b.id, teamId: 'team', effort });
    valueOf(await start(await offer('list.csv', withDays(20, 5))));
    valueOf(await start(await offer('list.csv', withDays(21, 5))));
    const days = [...(await page.read()).effort.values()].map((row) => [row.days, row.spread]);
    expect(days).toEqual([
      [21, 'even'],
      [40, 'back'],
    ]);
  });
});
