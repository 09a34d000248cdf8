import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { changedRows, takenOver } from '../../../../shared/rules/cards/taken-over';
import type { Command } from '../../../../shared/rules/command';
import { type Look, shownOf } from '../../../helpers/all-figures';
import { edited } from '../../../helpers/edited';
import { forgotten } from '../../../helpers/forgotten';
import { capacity, effort, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const looks: readonly Look[] = [base, 'other', 'kept'].map((scenarioId) => ({
  scenarioId,
  others: [base, 'other', 'kept'].filter((one) => one !== scenarioId),
  years: 3,
  today: '2026-11-26',
}));

const shrinking = (one: string): Command => ({
  type: 'effect/set',
  effect: {
    id: `${one}.s`,
    initiativeId: one,
    serviceId: 's',
    kind: 'shrink',
    amount: 300_000,
    from: null,
    parallelQuarters: 0,
  },
});

const given = (one: string, amount: number, until?: number): Command => ({
  type: 'placement/fund',
  scenarioId: base,
  initiativeIds: [one],
  funding: 'amount',
  amount,
  ...(until !== undefined && { until }),
});

/**
 * Bought days of two teams in work of each kind: given in full, in part, up to a gate (whether it goes live hangs on the rate),
 * not at all, stopped, waiting; spent already but for its external days (whether it is done hangs on the rate); and some that
 * buys none. Three of them save at one service that costs less than they would save. One more is only in the plan, not in its
 * baseline.
 */
function firstPlan(): Plan {
  const all = ['full', 'part', 'gate', 'none', 'stopped', 'waits', 'done', 'own'];
  return after(
    freshPlan(),
    team('A', 60, 0, 100),
    team('B', 40, 10, 5_000),
    { type: 'service/add', id: 's', name: 's', changes: { cost: 700_000 } },
    ...all.map((one, at) =>
      adding(one, {
        outcome: 'risk',
        cost: 20_000 + at,
        runCost: at % 2 ? 900 : -900,
        programme: at % 3 ? 'North' : '',
        exitCost: 700,
        benefit: { kind: 'cashable', low: 0, likely: 1_000 * at, high: 9_000 },
        spent: one === 'done' ? 21_000 : null,
        neededBy: '2027-02-01',
        businessOwner: 'Ana',
      }),
    ),
    ...all
      .filter((one) => one !== 'own')
      .map((one, at) => effort(one, at % 2 ? 'A' : 'B', { days: 90, externalDays: 7 + at, spread: 'front' })),
    effort('full', 'A', { days: 30, externalDays: 3, spread: 'back' }),
    effort('gate', 'A', { days: 0, externalDays: 10 }),
    effort('done', 'A', { days: 9, externalDays: 1 }),
    moving(['full', 'gate', 'stopped', 'own'], 'run', true),
    moving(['part', 'done'], 'innovate', true),
    moving(['none'], 'run'),
    // Nobody knows what it costs until a rate is.
    adding('days', { outcome: 'risk', programme: 'North' }),
    effort('days', 'A', { days: 5, externalDays: 4 }),
    moving(['days'], 'run', true),
    ...['full', 'gate', 'none'].map(shrinking),
    scheduled('full', Q(1), 6),
    scheduled('gate', Q(1), 4),
    scheduled('done', Q(1) - 4, 2),
    given('part', 9_000),
    given('gate', 66_002, 1),
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['stopped'], mark: 'stop' },
    { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base },
    { type: 'scenario/freeze', id: 'kept', name: 'Kept', sourceId: base },
    adding('late', { outcome: 'risk', cost: 5_000 }, 'run'),
    effort('late', 'B', { days: 20, externalDays: 20 }),
  );
}

const rate = fc
  .tuple(fc.constantFrom('A', 'B'), fc.constantFrom(null, 0, 1, 99, 100, 101, 1_999, 5_000, 9_000))
  .map(([who, dayRate]) => team(who, who === 'A' ? 60 : 40, who === 'A' ? 0 : 10, dayRate));

const between: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('full', 'gate', 'none', 'late', 'stopped').map((one) => moving([one], 'innovate', true)),
  fc
    .constantFrom('full', 'gate', 'done', 'own')
    .map((one): Command => ({ type: 'initiative/edit', ids: [one], changes: { cost: 30_000 } })),
  fc.constantFrom(2_000, 30_000, 90_000).map((amount) => given('gate', amount, 0)),
  fc.constant(capacity('A', Q(2), 10)),
  fc.constant<Command>({ type: 'placement/mark', scenarioId: base, initiativeIds: ['full'], mark: 'stop' }),
);

function showAll(plan: Plan): void {
  for (const look of looks) shownOf(plan, look);
}

test('after other day rates, and what else is edited between, every figure is that of a plan of which nothing is remembered', () => {
  const edits = fc.array(fc.oneof({ weight: 3, arbitrary: rate }, { weight: 1, arbitrary: between }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(edits, (commands) => {
      let plan = firstPlan();
      showAll(plan);
      for (const command of commands) {
        const decision = ask(plan, command, 'because');
        if (decision.kind !== 'patch') continue;
        plan = apply(plan, decision.patch);
        // Each plan takes over from the one before: what went wrong on the way is there at the end.
        showAll(plan);
      }
      const anew = forgotten(plan);
      for (const look of looks) expect(shownOf(plan, look)).toEqual(shownOf(anew, look));
    }),
    // A slow machine tries fewer.
    { numRuns: 30, interruptAfterTimeLimit: 10_000 },
  );
});

const cardIn = (plan: Plan, one: string, scenarioId = base) =>
  cardsOf(plan, scenarioId).byId.get(one) as Card;

test('another rate leaves the work what it was, but where it ends at a gate or is done now', () => {
  const before = firstPlan();
  showAll(before);
  const dear = edited(before, team('A', 60, 0, 9_000));
  for (const one of ['full', 'own', 'part']) expect(cardIn(dear, one).work).toBe(cardIn(before, one).work);
  expect(cardIn(dear, 'full').cost).toBe(20_000 + 7 * 5_000 + 3 * 9_000);
  // 9 days of B at 5,000 and 10 of A at 100 are 46,000: 66,002 in all, which is what is given. At 9,000 it is more.
  expect([cardIn(before, 'gate').goesLive, cardIn(dear, 'gate').goesLive]).toEqual([true, false]);
  expect(cardIn(dear, 'gate').work).not.toBe(cardIn(before, 'gate').work);
});

test('the cards of a baseline have the money they froze, and it is the very same', () => {
  const before = firstPlan();
  showAll(before);
  const dear = edited(before, team('A', 60, 0, 9_000));
  const [was, is] = [cardIn(before, 'full', 'kept'), cardIn(dear, 'full', 'kept')];
  expect(is.work).toBe(was.work);
  expect(is.change).toBe(was.change);
  expect([is.cost, is.fundedAmount]).toEqual([was.cost, was.fundedAmount]);
});

test('a figure that rests on money and yet looks only at what was reworked is found to be wrong', () => {
  const costs = (plan: Plan, ids: Iterable<string>, known: ReadonlyMap<string, number>) =>
    changedRows(known, ids, (id) => cardIn(plan, id).cost ?? undefined);
  const careless = takenOver(
    (plan: Plan) => costs(plan, plan.initiative.keys(), new Map()),
    (known, { reworked }, plan) => costs(plan, reworked, known),
  );
  const before = firstPlan();
  careless(before);
  const dear = edited(before, team('A', 60, 0, 9_000));
  expect([...careless(dear)]).not.toEqual([...careless(forgotten(dear))]);
});
