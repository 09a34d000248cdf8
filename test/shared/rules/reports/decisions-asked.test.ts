import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { decisionsAsked } from '../../../../shared/rules/reports/decisions-asked';
import { askedWords } from '../../../../shared/words/report/asked-words';
import { speechOf } from '../../../../shared/words/speech';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { cutPlan, M } from '../../../helpers/plans/cut-plan';
import { peoplePlan } from '../../../helpers/plans/people-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const words = (plan: Plan) =>
  decisionsAsked(plan, base).map((asked) =>
    askedWords(asked, speechOf(settingsOf(plan), 'en-GB')).replaceAll('\u00a0', ' '),
  );

describe('the decisions a report asks for', () => {
  it('of the board of the design: what the free money pays for, the priority, the contracts', () => {
    expect(words(boardPlan())).toMatchInlineSnapshot(`
      [
        "Fund Loyalty wallet (€ 0.70M) from the € 1.40M free in the IT budget; it adds € 0.15M of run cost a year from 2028 on.",
        "Fund Store digital twin (€ 0.94M, € 0.47M of it in 2027) from the € 0.70M still free in the IT budget; it adds € 0.10M of run cost a year from 2028 on.",
        "Confirm that revenue generation stays the first priority, or accept 55 % of the change money for efficiency.",
        "Renew or end the 6 contracts due in 2027 (€ 31.02M a year together), from 30 Sept 2027 on.",
      ]
    `);
  });

  it('a hand-made sum: 0.05M is free, so 0.04M is asked for and 0.2M is not', () => {
    const small = adding('Small', { cost: M(0.04), outcome: 'revenue', runCost: M(0.01) });
    const plan = after(cutPlan(), small, moving(['Small', 'Idea'], 'innovate', false), {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Small'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    });
    expect(figuresOf(plan, base).free).toBe(M(0.05));
    expect(words(plan)).toEqual([
      'Fund Small (€ 0.04M) from the € 0.05M free in the IT budget; it adds € 0.01M of run cost a year from 2028 on.',
    ]);
  });

  it('asks for nothing whose run cost would miss the budget of a later year, also beyond the plan’s horizon', () => {
    const small = adding('Small', { cost: M(0.04), outcome: 'revenue', runCost: M(0.01) });
    const plan = after(cutPlan(), small, moving(['Small'], 'innovate', false), {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Small'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    });
    expect(settingsOf(plan).horizonYears).toBeLessThan(5);
    const budgetOf2031 = (left: number) =>
      after(plan, {
        type: 'budget/set',
        scenarioId: base,
        fiscalYear: 2031,
        scope: 'total',
        amount: (driftOf(plan, base, 5).years[4]?.spend ?? 0) + left,
        hard: false,
      });
    expect(words(budgetOf2031(M(0.01)))).toHaveLength(1);
    expect(words(budgetOf2031(M(0.009)))).toEqual([]);
  });

  it('says by how much the plan is over, what mandatory work has no money, and asks for nothing more', () => {
    const plan = after(
      cutPlan(),
      adding('Audit', { cost: M(0.3), outcome: 'risk', mandatory: true }),
      moving(['Audit'], 'run', false),
      { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(9.5), hard: false },
    );
    expect(words(plan)).toEqual([
      'Add € 0.45M to the IT budget of € 9.50M for 2027, or say what is dropped: the plan is over it by that much.',
      'Find € 0.30M for Audit: it is mandatory and not funded, and nothing is free.',
    ]);
  });

  it('asks for another start where that keeps a team within its days: 90 of 80 days in Q2', () => {
    expect(words(peoplePlan())).toEqual([
      'Start Telephony in Q3 2027 instead of Q2 2027: Platform goes from 113 % to 38 % in Q2 2027.',
    ]);
  });

  it('nothing is asked of an empty plan, nor of a baseline', () => {
    expect(decisionsAsked(freshPlan(), base)).toEqual([]);
    const frozen = after(boardPlan(), { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base });
    expect(decisionsAsked(frozen, 'then')).toEqual([]);
  });

  it('whatever the plan and its budget: all that is asked for together fits what is free, and every ask is a sentence', () => {
    const budget = fc.nat({ max: 10 ** 12 });
    fc.assert(
      fc.property(anyPlan(), budget, (any, amount) => {
        const year = settingsOf(any).firstYear;
        const plan = after(any, {
          type: 'budget/set',
          scenarioId: base,
          fiscalYear: year,
          scope: 'total',
          amount,
          hard: false,
        });
        const asked = decisionsAsked(plan, base);
        const initiativeIds = asked
          .filter(({ code }) => code === 'ask-fund')
          .flatMap((each) => each.initiativeIds);
        if (initiativeIds.length > 0) {
          const fund = {
            type: 'placement/fund',
            scenarioId: base,
            initiativeIds,
            funding: 'full',
            amount: null,
          } as const;
          const [before, then] = [plan, after(plan, fund)].map((each) => figuresOf(each, base).free ?? 0);
          expect(then).toBeGreaterThanOrEqual(Math.min(0, before ?? 0));
        }
        for (const text of words(plan)) {
          expect(text).toMatch(/^[A-Z][\s\S]*\.$/);
          expect(text).not.toMatch(/undefined|NaN|null/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
