import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { effortId } from '../../../../shared/model/records/effort';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { dateGapOf } from '../../../../shared/rules/cards/date-gap';
import type { Command } from '../../../../shared/rules/command';
import { hiddenWorkByInitiative } from '../../../../shared/rules/tables/lines';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

const team = (id: string): Command => ({
  type: 'team/set',
  team: { id, name: id, daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
});
const asking = (teamId: string, days: number): Command => ({
  type: 'effort/set',
  initiativeId: 'whole',
  teamId,
  effort: { days, externalDays: 0, spread: 'even' },
});
const hiding = (
  kind: 'security' | 'training' | 'data' | 'procurement',
  teamId: string | null,
  days: number,
  weeks = 0,
): Command => ({ type: 'hidden-work/set', initiativeId: 'whole', kind, work: { teamId, days, weeks } });

const bare = after(
  freshPlan(),
  team('web'),
  team('guards'),
  adding('whole', { outcome: 'revenue', cost: 100_000, earliestBy: '2027-03-01' }),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['whole'],
    changes: { lengthQuarters: 4 },
  },
);
/** 60 days of web (20 hidden), 8 of guards (all hidden), 4 of nobody, and 6 weeks. */
const plan = after(
  bare,
  asking('web', 40),
  hiding('training', 'web', 14),
  hiding('data', 'web', 6, 2),
  hiding('security', 'guards', 8),
  hiding('procurement', null, 4, 4),
);

const split: Command = {
  type: 'initiative/split',
  scenarioId: base,
  id: 'whole',
  slices: [
    { id: 'whole', title: 'Portal 1', quarters: 1 },
    { id: 'b', title: 'Portal 2', quarters: 3 },
  ],
};

function hiddenOf(of: Plan, initiativeId: string) {
  return hiddenWorkByInitiative(of.hiddenWork)
    .of(initiativeId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, teamId, days, weeks, movedDate }) => [id, teamId, days, weeks, movedDate]);
}

test('hidden work is cut as the effort of its team is, its weeks stay with the first slice', () => {
  const now = after(plan, split);
  // One quarter of four. Web is asked 15 days of 60, so that 5 of 20 are hidden: 3.5 of training, rounded up, and the rest of data.
  expect(now.effort.get(effortId('whole', 'web'))?.days).toBe(15);
  expect(now.effort.get(effortId('whole', 'guards'))?.days).toBe(2);
  expect(hiddenOf(now, 'whole')).toEqual([
    ['whole.data', 'web', 1, 2, true],
    ['whole.procurement', null, 1, 4, true],
    ['whole.security', 'guards', 2, 0, false],
    ['whole.training', 'web', 4, 0, false],
  ]);
  expect(hiddenOf(now, 'b')).toEqual([
    ['b.data', 'web', 5, 0, false],
    ['b.procurement', null, 3, 0, false],
    ['b.security', 'guards', 6, 0, false],
    ['b.training', 'web', 10, 0, false],
  ]);
});

test('the earliest day that IT named is the first slice’s: later ones are ready when the plan has them', () => {
  const dated = after(
    plan,
    { type: 'initiative/edit', ids: ['whole'], changes: { neededBy: '2027-12-01', agreedBy: '2027-12-15' } },
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['whole'],
      changes: { start: quarterIn(2027, 1) },
    },
    split,
  );
  const days = ['whole', 'b'].map((id) => {
    const { neededBy, earliestBy, agreedBy } = dated.initiative.get(id) ?? {};
    return { neededBy, earliestBy, agreedBy };
  });
  // Six weeks of hidden work after 1 March are 12 April, before the split as after it.
  expect(days).toEqual([
    { neededBy: '2027-12-01', earliestBy: '2027-04-12', agreedBy: '2027-12-15' },
    { neededBy: '2027-12-01', earliestBy: null, agreedBy: '2027-12-15' },
  ]);
  const gap = (id: string) => {
    const card = cardsOf(dated, base).byId.get(id);
    return card && dateGapOf(card, 1);
  };
  // 12 April to 1 December are 233 days; the last slice takes Q2 to Q4, so it is there on 1 January, 31 days late.
  expect(gap('whole')).toMatchObject({ from: 'earliest', days: -233 });
  expect(gap('b')).toMatchObject({ from: 'plan', ready: '2028-01-01', days: 31 });
});

