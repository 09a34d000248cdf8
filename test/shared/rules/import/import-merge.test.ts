import { describe, expect, test } from 'vitest';
import { blankGoal, blankImport, blankInitiative } from '../../../../shared/model/blank';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { dependencyId } from '../../../../shared/model/records/dependency';
import type { SourceFields } from '../../../../shared/model/source-fields';
import type { Command } from '../../../../shared/rules/command';
import { knownRows } from '../../../../shared/rules/import/known-rows';
import { adding, after, ask, at, base, freshPlan, merging, moving } from '../../../helpers/plans/plans';

const file = {
  ...blankImport,
  id: 'i2',
  target: 'initiatives' as const,
  fileName: 'x.csv',
  at,
  source: 'list',
};

function planned(...more: readonly Command[]): Plan {
  return after(
    freshPlan(),
    adding('a', { cost: 100_00, outcome: 'risk', benefit: { kind: 'margin', low: 1, likely: 2, high: 3 } }),
    adding('b', { cost: 300_00, outcome: 'revenue' }),
    { type: 'goal/set', goal: goal('Fewer outages') } as never,
    ...more,
  );
}

function goal(name: string) {
  return { ...blankGoal, id: 'g', name, outcome: 'efficiency' };
}

/** The plan after `a` took these fields, and what the plan then says of it. */
function changing(plan: Plan, fields: SourceFields) {
  const decision = ask(plan, merging(file, { changed: [{ id: 'a', fields: { ...fields } }] }));
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  const then = apply(plan, decision.patch);
  expect(apply(then, invert(decision.patch))).toEqual(plan);
  return { plan: then, now: knownRows(then, base).get('a')?.now, decision };
}

describe('a field that its source changed', () => {
  test('becomes what the source says, whatever its kind', () => {
    const fields: SourceFields = {
      title: 'New',
      tags: 'x\ny',
      status: 'approved',
      cost: 250_00,
      runCost: -5_00,
      spent: 20_00,
      goal: 'fewer outages',
      start: quarterIn(2027, 2),
      lengthQuarters: 3,
      neededBy: '2027-05-01',
      jobSize: 5,
      benefitLow: 0,
      benefitLikely: 10,
      benefitHigh: 12,
      benefitKind: 'cashable',
    };
    const { now, plan } = changing(planned(), fields);
    expect(now).toMatchObject({ ...fields, goal: 'Fewer outages' });
    expect(plan.initiative.get('a')?.tags).toEqual(['x', 'y']);
  });

  test('is emptied where the source emptied it; further benefits are the user’s', () => {
    const second = { id: 'own', kind: 'avoided', low: 7, likely: 7, high: 7 } as const;
    const line = { ...second, initiativeId: 'a', rampQuarters: 0, offsetQuarters: 0, claimant: '' };
    const { plan } = changing(planned({ type: 'benefit/set', line } as never), {
      cost: null,
      benefitLikely: null,
      benefitLow: null,
      benefitHigh: null,
    });
    expect([...plan.benefitLine.keys()]).toEqual(['own']);
    expect(plan.moneyLine.has('a.oneOff')).toBe(false);
  });

  test('widens a range that it leaves, and moves a single sum as a whole', () => {
    const { now } = changing(planned(), { benefitLikely: 9 });
    expect(now).toMatchObject({ benefitLow: 1, benefitLikely: 9, benefitHigh: 9 });
    const single = planned({
      type: 'initiative/edit',
      ids: ['a'],
      changes: { benefit: { kind: 'margin', low: 2, likely: 2, high: 2 } },
    });
    expect(changing(single, { benefitLikely: 1 }).now).toMatchObject({ benefitLow: 1, benefitHigh: 1 });
  });

  test('that the plan cannot take is remembered instead: the outcome of funded work, a goal that is not there', () => {
    const { plan, now } = changing(
      planned(
        moving(['a'], 'run', true),
        merging({ ...file, id: 'i1' }, { linked: [{ id: 'a', key: 'A' }] }),
      ),
      { outcome: null, goal: 'Nobody knows', title: 'New' },
    );
    expect(now).toMatchObject({ outcome: 'risk', goal: '', title: 'New' });
    expect([...plan.sourceRow.values()]).toEqual([
      { id: 'a', source: 'list', key: 'A', state: 'kept', fields: { outcome: null, goal: 'Nobody knows' } },
    ]);
  });

  test('of another way to fund it forgets until when an amount was given; another lane does not', () => {
    const gated = planned(moving(['a'], 'run', true), {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['a'],
      funding: 'amount',
      amount: 40_00,
      until: 2,
    });
    const until = ({ plan }: { plan: Plan }) => plan.placement.get(`${base}.a`)?.fundingUntil;
    expect(until(changing(gated, { lane: 'innovate' }))).toBe(2);
    const fields: SourceFields = { funding: 'full' };
    const full = after(gated, merging({ ...file, id: 'i1' }, { changed: [{ id: 'a', fields }] }));
    expect(until({ plan: full })).toBeNull();
    expect(until(changing(full, { funding: 'amount', fundingAmount: 80_00 }))).toBeNull();
    expect(until(changing(gated, { funding: 'none' }))).toBeNull();
  });

  test('of its place: to the end of the lane, funded only with an outcome and never against a mark', () => {
    const plan = planned(moving(['b'], 'run', true));
    const { plan: then } = changing(plan, { lane: 'run', funding: 'full' });
    expect(then.placement.get(`${base}.a`)).toMatchObject({ lane: 'run', funding: 'full' });
    const rank = (id: string) => then.placement.get(`${base}.${id}`)?.rank ?? '';
    expect(rank('a') > rank('b')).toBe(true);
    const never = planned({ type: 'placement/mark', scenarioId: base, initiativeIds: ['a'], mark: 'never' });
    expect(changing(never, { lane: 'run', funding: 'full' }).now).toMatchObject({
      lane: 'run',
      funding: 'none',
    });
    expect(changing(planned(), { funding: 'full' }).now).toMatchObject({ lane: 'backlog', funding: 'none' });
    const funded = planned(moving(['a'], 'run', true));
    expect(changing(funded, { lane: 'innovate' }).now).toMatchObject({ lane: 'innovate', funding: 'full' });
    expect(changing(funded, { funding: 'minimum' }).now).toMatchObject({ funding: 'full' });
    expect(changing(funded, { funding: 'amount', fundingAmount: 30_00 }).now).toMatchObject({
      funding: 'amount',
      fundingAmount: 30_00,
    });
  });

  test('of its dates: in every scenario that had them as this one did', () => {
    const plan = planned(
      { type: 'scenario/add', id: 'same', name: 'Same', sourceId: base },
      { type: 'scenario/add', id: 'later', name: 'Later', sourceId: base },
      {
        type: 'placement/schedule',
        scenarioId: 'later',
        initiativeIds: ['a'],
        changes: { start: quarterIn(2028, 1) },
      },
    );
    const { plan: then } = changing(plan, { start: quarterIn(2027, 3) });
    const starts = ['base', 'same', 'later'].map((id) => then.placement.get(`${id}.a`)?.start);
    expect(starts).toEqual([quarterIn(2027, 3), quarterIn(2027, 3), quarterIn(2028, 1)]);
  });
});

