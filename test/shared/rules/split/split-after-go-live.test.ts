import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { blankAdoption } from '../../../../shared/model/records/adoption';
import type { Command } from '../../../../shared/rules/command';
import { reopenedClaims } from '../../../../shared/rules/outcomes/after-go-live';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

const benefit = (id: string): Command => ({
  type: 'benefit/set',
  line: {
    id,
    initiativeId: 'whole',
    kind: 'cashable',
    low: 100,
    likely: 200,
    high: 300,
    rampQuarters: 0,
    offsetQuarters: 0,
    claimant: 'Sales',
  },
});

/** A benefit named after its initiative and one that is not; the first was found twice, and its claim is open again. */
const plan = after(
  freshPlan(),
  adding('whole', { outcome: 'revenue', cost: 100_000 }),
  adding('other'),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['whole'],
    changes: { lengthQuarters: 4 },
  },
  benefit('whole.orders'),
  benefit('calls'),
  { type: 'adoption/set', adoption: { ...blankAdoption, id: 'whole', users: 'Sales', userCount: 40 } },
  { type: 'adoption/set', adoption: { ...blankAdoption, id: 'other', users: 'Stores' } },
  {
    type: 'realised/set',
    values: [
      { initiativeId: 'whole', benefitId: 'whole.orders', day: '2027-03-01', amount: 150, by: 'Finance' },
      { initiativeId: 'whole', benefitId: 'whole.orders', day: '2027-06-01', amount: 120, by: 'Finance' },
      { initiativeId: 'whole', benefitId: 'calls', day: '2027-06-01', amount: 90, by: 'Finance' },
    ],
  },
  {
    type: 'live-review/set',
    review: {
      id: 'review',
      initiativeId: 'whole',
      day: '2027-06-02',
      by: 'Board',
      finding: 'Fewer orders than promised',
      reopened: ['whole.orders', 'calls'],
    },
  },
);

test('two benefits keep two records, whatever they are called', () => {
  const alike = after(plan, benefit('orders'), benefit('whole2.orders'), split);
  expect([...alike.benefitLine.values()].filter(({ initiativeId }) => initiativeId !== 'whole')).toHaveLength(
    4,
  );
});

const split: Command = {
  type: 'initiative/split',
  scenarioId: base,
  id: 'whole',
  slices: [
    { id: 'whole', title: 'Portal 1', quarters: 2 },
    { id: 'b', title: 'Portal 2', quarters: 1 },
    { id: 'c', title: 'Portal 3', quarters: 1 },
  ],
};

test('who uses it is said of the last slice, which goes live', () => {
  const now = after(plan, split);
  expect([...now.adoption.keys()].sort()).toEqual(['c', 'other']);
  expect(now.adoption.get('c')).toMatchObject({ users: 'Sales', userCount: 40 });
});

test('what was found of benefits, and reviews, follow the benefits to the last slice', () => {
  const now = after(plan, split);
  expect([...now.benefitLine.keys()].sort()).toEqual(['c.orders', 'c:calls']);
  expect([...now.realisedValue.values()].sort((one, other) => (one.id < other.id ? -1 : 1))).toMatchObject([
    { id: 'c.orders.2027-03-01', initiativeId: 'c', benefitId: 'c.orders', amount: 150 },
    { id: 'c.orders.2027-06-01', initiativeId: 'c', benefitId: 'c.orders', amount: 120 },
    { id: 'c:calls.2027-06-01', initiativeId: 'c', benefitId: 'c:calls', amount: 90 },
  ]);
  expect([...now.liveReview.values()]).toMatchObject([
    { initiativeId: 'c', day: '2027-06-02', reopened: ['c.orders', 'c:calls'] },
  ]);
  expect(reopenedClaims(now)).toEqual(['c']);
});

test('another value of the same day then takes the place of the one that moved', () => {
  const value = { initiativeId: 'c', benefitId: 'c.orders', day: '2027-06-01', amount: 1, by: 'Finance' };
  const now = after(plan, split, { type: 'realised/set', values: [value] });
  expect(now.realisedValue.size).toBe(3);
});

test('a benefit that went before the split has no claim left in a review', () => {
  const gone = after(plan, { type: 'benefit/delete', ids: ['calls'] }, split);
  expect(gone.liveReview.values().next().value?.reopened).toEqual(['c.orders']);
});

test('undone, all of it is the whole’s again', () => {
  const decision = ask(plan, split);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  expect(apply(apply(plan, decision.patch), invert(decision.patch))).toEqual(plan);
});
