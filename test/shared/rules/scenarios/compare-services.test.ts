import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../../shared/rules/command';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { serviceDifferences } from '../../../../shared/rules/scenarios/compare-services';
import { after, base, freshPlan } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const service = (id: string, cost: number, indexation = 0): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes: { cost, indexation },
});
const edit = (id: string, changes: { cost?: number; indexation?: number; sunset?: string }): Command => ({
  type: 'service/edit',
  ids: [id],
  changes,
});
const freeze = (id: string, sourceId = base): Command => ({
  type: 'scenario/freeze',
  id,
  name: id,
  sourceId,
});

const start = after(freshPlan(), service('ERP', M(5)), service('Mail', M(0.3)), service('Desk', M(1)));

test('against a baseline each service that costs something else is named, with both costs', () => {
  const now = after(
    start,
    freeze('then'),
    edit('ERP', { cost: M(7) }),
    { type: 'service/delete', ids: ['Mail'] },
    service('Chat', M(0.5)),
    // Nothing in 2027, and all of it from 2029 on.
    edit('Desk', { sunset: '2028-12-31' }),
  );
  expect(serviceDifferences(now, 'then', base)).toEqual([
    { id: 'ERP', name: 'ERP', from: M(5), to: M(7), firstYear: M(2), lastYear: M(2) },
    { id: 'Chat', name: 'Chat', from: null, to: M(0.5), firstYear: M(0.5), lastYear: M(0.5) },
    { id: 'Mail', name: 'Mail', from: M(0.3), to: null, firstYear: M(-0.3), lastYear: M(-0.3) },
    { id: 'Desk', name: 'Desk', from: M(1), to: M(1), firstYear: 0, lastYear: M(-1) },
  ]);
  // 2.0 + 0.5 - 0.3 = 2.2M.
  expect(compareScenarios(now, 'then', base).totals.runToday).toBe(M(2.2));
});

test('the plan against itself has none; a baseline of a baseline knows what that one froze', () => {
  const now = after(start, freeze('then'), edit('ERP', { cost: M(7) }), freeze('again', 'then'));
  expect(serviceDifferences(now, base, base)).toEqual([]);
  expect(serviceDifferences(now, 'then', 'again')).toEqual([]);
  expect(serviceDifferences(now, 'again', base)?.map(({ id }) => id)).toEqual(['ERP']);
});

test('what the services differ by is what run today differs by, whatever became of them', () => {
  const id = fc.constantFrom('ERP', 'Mail', 'Desk');
  const change = fc.record({
    id,
    cost: fc.integer({ min: 0, max: 1_000_000 }),
    indexation: fc.integer({ min: -500, max: 1_500 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), fc.option(id), (changes, gone) => {
      const edits = changes.map(({ id: one, ...fields }) => edit(one, fields));
      const removal: Command[] = gone === null ? [] : [{ type: 'service/delete', ids: [gone] }];
      const now = after(start, edit('ERP', { indexation: 333 }), freeze('then'), ...edits, ...removal);
      const sum = (serviceDifferences(now, 'then', base) ?? []).reduce(
        (all, each) => all + each.firstYear,
        0,
      );
      expect(sum).toBe(compareScenarios(now, 'then', base).totals.runToday);
    }),
    { numRuns: 40 },
  );
});
