import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeTitles } from '../../../../shared/backlog/reconcile/alike-titles';
import type { InitiativeDraft } from '../../../../shared/backlog/types';
import { apply, invert } from '../../../../shared/model/patch';
import type { InitiativeSourceField } from '../../../../shared/model/source-fields';
import type { Command } from '../../../../shared/rules/command';
import type { InitiativeChanges } from '../../../../shared/rules/commands/initiative';
import { draftOf, importing, inLines } from '../../../helpers/import-again';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { howSlow, processorTime } from '../../../helpers/processor-time';

const fields: InitiativeSourceField[] = ['title', 'cost', 'businessOwner', 'lane', 'outcome', 'start'];

const month = (...rows: readonly InitiativeDraft[]) => inLines(...rows);
const two = month(
  draftOf('A-1', { cost: 100_00, businessOwner: 'Lee' }),
  draftOf('A-2', { cost: 200_00, outcome: 'risk' }),
);

function rowOf(rows: readonly InitiativeDraft[], at: number): InitiativeDraft {
  const row = rows[at];
  if (!row) throw new Error(`there is no row ${at}`);
  return row;
}

function secondMonth(
  rows: readonly InitiativeDraft[],
  between: readonly Command[] = [],
  options: Partial<Parameters<typeof importing>[2]> = {},
) {
  const first = importing(freshPlan(), two, { fields, id: 'first' });
  const planned = after(first.plan, ...between);
  return { planned, ...importing(planned, rows, { fields, lastTime: first.plan, ...options }) };
}

const edit = (line: string, changes: InitiativeChanges): Command => ({
  type: 'initiative/edit',
  ids: [`first.${line}`],
  changes,
});

describe('the same file again', () => {
  test('changes nothing, though the plan was edited in between', () => {
    const { reconciled } = secondMonth(two, [
      edit('2', { title: 'My words', cost: 999_00 }),
      moving(['first.3'], 'run', true),
    ]);
    expect(reconciled.counts).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, missing: 0 });
    expect(reconciled.fates.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    expect(reconciled.fates[0]).toMatchObject({
      kept: [
        { field: 'title', mine: 'My words', theirs: 'Title of A-1', take: 'mine' },
        { field: 'cost', mine: 999_00, theirs: 100_00, take: 'mine' },
      ],
    });
    expect(reconciled.conflicts).toBe(0);
  });

  test('is still the same the month after, since what it said is remembered', () => {
    const second = secondMonth(two, [edit('2', { cost: 999_00 })]);
    const third = importing(second.plan, two, { fields, lastTime: second.plan });
    expect(third.reconciled.counts).toMatchObject({ updated: 0, unchanged: 2 });
    expect(third.reconciled.sources).toEqual([]);
  });

  test('without keys is told apart by titles, each as often as it stands there', () => {
    const rows = month(
      draftOf('', { title: 'Wifi' }),
      draftOf('', { title: 'Wifi' }),
      draftOf('', { title: 'ERP' }),
    );
    const first = importing(freshPlan(), rows, { fields });
    expect(first.reconciled.counts.created).toBe(3);
    const again = importing(first.plan, rows, { fields, lastTime: first.plan });
    expect(again.reconciled.counts).toMatchObject({ created: 0, unchanged: 3, missing: 0 });
  });
});

