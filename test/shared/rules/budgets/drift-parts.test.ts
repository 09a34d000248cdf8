import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardYears } from '../../../../shared/rules/cards/card-years';
import { cardsOf, fundedCards } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { serviceInQuarter } from '../../../../shared/rules/cards/run-today';
import { inQuarter } from '../../../../shared/rules/money/series';
import { base } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';

const years = 8;

/** Run money that is booked in a quarter. */
function bookedIn({ moneyLines }: Card, quarter: number): number {
  return moneyLines
    .filter(({ nature, stage, anchor }) => nature === 'run' && stage === 'actual' && anchor === quarter)
    .reduce((sum, { amount }) => sum + amount, 0);
}

test('with ramps, parallel running, offsets, forecasts, stops and effects: in every quarter the cards add up to the spend', () => {
  fc.assert(
    fc.property(richPlan(), (plan) => {
      const drift = driftOf(plan, base, years);
      const cards = fundedCards(plan, base).map((card) =>
        cardYears(plan, card, years).flatMap(({ quarters }) => quarters),
      );
      const unfunded = [...cardsOf(plan, base).byId.values()].filter(({ funded }) => !funded);
      for (const [index, quarter] of drift.quarters.entries()) {
        const of = cards.map((each) => each[index] ?? { quarter: 0, oneOff: 0, run: 0, saved: 0 });
        const sum = (part: (each: (typeof of)[number]) => number) =>
          of.reduce((all, each) => all + part(each), 0);
        expect(of.every((each) => each.quarter === quarter.quarter)).toBe(true);
        const bookedOnly = unfunded.reduce((all, { change }) => all + inQuarter(change, quarter.quarter), 0);
        expect(sum(({ oneOff }) => oneOff) + bookedOnly).toBe(
          quarter.change.run + quarter.change.innovate + quarter.inBacklog + quarter.changeGone,
        );
        const runBooked = unfunded.reduce((all, card) => all + bookedIn(card, quarter.quarter), 0);
        expect(sum(({ run, saved }) => run + saved) + runBooked).toBe(quarter.added + quarter.saved);
        expect(quarter.added).toBeGreaterThanOrEqual(0);
        expect(quarter.saved).toBeLessThanOrEqual(0);
        // Effects never save more at services than is still expected of them: what is booked is paid.
        const expected = [...plan.service.values()].reduce(
          (all, service) => all + Math.max(0, serviceInQuarter(plan, service, quarter.quarter).expected),
          0,
        );
        expect(-sum(({ saved }) => saved)).toBeLessThanOrEqual(expected);
      }
    }),
    { numRuns: 80 },
  );
});

test('every year is the sum of its quarters, and the first is the year of strip and budgets', () => {
  fc.assert(
    fc.property(richPlan(), (plan) => {
      const drift = driftOf(plan, base, years);
      const figures = figuresOf(plan, base);
      for (const [index, year] of drift.years.entries()) {
        const parts = drift.quarters
          .slice(index * 4, index * 4 + 4)
          .reduce(
            (all, each) =>
              all +
              each.runToday +
              each.added +
              each.saved +
              each.change.run +
              each.change.innovate +
              each.inBacklog +
              each.changeGone,
            0,
          );
        expect(year.spend).toBe(parts);
        expect(year.room).toBe(year.budget === null ? null : year.budget - year.run);
      }
      expect(drift.years[0]?.spend).toBe(figures.spend);
      const [total, run, innovate] = budgetYearsOf(plan, base, years)[0]?.lines ?? [];
      expect([total?.spend, run?.spend, innovate?.spend]).toEqual([
        figures.spend,
        figures.lanes.run.fundedCost,
        figures.lanes.innovate.fundedCost,
      ]);
      expect([total?.free, run?.free]).toEqual([figures.free, figures.lanes.run.free]);
    }),
    { numRuns: 80 },
  );
});
