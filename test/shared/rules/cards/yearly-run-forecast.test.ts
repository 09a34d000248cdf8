import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { rollUpOf } from '../../../../shared/rules/budgets/roll-up';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { yearlyRun } from '../../../../shared/rules/cards/yearly-run';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** Q1 and Q2 2027; planned with 0.4M run a year, forecast with 0.6M. */
function portal(): Plan {
  const line = simpleMoneyLine({ initiativeId: 'Portal' }, 'run', M(0.6));
  return after(
    freshPlan(),
    adding('Portal', { cost: M(2), runCost: M(0.4), outcome: 'revenue', programme: 'Core' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Portal'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
    },
    moving(['Portal'], 'innovate', true),
    { type: 'money/set', line: { ...line, id: 'Portal.forecast', stage: 'forecast' } },
  );
}

function cardOf(plan: Plan): Card {
  const card = cardsOf(plan, base).byId.get('Portal');
  if (!card) throw new Error('no card');
  return card;
}

const runOf = (plan: Plan) => yearlyRun(plan, cardOf(plan));

describe('where the run cost is forecast', () => {
  test('0.6M forecast over 0.4M planned: lane, roll-up, list and run-cost drift all say 0.6M a year', () => {
    const of = portal();
    // Live from Q3 2027: 0.6 / 2 = 0.3M in 2027, 0.6M in 2028.
    expect(driftOf(of, base, 2).years.map(({ added }) => added)).toEqual([M(0.3), M(0.6)]);
    expect(runOf(of)).toBe(M(0.6));
    expect(figuresOf(of, base).lanes.innovate.runCost).toBe(M(0.6));
    expect(rollUpOf(of, base, 'programme').map(({ runCost }) => runCost)).toEqual([M(0.6)]);
  });

  test('forecast, less what it saves: 0.6 - 12 = -11.4M; what is planned stays as it was typed', () => {
    const effect: Command = {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Portal',
        serviceId: 'ERP',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 0,
      },
    };
    const erp: Command = { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(12) } };
    const of = after(portal(), erp, effect);
    expect(runOf(of)).toBe(M(-11.4));
    expect(figuresOf(of, base).lanes.innovate.runCost).toBe(M(-11.4));
    expect(cardOf(of).runCost).toBe(M(0.4));
    // Not funded it would come to the same.
    expect(runOf(after(of, moving(['Portal'], 'innovate', false)))).toBe(M(-11.4));
  });
});