describe('a row that changed', () => {
  test('is taken where only the list changed, field by field, old and new', () => {
    const { reconciled, plan } = secondMonth(
      month(draftOf('A-1', { cost: 150_00, businessOwner: 'Lee' }), rowOf(two, 1)),
    );
    expect(reconciled.fates[0]).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'cost', mine: 100_00, base: 100_00, theirs: 150_00, take: 'theirs' }],
    });
    expect(plan.moneyLine.get('first.2.oneOff')?.amount).toBe(150_00);
  });

  test('is open where both changed, and the plan stays as it is', () => {
    const rows = month(draftOf('A-1', { cost: 150_00, businessOwner: 'Lee' }), rowOf(two, 1));
    const { reconciled, plan } = secondMonth(rows, [edit('2', { cost: 120_00 })]);
    expect(reconciled.fates[0]).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'cost', take: 'open' }],
    });
    expect(reconciled.conflicts).toBe(1);
    expect(reconciled.counts).toMatchObject({ updated: 0, unchanged: 2 });
    expect(plan.moneyLine.get('first.2.oneOff')?.amount).toBe(120_00);
  });

  test.each([
    ['source', 150_00],
    ['mine', 120_00],
    ['ask', 120_00],
  ] as const)('goes by the rule “%s” of its field', (rule, cost) => {
    const rows = month(draftOf('A-1', { cost: 150_00, businessOwner: 'Lee' }), rowOf(two, 1));
    const { plan } = secondMonth(rows, [edit('2', { cost: 120_00 })], { rules: [['cost', rule]] });
    expect(plan.moneyLine.get('first.2.oneOff')?.amount).toBe(cost);
  });

  test('goes by the word of the user before any rule', () => {
    const rows = month(draftOf('A-1', { cost: 150_00, businessOwner: 'Lee' }), rowOf(two, 1));
    const { plan } = secondMonth(rows, [edit('2', { cost: 120_00 })], {
      rules: [['cost', 'mine']],
      answers: { fields: [[2, 'cost', 'theirs']] },
    });
    expect(plan.moneyLine.get('first.2.oneOff')?.amount).toBe(150_00);
  });

  test('keeps lane, funding and outcome as planned by hand; an outcome that nobody set is taken', () => {
    const rows = month(
      draftOf('A-1', { cost: 100_00, businessOwner: 'Lee', outcome: 'revenue', lane: 'innovate' }),
      draftOf('A-2', { cost: 200_00, outcome: 'efficiency' }),
    );
    const { plan, reconciled } = secondMonth(rows, [moving(['first.3'], 'run', true)]);
    expect(plan.placement.get(`${base}.first.2`)).toMatchObject({ lane: 'backlog' });
    expect(plan.initiative.get('first.2')?.outcome).toBe('revenue');
    expect(plan.initiative.get('first.3')?.outcome).toBe('risk');
    expect(plan.placement.get(`${base}.first.3`)).toMatchObject({ lane: 'run', funding: 'full' });
    expect(reconciled.counts).toMatchObject({ updated: 1, unchanged: 1 });
  });

  test('takes nothing away where a column is new and its cell empty', () => {
    const { reconciled } = secondMonth(two, [edit('2', { description: 'By hand', sponsor: 'CFO' })], {
      fields: [...fields, 'description', 'sponsor'],
    });
    expect(reconciled.counts).toMatchObject({ updated: 0, unchanged: 2 });
  });

  test('has no sums to compare with from before a change of currency', () => {
    const rows = month(draftOf('A-1', { cost: 50_00, businessOwner: 'Lee' }), rowOf(two, 1));
    const { reconciled } = secondMonth(rows, [{ type: 'plan/change-currency', currency: 'USD', rate: 2 }]);
    // 100 euro are 200 dollars now; the list says 50 of something: nobody knows who changed it.
    expect(reconciled.fates[0]).toMatchObject({
      changes: [{ field: 'cost', mine: 200_00, base: undefined, theirs: 50_00, take: 'theirs' }],
    });
  });
});

