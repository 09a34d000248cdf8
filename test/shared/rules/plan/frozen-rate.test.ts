import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { rankedCards } from '../../../../shared/rules/scores/score-ranking';
import { scoresOf } from '../../../../shared/rules/scores/scores';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const rate = (dayRate: number): Command => ({
  type: 'team/set',
  team: { id: 'Apps', name: 'Apps', daysPerQuarter: 400, runDaysPerQuarter: 0, dayRate },
});

/** Shop costs 1.0M and 200 external days at 1,000.00, 1.2M together; Q3 2027 to Q2 2028, a margin of 0.5M a year. */
function frozenPlan(...given: Command[]): Plan {
  return after(
    freshPlan(),
    rate(100_000),
    adding('Shop', {
      cost: M(1),
      outcome: 'revenue',
      benefit: { kind: 'margin', low: M(0.5), likely: M(0.5), high: M(0.5) },
    }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Shop'],
      changes: { start: quarterIn(2027, 3), lengthQuarters: 4 },
    },
    {
      type: 'effort/set',
      initiativeId: 'Shop',
      teamId: 'Apps',
      effort: { days: 0, externalDays: 200, spread: 'back' },
    },
    moving(['Shop'], 'innovate', true),
    ...given,
    { type: 'scenario/freeze', id: 'board', name: 'Board', sourceId: base },
  );
}

const half: Command = {
  type: 'placement/fund',
  scenarioId: base,
  initiativeIds: ['Shop'],
  funding: 'amount',
  amount: M(0.6),
};

const shown = (plan: Plan) => ({
  cards: [...cardsOf(plan, 'board').byId.values()],
  column: scenarioColumn(plan, 'board'),
  scores: scoresOf(plan, 'board').get('Shop'),
  ranked: rankedCards(plan, 'board', 'npv'),
});
const npvOf = (plan: Plan, scenarioId: string) => scoresOf(plan, scenarioId).get('Shop')?.npv?.value;

test.each([
  ['in full', []],
  ['half', [half]],
])(
  'another day rate changes the plan and nothing that a baseline promised, be it given %s',
  (_given, more) => {
    const plan = frozenPlan(...more);
    const before = shown(plan);
    // As soon as it is frozen it says what the plan says.
    expect(before.scores?.npv?.value).toBe(npvOf(plan, base));
    const dearer = after(plan, rate(500_000));
    expect(shown(dearer)).toEqual(before);
    // 200 days at 5,000.00 are 1.0M: 2.0M instead of 1.2M.
    expect(cardsOf(dearer, base).byId.get('Shop')?.cost).toBe(M(2));
    expect(cardsOf(dearer, 'board').byId.get('Shop')?.cost).toBe(M(1.2));
    expect(npvOf(dearer, base)).toBeLessThan(before.scores?.npv?.value ?? 0);
  },
);

test('what is booked later is no part of what a baseline promised', () => {
  const plan = frozenPlan();
  const booked = after(plan, { type: 'initiative/edit', ids: ['Shop'], changes: { spent: M(0.3) } });
  expect(scoresOf(booked, 'board').get('Shop')?.npv).toEqual(scoresOf(plan, 'board').get('Shop')?.npv);
});