test('hidden work added to a later slice afterwards moves no date of another one', () => {
  const now = after(plan, split);
  const more = after(now, {
    type: 'hidden-work/set',
    initiativeId: 'b',
    kind: 'procurement',
    work: { teamId: null, days: 3, weeks: 5 },
  });
  expect(more.initiative.get('whole')).toEqual(now.initiative.get('whole'));
  expect(more.initiative.get('b')?.earliestBy).toBeNull();
  expect(hiddenOf(more, 'b')).toContainEqual(['b.procurement', null, 3, 5, false]);
});

test('taken off every slice, it takes no seen day along', () => {
  const off = (['whole', 'b'] as const).flatMap((id) =>
    (['training', 'data', 'security', 'procurement'] as const).map((kind): Command => {
      return { type: 'hidden-work/set', initiativeId: id, kind, work: null };
    }),
  );
  const now = after(plan, split, ...off);
  expect([...now.effort.values()].map(({ id, days }) => [id, days]).sort((a, b) => (a < b ? -1 : 1))).toEqual(
    [
      [effortId('b', 'web'), 30],
      [effortId('whole', 'web'), 10],
    ],
  );
  expect(now.initiative.get('whole')?.earliestBy).toBe('2027-03-01');
});

test('single days of several kinds never come to more than a slice asks of the team', () => {
  const single = (['training', 'data', 'security', 'procurement'] as const).map((kind) =>
    hiding(kind, 'web', 1),
  );
  const halves = after(bare, ...single, {
    ...split,
    slices: [
      { id: 'whole', title: 'Portal 1', quarters: 2 },
      { id: 'b', title: 'Portal 2', quarters: 2 },
    ],
  });
  for (const id of ['whole', 'b']) {
    const hidden = hiddenOf(halves, id).reduce((sum, [, , days]) => sum + Number(days), 0);
    expect(hidden).toBe(2);
    expect(halves.effort.get(effortId(id, 'web'))?.days).toBe(2);
  }
});

test('weeks without days left stay with the first slice, of no team', () => {
  const few = after(bare, asking('web', 3), hiding('data', 'web', 1, 2), split);
  expect(hiddenOf(few, 'whole')).toEqual([['whole.data', null, 0, 2, true]]);
  expect(hiddenOf(few, 'b')).toEqual([['b.data', 'web', 1, 0, false]]);
});

test('hidden days of which a list says meanwhile that the team is asked less, or nothing, are all kept', () => {
  const web = plan.effort.get(effortId('whole', 'web'));
  const guards = plan.effort.get(effortId('whole', 'guards'));
  if (!web || !guards) throw new Error('nothing is asked');
  const less = apply(plan, {
    effort: { changed: [{ id: web.id, from: { days: 60 }, to: { days: 4 } }], removed: [guards] },
  });
  const now = after(less, split);
  const daysOf = (id: string) => hiddenOf(now, id).map(([row, , days]) => [row, days]);
  expect(daysOf('whole')).toEqual([
    ['whole.data', 1],
    ['whole.procurement', 1],
    ['whole.security', 2],
    ['whole.training', 4],
  ]);
  expect(daysOf('b')).toEqual([
    ['b.data', 5],
    ['b.procurement', 3],
    ['b.security', 6],
    ['b.training', 10],
  ]);
});

test('undone, all of it is the whole’s again', () => {
  const decision = ask(plan, split);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  expect(apply(apply(plan, decision.patch), invert(decision.patch))).toEqual(plan);
});