describe('a row', () => {
  test('that is new is created; one that is gone is named and marked, and back when it is there again', () => {
    const second = secondMonth(month(rowOf(two, 0), draftOf('A-3')), [moving(['first.3'], 'run', true)]);
    expect(second.reconciled.counts).toMatchObject({ rows: 2, created: 1, unchanged: 1, missing: 1 });
    expect(second.reconciled.gone).toEqual([
      { id: 'first.3', key: 'A-2', title: 'Title of A-2', funded: true, marked: false },
    ]);
    expect(second.plan.initiative.get('first.3')?.missingSince).toBe('2026-12-01T09:00:00.000Z');
    const third = importing(second.plan, month(...two, draftOf('A-3')), { fields, lastTime: second.plan });
    expect(third.reconciled.fates[1]).toMatchObject({ kind: 'changed', back: true });
    expect(third.plan.initiative.get('first.3')?.missingSince).toBeNull();
  });

  test('with a new key and a title alike is a new one that shows which it may be, until it is linked', () => {
    const rows = month(
      draftOf('B-1', { title: 'The title of A-1', cost: 100_00, businessOwner: 'Lee' }),
      rowOf(two, 1),
    );
    const { reconciled } = secondMonth(rows);
    expect(reconciled.fates[0]).toMatchObject({
      kind: 'rekeyed',
      candidates: [{ id: 'first.2', from: 'A-1', title: 'Title of A-1' }],
    });
    expect(reconciled.counts).toMatchObject({ created: 1, unchanged: 1, missing: 1 });
    const linked = secondMonth(rows, [], { answers: { links: [[2, 'first.2']] } });
    expect(linked.reconciled.counts).toMatchObject({ created: 0, updated: 1, unchanged: 1, missing: 0 });
    expect(linked.plan.initiative.get('first.2')).toMatchObject({
      sourceKey: 'B-1',
      title: 'The title of A-1',
    });
    const fresh = secondMonth(rows, [], { answers: { links: [[2, null]] } });
    expect(fresh.reconciled.fates[0]).toEqual({ kind: 'new', line: 2 });
  });

  test('that stands twice under its key is left out; another title under that key is another row', () => {
    const rows = month(draftOf('A-1'), draftOf('A-1'), draftOf('A-1', { title: 'Quite another thing' }));
    const first = importing(freshPlan(), rows, { fields });
    expect(first.reconciled.fates.map(({ kind }) => kind)).toEqual(['new', 'twice', 'new']);
    expect(first.reconciled.counts).toMatchObject({ rows: 3, created: 2, leftOut: 1 });
    const again = importing(first.plan, rows, { fields, lastTime: first.plan });
    expect(again.reconciled.counts).toMatchObject({ created: 0, unchanged: 2, leftOut: 1, missing: 0 });
  });

  test('is found in no time to speak of though all have one key, or one title', () => {
    const one = (key: string, title: (at: number) => string) =>
      month(...Array.from({ length: 5_000 }, (_, at) => draftOf(key, { title: title(at) })));
    for (const rows of [one('one key for all', (at) => `Row ${at}`), one('', () => 'Untitled')]) {
      const spent = processorTime(() => {
        const first = importing(freshPlan(), rows, { fields: ['title'] });
        const again = importing(first.plan, rows, { fields: ['title'], lastTime: first.plan });
        expect(again.reconciled.counts).toMatchObject({ created: 0, unchanged: 5_000, missing: 0 });
      });
      expect(spent).toBeLessThan(10_000 * howSlow());
    }
  });

  test('whose key a spreadsheet has shortened is told apart by its title', () => {
    const rows = month(draftOf('1.21143E+15', { title: 'One' }), draftOf('1.21143E+15', { title: 'Two' }));
    const first = importing(freshPlan(), rows, { fields });
    expect(first.reconciled.counts).toMatchObject({ created: 2, leftOut: 0 });
    const again = importing(first.plan, rows.toReversed(), { fields, lastTime: first.plan });
    expect(again.reconciled.counts).toMatchObject({ created: 0, unchanged: 2 });
  });

  test('that the user deleted stays away, month after month, until it is asked back', () => {
    const second = secondMonth(two, [{ type: 'initiative/delete', ids: ['first.2'] }]);
    expect(second.reconciled.fates[0]).toEqual({ kind: 'dropped', line: 2, id: 'first.2' });
    expect(second.reconciled.counts).toMatchObject({ rows: 2, created: 0, unchanged: 1, leftOut: 1 });
    const third = importing(second.plan, two, { fields, lastTime: second.plan });
    expect(third.reconciled.fates[0]).toMatchObject({ kind: 'dropped' });
    const asked = importing(third.plan, two, {
      fields,
      lastTime: third.plan,
      answers: { links: [[2, null]] },
    });
    expect(asked.reconciled.counts).toMatchObject({ created: 1, leftOut: 0 });
    expect(asked.plan.sourceRow.size).toBe(0);
  });

  test('of the app’s own file finds any initiative by its key or its id', () => {
    const plan = after(freshPlan(), adding('by-hand', { cost: 10_00 }));
    const rows = month(draftOf('by-hand', { title: 'by-hand', cost: 20_00 }));
    const { reconciled } = importing(plan, rows, { fields: ['title', 'cost'], own: true });
    expect(reconciled.fates[0]).toMatchObject({ kind: 'changed', id: 'by-hand', link: false });
    expect(reconciled.sources).toEqual([]);
  });

  test('of the app’s own file goes by the id before the key, and takes what was edited in it, planning and cleared cells too', () => {
    const plan = after(
      freshPlan(),
      adding('a', { businessOwner: 'Lee', outcome: 'risk' }),
      adding('b'),
      moving(['a'], 'run'),
    );
    const mapped: InitiativeSourceField[] = ['title', 'businessOwner', 'lane', 'outcome'];
    const says = { title: 'a', lane: 'innovate', outcome: 'revenue', outcomeBasis: 'stated' } as const;
    // Two rows of one key; their ids tell them apart.
    const rows = month(
      draftOf('K', { ...says, planId: 'a' }),
      draftOf('K', { title: 'b', planId: 'b', lane: 'backlog' }),
    );
    const { reconciled } = importing(plan, rows, { fields: mapped, own: true });
    expect(reconciled.fates.map((fate) => ('id' in fate ? [fate.id, fate.kind] : fate.kind))).toEqual([
      ['a', 'changed'],
      ['b', 'unchanged'],
    ]);
    expect(reconciled.fates[0]).toMatchObject({
      changes: [
        { field: 'businessOwner', mine: 'Lee', theirs: '', take: 'theirs' },
        { field: 'lane', mine: 'run', theirs: 'innovate', take: 'theirs' },
        { field: 'outcome', mine: 'risk', theirs: 'revenue', take: 'theirs' },
      ],
    });
    const kept = importing(plan, rows, { fields: mapped, own: true, rules: [['lane', 'mine']] });
    expect(kept.reconciled.fates[0]).toMatchObject({
      changes: [{ take: 'theirs' }, { field: 'lane', take: 'mine' }, { take: 'theirs' }],
    });
  });

  test('of the app’s own file tells keys of several lists apart by the list', () => {
    const first = importing(freshPlan(), month(draftOf('K', { title: 'One' })), { fields, source: 'x' });
    const plan = importing(first.plan, month(draftOf('K', { title: 'Two' })), { fields, source: 'y' }).plan;
    const ids = new Map([...plan.initiative.values()].map(({ id, title }) => [title, id]));
    const rows = month(
      draftOf('K', { title: 'Two', source: 'y' }),
      draftOf('K', { title: 'One', source: 'x' }),
    );
    const { reconciled } = importing(plan, rows, { fields: ['title'], own: true, source: 'out' });
    expect(reconciled.fates.map((fate) => ('id' in fate ? fate.id : ''))).toEqual([
      ids.get('Two'),
      ids.get('One'),
    ]);
  });
});

