import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { roomFallOf } from '../../../../shared/rules/budgets/room';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { spendColumnsOf, spendRows } from '../../../../shared/words/money/spend-words';
import { after, base, freshPlan } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

test('room and the quarter that is named take off what is held back, as what is free does', () => {
  // Budget 10.0M of which 0.5M contingency, innovation 3.0M of which 0.2M; run today 7.0M, from Q1 2028 on 7.21M.
  const budget = (scope: 'total' | 'innovate', amount: number, contingency: number): Command[] =>
    [2027, 2028].map((fiscalYear) => ({
      type: 'budget/set',
      scenarioId: base,
      fiscalYear,
      scope,
      amount: M(amount),
      contingency: M(contingency),
      hard: false,
    }));
  const plan = after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(6.7), indexation: 300 } },
    ...budget('total', 10, 0.5),
    ...budget('innovate', 3, 0.2),
  );
  const drift = driftOf(plan, base, 2);
  // 10.0 − 0.5 − 6.7 = 2.8M, with no one-off money all of it free; 2028: 9.5 − 6.901 = 2.599M.
  expect(drift.years.map(({ room }) => room)).toEqual([M(2.8), M(2.599)]);
  expect(drift.years[0]?.room).toBe(figuresOf(plan, base).free);
  expect(roomFallOf(plan, base)).toMatchObject({ now: M(2.8) });
  expect(
    scenarioColumn(plan, base)
      .years.slice(0, 2)
      .map(({ room }) => room),
  ).toEqual([M(2.8), M(2.599)]);
  const columns = spendColumnsOf(drift).map(({ alone }) => alone);
  const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
  const cells = spendRows(drift, { letter: 'M', size: 1_000_000, digits: 2 }, speech, true)[0]?.cells ?? [];
  expect(cells[columns.indexOf('contingency')]).toBe('0.50');
  expect(cells[columns.indexOf('room for change')]).toBe('2.80');
  // 2.8M is what innovation may spend in 2027; in Q1 2028 run leaves 2.599M a year.
  expect(drift.squeezed).toBe(quarterIn(2028, 1));
  const spendable = after(plan, ...budget('innovate', 3, 0));
  expect(driftOf(spendable, base, 2).squeezed).toBe(quarterIn(2027, 1));
});
