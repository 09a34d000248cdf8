import { expect, test } from 'vitest';
import { effectSavings } from '../../../../shared/rules/cards/effect-savings';
import type { Command } from '../../../../shared/rules/command';
import { shownOf } from '../../../helpers/all-figures';
import { edited } from '../../../helpers/edited';
import { forgotten } from '../../../helpers/forgotten';
import { effort, Q, team } from '../../../helpers/plans/people-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const look = { scenarioId: base, others: [], years: 3, today: '2026-11-26' };

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

const working = (one: string, from: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [one],
  changes: { start: Q(1) + from, lengthQuarters },
});

test('what another day rate keeps from going live leaves its savings to those that come after it', () => {
  // The service costs 400,000: a is live first and takes 300,000 of it a year, which leaves 100,000 to b.
  let plan = after(
    freshPlan(),
    team('A', 60, 0, 100),
    { type: 'service/add', id: 's', name: 's', changes: { cost: 400_000 } },
    adding('a', { cost: 21_000, outcome: 'risk' }),
    adding('b', { cost: 20_000, outcome: 'risk' }),
    effort('a', 'A', { days: 0, externalDays: 10, spread: 'even' }),
    moving(['a', 'b'], 'run', true),
    working('a', 0, 4),
    working('b', 0, 6),
    shrinking('a'),
    shrinking('b'),
    {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['a'],
      funding: 'amount',
      amount: 22_000,
      until: 1,
    },
  );
  const savedIn = (one: string) => effectSavings(plan, base).get(one)?.[8] ?? 0;
  shownOf(plan, look);
  expect([savedIn('a'), savedIn('b')]).toEqual([75_000, 25_000]);
  // 10 days at 9,000 are 90,000: what a is given ends at its gate, and b saves all of its own 300,000.
  plan = edited(plan, team('A', 60, 0, 9_000));
  const shown = shownOf(plan, look);
  expect([savedIn('a'), savedIn('b')]).toEqual([0, 75_000]);
  expect(shown).toEqual(shownOf(forgotten(plan), look));
});
