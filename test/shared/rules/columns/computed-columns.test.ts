import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { columnOf } from '../../../../shared/rules/columns/catalogue';
import type { InitiativeChanges } from '../../../../shared/rules/commands/initiative';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const benefit = (kind: BenefitKind, likely: number) => ({ kind, low: likely, likely, high: likely });

/** 1.0M in Q1 2027, live from Q2: 0.1M run and 0.6M saved a year. */
function portal(changes: InitiativeChanges = {}): Plan {
  return after(
    freshPlan(),
    adding('Portal', {
      cost: M(1),
      outcome: 'efficiency',
      runCost: M(0.1),
      benefit: benefit('cashable', M(0.6)),
      ...changes,
    }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Portal'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 1 },
    },
  );
}

function read(id: string, plan: Plan): unknown {
  const card = cardsOf(plan, base).byId.get('Portal');
  if (!card) throw new Error('it is not there');
  return columnOf(id)?.read(card, plan);
}

describe('return on investment', () => {
  test('0.5M a year over nineteen quarters is 2.375M: 137.5 % of the 1.0M that is put in', () => {
    expect(read('roi', portal())).toBe(137.5);
  });

  test('is not known without cash, without a cost, or where nothing is left to spend', () => {
    expect(read('roi', portal({ benefit: benefit('avoided', M(0.6)) }))).toBeNull();
    expect(read('roi', portal({ cost: null }))).toBeNull();
    expect(read('roi', portal({ cost: 0 }))).toBeNull();
    expect(read('roi', portal({ spent: M(1) }))).toBeNull();
  });

  test('is above 0 exactly where more comes back than is put in, whatever the sums', () => {
    const sum = fc.integer({ min: 1, max: M(9) });
    fc.assert(
      fc.property(sum, sum, fc.nat({ max: M(9) }), (cost, likely, runCost) => {
        const roi = read('roi', portal({ cost, runCost, benefit: benefit('margin', likely) })) as number;
        const npv = read(
          'npv',
          after(portal({ cost, runCost, benefit: benefit('margin', likely) }), {
            type: 'plan/edit',
            changes: { discountRate: 0 },
          }),
        ) as number;
        // Undiscounted, the net present value is what comes back beyond what is put in.
        expect(roi).toBeCloseTo((npv / cost) * 100, 6);
      }),
    );
  });
});

describe('cost of delay', () => {
  test('(0.6M - 0.1M) a year are 0.125M a quarter', () => {
    expect(read('costOfDelay', portal())).toBe(M(0.125));
  });

  test('counts cash alone, and a saving of run cost; below 0 where running it costs more than it brings', () => {
    expect(read('costOfDelay', portal({ benefit: benefit('lossAvoided', M(0.6)) }))).toBeNull();
    expect(read('costOfDelay', portal({ benefit: null, runCost: M(-0.4) }))).toBe(M(0.1));
    expect(read('costOfDelay', portal({ runCost: M(1) }))).toBe(M(-0.1));
  });

  test('what is stopped does not go live: nothing is delayed', () => {
    const stopped = after(portal(), moving(['Portal'], 'run', true), {
      type: 'placement/mark',
      scenarioId: base,
      initiativeIds: ['Portal'],
      mark: 'stop',
    });
    expect(read('costOfDelay', stopped)).toBeNull();
  });

  test('in points the three parts add up, and WSJF divides them by the job size', () => {
    const points = { businessValue: 8, timeCriticality: 13, riskReduction: 5, jobSize: 2 };
    expect(read('delayPoints', portal(points))).toBe(26);
    expect(read('wsjf', portal(points))).toBe(13);
    expect(read('delayPoints', portal({ ...points, riskReduction: null }))).toBeNull();
    expect(read('delayPoints', portal({ ...points, jobSize: null }))).toBe(26);
  });
});
