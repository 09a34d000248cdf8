import { describe, expect, test } from 'vitest';
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
});
