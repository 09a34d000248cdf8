import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { blankGoal } from '../../../../shared/model/blank';
import { outcomes } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { whyBefore } from '../../../../shared/rules/decisions/why-before';
import { chainGaps } from '../../../../shared/rules/peers/value-chain';
import { showPlan } from '../../../../shared/rules/show/show';
import { showWhy } from '../../../../shared/rules/show/show-why';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { adding, after, base, freshPlan } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';

const text = z.string().min(1);
const day = z.iso.date();
const chain = {
  lane: z.enum(['backlog', 'run', 'innovate']),
  id: text,
  title: text,
  capability: text.nullable(),
  goal: text.nullable(),
  metric: z
    .strictObject({
      name: text.nullable(),
      unit: z.string(),
      from: z.number().nullable(),
      to: z.number().nullable(),
      byWhen: day.nullable(),
    })
    .nullable(),
  outcome: z.enum(outcomes).nullable(),
  serves: z.array(z.strictObject({ peer: text, by: z.enum(['goal', 'outcome']), pressures: z.array(text) })),
  gaps: z.array(z.enum(chainGaps)),
};

/** What `show --json` says of each initiative's value chain. */
const chains = z.array(z.strictObject(chain));

const side = z.strictObject({ ...chain, riskOfNotDoing: text.nullable() });
const value = z.union([z.number(), day, z.null()]);

/** What `why --json` prints. */
const whySchema = z.strictObject({
  title: text,
  currency: text,
  scenario: text,
  a: side,
  b: side,
  compared: z.array(
    z.strictObject({
      aspect: text,
      a: value,
      b: value,
      favours: z.enum(['a', 'b', 'equal', 'unknown']),
    }),
  ),
  verdict: z.strictObject({
    first: z.enum(['a', 'b']).nullable(),
    by: z.enum(['needs', 'must', 'score', 'count', 'tied', 'neither']),
    a: z.number().nullable(),
    b: z.number().nullable(),
  }),
});

/** As it is printed: through text and back. */
const printed = (shown: unknown): unknown => JSON.parse(JSON.stringify(shown));

function why(plan: Plan, a: string, b: string) {
  const found = whyBefore(plan, base, a, b);
  const scenario = plan.scenario.get(base);
  if (!found || !scenario) throw new Error('nothing to compare');
  return whySchema.parse(printed(showWhy(plan, scenario, found)));
}

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Close faster',
  outcome: 'efficiency' as const,
  metric: 'Days to close the books',
  unit: 'days',
  baseline: 12,
  target: 3,
  targetDate: '2027-12-31',
  capability: 'Closing the books',
  peerId: 'cfo',
  pressureId: 'cash-flow',
};

function chainPlan(): Plan {
  return after(
    freshPlan(),
    { type: 'goal/set', goal },
    adding('ERP', { goalId: 'g', outcome: 'efficiency', cost: 900_00, riskOfNotDoing: 'Fines' }),
    adding('Shop', { neededBy: '2027-06-30', cost: 100_00 }),
    {
      type: 'dependency/set',
      dependency: { id: 'Shop.needs.ERP', fromId: 'Shop', toId: 'ERP', kind: 'needs', share: 0 },
    },
  );
}

test('each value chain is printed in its parts, what the goal says included, and what is missing by its code', () => {
  expect(showPlan(chainPlan(), 1).chains).toEqual([
    {
      lane: 'backlog',
      id: 'ERP',
      title: 'ERP',
      capability: 'Closing the books',
      goal: 'Close faster',
      metric: { name: 'Days to close the books', unit: 'days', from: 12, to: 3, byWhen: '2027-12-31' },
      outcome: 'efficiency',
      serves: [{ peer: 'CFO', by: 'goal', pressures: ['cash flow'] }],
      gaps: [],
    },
    {
      lane: 'backlog',
      id: 'Shop',
      title: 'Shop',
      capability: null,
      goal: null,
      metric: null,
      outcome: null,
      serves: [],
      gaps: ['capability', 'goal', 'outcome'],
    },
  ]);
});

test('a goal without a metric says so by null and by its gaps', () => {
  const plan = after(chainPlan(), {
    type: 'goal/set',
    goal: { ...goal, metric: ' ', target: null, pressureId: null },
  });
  expect(showPlan(plan, 1).chains[0]).toMatchObject({
    metric: { name: null, from: 12, to: null },
    serves: [{ peer: 'CFO', by: 'goal', pressures: [] }],
    gaps: ['metric', 'target', 'pressure'],
  });
});

test('why A before B is printed with the aspect that decides, days as days, and what is not known as null', () => {
  const shown = why(chainPlan(), 'Shop', 'ERP');
  expect(shown).toMatchObject({ currency: 'EUR', a: { title: 'Shop', riskOfNotDoing: null } });
  expect(shown.b).toMatchObject({ riskOfNotDoing: 'Fines', goal: 'Close faster' });
  // Of the plan's own score nothing is needed: Shop cannot be finished without ERP.
  expect(shown.verdict).toEqual({ first: 'b', by: 'needs', a: 0, b: 1 });
  expect(shown.compared).toContainEqual({
    aspect: 'deadline',
    a: '2027-06-30',
    b: '2027-12-31',
    favours: 'a',
  });
  expect(shown.compared).toContainEqual({ aspect: 'cost', a: 100_00, b: 900_00, favours: 'a' });
  expect(shown.compared).toContainEqual({ aspect: 'priority', a: null, b: 33, favours: 'unknown' });
});

const other = { a: 'b', b: 'a', equal: 'equal', unknown: 'unknown' } as const;

test('swapping the two swaps every answer, whatever the plan', () => {
  fc.assert(
    fc.property(fc.oneof(anyPlan(), richPlan()), (plan) => {
      const [a, b] = [...plan.initiative.keys()];
      if (a === undefined || b === undefined) return;
      const [one, two] = [why(plan, a, b), why(plan, b, a)];
      expect(two.a).toEqual(one.b);
      expect(two.compared).toEqual(
        one.compared.map((each) => ({ ...each, a: each.b, b: each.a, favours: other[each.favours] })),
      );
      const { first } = one.verdict;
      expect(two.verdict).toEqual({
        ...one.verdict,
        first: first === null ? null : other[first],
        a: one.verdict.b,
        b: one.verdict.a,
      });
    }),
    { numRuns: 60 },
  );
});

test('any plan: its chains are as the README says', () => {
  fc.assert(
    fc.property(fc.oneof(anyPlan(), richPlan()), (plan) => {
      const shown = chains.parse(printed(showPlan(plan, 1).chains));
      expect(shown.map(({ id }) => id).sort()).toEqual([...plan.initiative.keys()].sort());
    }),
    { numRuns: 60 },
  );
});