describe('an import that merges', () => {
  test('marks what is gone once, and takes the mark off when it is back', () => {
    const gone = after(planned(), merging(file, { missing: ['a'] }));
    expect(gone.initiative.get('a')?.missingSince).toBe(at);
    const later = '2027-01-01T00:00:00.000Z';
    const still = after(gone, merging({ ...file, id: 'i3', at: later }, { missing: ['a'] }));
    expect(still.initiative.get('a')?.missingSince).toBe(at);
    const back = after(still, merging({ ...file, id: 'i4' }, { back: ['a'] }));
    expect(back.initiative.get('a')?.missingSince).toBeNull();
  });

  test('takes over what is needed where both ends exist, and closes no circle', () => {
    const row = {
      initiative: { ...blankInitiative, id: 'c', title: 'c' },
      cost: null,
      runCost: null,
      spent: null,
      benefit: null,
      lane: 'backlog' as const,
      funding: 'none' as const,
      fundingAmount: null,
      start: null,
      lengthQuarters: 1,
    };
    const needs = [
      { fromId: 'a', toId: 'b' },
      { fromId: 'b', toId: 'c' },
      { fromId: 'c', toId: 'a' },
      { fromId: 'a', toId: 'a' },
      { fromId: 'a', toId: 'nowhere' },
    ];
    const plan = after(planned(), merging(file, { added: [row], needs }));
    expect([...plan.dependency.keys()].toSorted()).toEqual([
      dependencyId('a', 'needs', 'b'),
      dependencyId('b', 'needs', 'c'),
    ]);
  });

  test('puts what it adds below what it moves', () => {
    const added = ['c', 'd'].map((id) => ({
      initiative: { ...blankInitiative, id, title: id },
      cost: null,
      runCost: null,
      spent: null,
      benefit: null,
      lane: 'run' as const,
      funding: 'none' as const,
      fundingAmount: null,
      start: null,
      lengthQuarters: 1,
    }));
    const changed = [{ id: 'a', fields: { lane: 'run' } }];
    const plan = after(planned(), merging(file, { added, changed }));
    const ranks = ['a', 'c', 'd'].map((id) => plan.placement.get(`${base}.${id}`)?.rank ?? '');
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(3);
  });

  test.each([
    ['an import that is there already', { ...file, id: 'i1' }, {}, 'id-taken'],
    [
      'a change of what is not there',
      file,
      { changed: [{ id: 'z', fields: { title: 'x' } }] },
      'initiative-missing',
    ],
    ['a mark on what is not there', file, { missing: ['z'] }, 'initiative-missing'],
  ] as const)('refuses %s', (_, record, parts, code) => {
    const plan = after(planned(), merging({ ...file, id: 'i1' }, {}));
    expect(ask(plan, merging(record, { ...structuredClone(parts) } as never))).toMatchObject({
      kind: 'refused',
      refusal: { code },
    });
  });
});