describe('titles', () => {
  test('are alike by their letters, whatever the case and signs', () => {
    const alike = alikeTitles([{ id: 'erp', title: 'ERP replacement' }]);
    expect(alike('erp—Replacement', 3)).toEqual([{ id: 'erp', likeness: 1 }]);
    expect(alike('Replacement of the ERP', 3)).toMatchObject([{ id: 'erp' }]);
    expect(alike('New ERP wifi', 3)).toEqual([]);
  });

  test('are not alike where they only differ in a number', () => {
    const alike = alikeTitles([{ id: '1', title: 'ERP phase 1' }]);
    expect(alike('ERP phase 2', 3)).toEqual([]);
    expect(alike('ERP, phase 1', 3)).toMatchObject([{ id: '1', likeness: 1 }]);
    expect(alike('ERP phase', 3)).toHaveLength(1);
  });

  test('are found in a long list without looking at all of it', () => {
    const titles = Array.from({ length: 5_000 }, (_, at) => ({
      id: `${at}`,
      title: `Project number ${at} of many`,
    }));
    const alike = alikeTitles([...titles, { id: 'x', title: 'Loyalty app' }]);
    expect(alike('The loyalty app', 3)).toMatchObject([{ id: 'x' }]);
  });
});

/** Any file of a few rows: keys may repeat or be missing, titles may be alike. */
const anyRow = fc
  .record({
    key: fc.constantFrom('', 'A', 'a', 'B', 'C', '1.2E+15'),
    title: fc.constantFrom('Wifi', 'wifi', 'ERP', 'ERP two', '!!'),
    cost: fc.option(fc.integer({ min: 0, max: 5 })),
    outcome: fc.constantFrom('risk', 'revenue', null),
    lane: fc.constantFrom('backlog', 'run'),
    businessOwner: fc.constantFrom('', 'Lee'),
    startQuarter: fc.option(fc.constantFrom(8_108, 8_109)),
  })
  .map(({ key, ...says }) => draftOf(key, says as Partial<InitiativeDraft>));
const anyFile = fc.array(anyRow, { maxLength: 8 }).map((rows) => inLines(...rows));

describe('whatever the files', () => {
  test('every row is accounted for, the same file again changes nothing, and one undo takes it back', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (one, other) => {
        const start = freshPlan();
        const first = importing(start, one, { fields });
        const second = importing(first.plan, other, { fields, lastTime: first.plan });
        const again = importing(second.plan, other, { fields, lastTime: second.plan });
        for (const { reconciled } of [first, second, again]) {
          const { rows, created, updated, unchanged, leftOut } = reconciled.counts;
          expect(created + updated + unchanged + leftOut).toBe(rows);
        }
        expect(again.reconciled.counts).toMatchObject({ created: 0, updated: 0 });
        expect(again.reconciled.sources).toEqual([]);
        expect(apply(second.plan, invert(second.patch))).toEqual(first.plan);
      }),
      { numRuns: 300 },
    );
  });
});
