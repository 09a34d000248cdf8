import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { freedByStop, standingOf } from '../../../../shared/rules/budgets/stop';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardYears } from '../../../../shared/rules/cards/card-years';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const planStart = quarterIn(2027, 1);
const scheduled: Command = {
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: ['Rebuild'],
  changes: { start: quarterIn(2027, 2), lengthQuarters: 3 },
};
const backlog = () =>
  after(
    freshPlan(),
    adding('Rebuild', {
      cost: 1_500,
      spent: 600,
      exitCost: 150,
      committed: 200,
      runCost: 400,
      outcome: 'efficiency',
    }),
    scheduled,
  );
const funded = () => after(backlog(), moving(['Rebuild'], 'run', true));
const stopped = () =>
  after(funded(), { type: 'placement/mark', scenarioId: base, initiativeIds: ['Rebuild'], mark: 'stop' });

function card(plan: Plan): Card {
  const found = cardsOf(plan, base).byId.get('Rebuild');
  if (!found) throw new Error('no card');
  return found;
}

test('600 spent of 1,500, exit cost 150: stopping frees 900 - 150 = 750', () => {
  expect(freedByStop(card(funded()))).toBe(750);
  expect(standingOf(card(funded()), planStart)).toEqual({
    spent: 600,
    committed: 200,
    toComplete: 900,
    atCompletion: 1_500,
    exitCost: 150,
  });
});

test('where leaving costs more than going on, stopping frees less than nothing', () => {
  const dear = after(funded(), {
    type: 'initiative/edit',
    ids: ['Rebuild'],
    changes: { exitCost: 1_000 },
  });
  expect(freedByStop(card(dear))).toBe(-100);
});

test('once stopped, its exit cost is what is left to pay, and there is nothing more to stop', () => {
  expect(standingOf(card(stopped()), planStart)).toMatchObject({ toComplete: 150, atCompletion: 750 });
  expect(freedByStop(card(stopped()))).toBeNull();
});

test('what is not funded cannot be stopped, and shows what it would come to', () => {
  expect(freedByStop(card(backlog()))).toBeNull();
  expect(standingOf(card(backlog()), planStart)).toMatchObject({ toComplete: 900, atCompletion: 1_500 });
});

test('by year: 300 in each of Q2 to Q4 2027, then 400 run a year from Q1 2028', () => {
  for (const plan of [backlog(), funded()]) {
    const years = cardYears(plan, card(plan), 2);
    expect(years[0]?.quarters.map(({ oneOff }) => oneOff)).toEqual([0, 300, 300, 300]);
    expect(years.map(({ oneOff, run, saved }) => [oneOff, run, saved])).toEqual([
      [900, 0, 0],
      [0, 400, 0],
    ]);
  }
});

test('what it saves at services is told apart from its own run cost', () => {
  const plan = after(
    funded(),
    { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: 800 } },
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Rebuild',
        serviceId: 'Fax',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 1,
      },
    },
  );
  // Live from Q1 2028, one quarter beside the fax: 200 in each of Q2 to Q4 2028.
  expect(cardYears(plan, card(plan), 2)[1]).toMatchObject({ run: 400, saved: -600 });
});
