import { expect, test } from 'vitest';
import { blankImport } from '../../../../shared/model/blank';
import { quarterIn } from '../../../../shared/model/quarter';
import { sourceFields } from '../../../../shared/model/source-fields';
import { importBase, lastImportOf } from '../../../../shared/rules/import/import-base';
import { knownRows } from '../../../../shared/rules/import/known-rows';
import { adding, after, at, base, freshPlan, merging, moving } from '../../../helpers/plans/plans';

const file = {
  ...blankImport,
  id: 'i',
  target: 'initiatives' as const,
  fileName: 'x.csv',
  at,
  source: 'list',
};

/** What a list says of services alone. */
const ofServices = new Set<string>([
  'owner',
  'costYear',
  'indexation',
  'sourcing',
  'contractEnd',
  'noticeDate',
  'sunset',
  'unchangedSince',
  'review',
  'reviewedOn',
]);

test('the plan says every field of an initiative flat, its place as in the scenario', () => {
  const plan = after(
    freshPlan(),
    adding('a', { cost: 100_00, spent: 40_00, tags: ['x', 'y'], outcome: 'risk', sourceKey: 'K' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['a'],
      changes: { start: quarterIn(2027, 2) },
    },
    { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base },
    moving(['a'], 'run', true),
    merging(file, { linked: [{ id: 'a', key: 'K' }], missing: ['a'] }),
  );
  const row = knownRows(plan, base).get('a');
  expect(row).toMatchObject({ id: 'a', source: 'list', key: 'K', title: 'a', funded: true, missing: true });
  expect(Object.keys(row?.now ?? {}).toSorted()).toEqual(
    sourceFields.filter((field) => !ofServices.has(field)).toSorted(),
  );
  expect(row?.now).toMatchObject({
    cost: 100_00,
    spent: 40_00,
    runCost: null,
    benefitLikely: null,
    tags: 'x\ny',
    goal: '',
    lane: 'run',
    funding: 'full',
    start: quarterIn(2027, 2),
  });
  expect(knownRows(plan, 'other').get('a')).toMatchObject({ funded: false, now: { lane: 'backlog' } });
});

test('the last import of a list is the newest that was not taken back', () => {
  const undone = { ...file, id: 'j', at: '2027-01-01T00:00:00.000Z', undoneAt: at };
  const other = { ...file, id: 'k', at: '2027-02-01T00:00:00.000Z', source: 'other' };
  const plan = after(freshPlan(), merging(undone, {}), merging(file, {}), merging(other, {}));
  expect(lastImportOf(plan, 'list')?.id).toBe('i');
  expect(lastImportOf(plan, 'nothing')).toBeNull();
});

test('the base has the rows of the list alone, and none that an import added which was taken back', () => {
  const linked = [{ id: 'a', key: 'A' }];
  const then = after(freshPlan(), adding('a'), adding('b'), merging(file, { linked }));
  const source = { id: 'a', source: 'list', key: 'A', state: 'kept' as const, fields: { title: 'Theirs' } };
  const gone = { ...source, id: 'z', key: 'Z', state: 'dropped' as const, fields: {} };
  const plan = after(then, merging({ ...file, id: 'j' }, { sources: [source, gone] }), {
    type: 'initiative/delete',
    ids: ['a'],
  });
  const found = importBase(plan, then, base, 'list', new Set(['title']));
  expect([...found.rows.keys()]).toEqual(['a']);
  expect([...found.kept]).toEqual([['a', { title: 'Theirs' }]]);
  expect([...found.dropped]).toEqual([['Z', 'z']]);
  expect(found.moneyHolds).toBe(true);
  const undone = { ...plan, import: new Map([['i', { ...file, undoneAt: at }]]) };
  expect(importBase(undone, then, base, 'list', new Set()).rows.size).toBe(0);
});
