import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { budgetCaseOf } from '../../../../shared/rules/reports/budget-case';
import { budgetCaseLead, slipWords } from '../../../../shared/words/report/budget-case-words';
import { speechOf } from '../../../../shared/words/speech';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

function said(plan: Plan): string[] {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const found = budgetCaseOf(plan, base);
  return [budgetCaseLead(found, speech), ...found.slips.map((slip) => slipWords(slip, speech))].map((text) =>
    text.replaceAll('\u00a0', ' '),
  );
}

describe('the budget case', () => {
  it('of the board of the design: what waits, what is free, and what slips', () => {
    const { buys } = budgetCaseOf(boardPlan(), base);
    expect(
      buys.map(({ inYear, together, isFree }) => [inYear / 1e8, together / 1e8, isFree]),
    ).toMatchInlineSnapshot(`
      [
        [
          0.78,
          0.78,
          true,
        ],
        [
          0.7,
          1.48,
          false,
        ],
        [
          0.47,
          1.95,
          false,
        ],
      ]
    `);
    expect(said(boardPlan())).toMatchInlineSnapshot(`
      [
        "3 initiatives wait for € 1.95M in 2027, and € 1.40M is free: € 0.55M more would buy all of it.",
        "Revenue generation: 2 initiatives wait (€ 1.64M); margin 0.60–4.00M a year does not come.",
        "Risk management: 1 initiative waits (€ 0.78M); expected loss avoided 0.20–0.60M a year does not come.",
      ]
    `);
  });

  it('is right in number, and says what it does not know', () => {
    expect(said(freshPlan())).toEqual(['Nothing with a known cost waits for money in 2027.']);
    const plan = after(
      freshPlan(),
      adding('Idea', { cost: 100_000_000, outcome: 'revenue' }),
      adding('Vague', { outcome: 'risk' }),
      moving(['Idea', 'Vague'], 'innovate', false),
    );
    expect(said(plan)).toEqual([
      '1 initiative waits for € 1.00M in 2027. No budget is set, so nothing says what is free. Of 1 more the cost is not known yet.',
      'Revenue generation: 1 initiative waits (€ 1.00M); what that would bring is not written down.',
      'Risk management: 1 initiative waits (no cost is entered yet); what that would bring is not written down.',
    ]);
  });

  it('whatever the plan: what a buy spends is what funding it adds to the change money of the year', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const before = figuresOf(plan, base).change;
        for (const { row, inYear } of budgetCaseOf(plan, base).buys) {
          const { id, outcome } = row.card.initiative;
          if (outcome === null || (row.card.cost ?? 0) <= 0) continue;
          const then = after(plan, {
            type: 'placement/fund',
            scenarioId: base,
            initiativeIds: [id],
            funding: 'full',
            amount: null,
          });
          expect(figuresOf(then, base).change - before).toBe(inYear);
        }
        for (const text of said(plan)) expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
      }),
      { numRuns: 60 },
    );
  });
});
