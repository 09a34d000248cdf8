import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { kpisOf } from '../../../../shared/rules/budgets/kpis';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { benefitsByKind } from '../../../../shared/rules/outcomes/benefits';
import { budgetBarOf } from '../../../../shared/rules/reports/report-budget';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { shownOf } from '../../../helpers/all-figures';
import { frozen, placed } from '../../../helpers/compare-plans';
import { forgotten } from '../../../helpers/forgotten';
import { M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

/** Services 6.2M, budget 10M. B costs 2.0M in Q1 and Q2 2027, then 0.4M a year, and brings 0.3M a year. */
const whole = after(
  freshPlan(),
  { type: 'service/add', id: 'Hosting', name: 'Hosting', changes: { cost: M(6.2) } },
  { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(10), hard: false },
  adding('B', {
    cost: M(2),
    runCost: M(0.4),
    outcome: 'efficiency',
    benefit: { kind: 'cashable', low: M(0.2), likely: M(0.3), high: M(0.4) },
  }),
  placed('B', { start: quarterIn(2027, 1), lengthQuarters: 2 }),
  moving(['B'], 'innovate', true),
  frozen,
);
const less = after(whole, { type: 'initiative/delete', ids: ['B'] });

describe('a baseline of which an initiative was deleted since', () => {
  // 2027: run 6.2 + 2 quarters of 0.1 = 6.4M; spend 6.4 + 2.0 = 8.4M; free 10 - 8.4 = 1.6M; lights on 6.4 / 8.4.
  const wanted = { runAdded: M(0.2), change: M(2), spend: M(8.4), free: M(1.6), lightsOnShare: 6.4 / 8.4 };

  test('has the headline figures, budgets, key figures and drift that it froze', () => {
    expect(figuresOf(whole, 'before')).toMatchObject({ ...wanted, changeGone: 0 });
    expect(figuresOf(less, 'before')).toMatchObject({ ...wanted, changeGone: M(2) });
    expect(budgetYearsOf(less, 'before', 1)[0]).toMatchObject({
      lightsOnShare: 6.4 / 8.4,
      lines: [{ scope: 'total', spend: M(8.4), free: M(1.6) }, {}, {}],
    });
    expect(kpisOf(less, 'before', 5)).toEqual(kpisOf(whole, 'before', 5));
    const [before, now] = [driftOf(whole, 'before', 5), driftOf(less, 'before', 5)];
    expect(now.years.map(({ run, spend }) => [run, spend])).toEqual(
      before.years.map(({ run, spend }) => [run, spend]),
    );
    expect(now.years[0]).toMatchObject({ added: M(0.2), changeGone: M(2), change: { run: 0, innovate: 0 } });
    expect(now.causes).toEqual([{ kind: 'initiative', id: 'B', title: 'B', amount: M(0.4) }]);
    expect(scenarioColumn(less, 'before').years[0]).toMatchObject({
      run: M(6.4),
      spend: M(8.4),
      free: M(1.6),
      changeGone: M(2),
    });
  });

  test('shows it in the bar, so that its parts are its spend', () => {
    const bar = budgetBarOf(figuresOf(less, 'before'));
    // 6.4 run + 2.0 of what is gone + 1.6 free = 10.
    expect(bar).toMatchObject({ run: M(6.4), gone: M(2), free: M(1.6), whole: M(10) });
  });

  test('brings what it promised at full effect; in which year is not known any more', () => {
    const range = { low: M(0.2), likely: M(0.3), high: M(0.4) };
    expect(benefitsByKind(less, 'before', 2)).toMatchObject([
      { kind: 'cashable', initiatives: 1, full: range, claims: [{ claimant: '', lines: 1, full: range }] },
    ]);
    expect(benefitsByKind(less, base, 2)).toEqual([]);
  });

  test('has the same figures taken over as worked out anew', () => {
    const look = { scenarioId: 'before', others: [base], years: 5, today: '2026-11-26' };
    shownOf(whole, look);
    const again = after(whole, { type: 'initiative/delete', ids: ['B'] });
    expect(shownOf(again, look)).toEqual(shownOf(forgotten(again), look));
  });
});
