import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { kpisOf } from '../../../../shared/rules/budgets/kpis';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { budgetBarOf } from '../../../../shared/rules/reports/report-budget';
import { reportListsOf } from '../../../../shared/rules/reports/report-lists';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { showScenarios } from '../../../../shared/rules/show/show-scenarios';
import { showDrift, showYears } from '../../../../shared/rules/show/show-years';
import { spendColumnsOf, spendRows } from '../../../../shared/words/money/spend-words';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function booked(id: string, amount: number, changes: Partial<MoneyLine> = {}): Command {
  const line = simpleMoneyLine({ initiativeId: id }, 'oneOff', amount);
  const own = { id: `${id}.booked`, stage: 'actual' as const, anchor: quarterIn(2027, 1) };
  return { type: 'money/set', line: { ...line, ...own, ...changes } };
}

/** 1.2M over 2027, of which 0.3M are booked in Q1; 6.0M run today; a budget of 10.0M. */
const plan = (): Plan =>
  after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(6) } },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(10), hard: false },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'innovate', amount: M(2), hard: false },
    adding('Portal', { cost: M(1.2), outcome: 'revenue' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Portal'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    booked('Portal', M(0.3)),
    moving(['Portal'], 'innovate', true),
  );

const dropped = () => after(plan(), moving(['Portal'], 'innovate', false));
const waiting = () => after(plan(), moving(['Portal'], 'backlog'));

const first = (of: Plan) => driftOf(of, base, 2).years[0];

describe('what is booked is spent, whether it is still funded or not', () => {
  test('funded, 2027 takes 1.2M; dropped, it takes the 0.3M that are booked: 0.9M are free again, not 1.2M', () => {
    expect(figuresOf(plan(), base)).toMatchObject({ change: M(1.2), spend: M(7.2), free: M(2.8) });
    const figures = figuresOf(dropped(), base);
    expect(figures).toMatchObject({ change: M(0.3), spend: M(6.3), free: M(3.7) });
    expect(figures.lanes.innovate).toMatchObject({ fundedCost: M(0.3), free: M(1.7), funded: 0 });
    expect(figures.outcomes.revenue).toMatchObject({ fundedCost: M(0.3), funded: 0 });
    expect(figures.balance).toEqual({ run: 0, innovate: 1 });
    expect(first(dropped())).toMatchObject({ change: { run: 0, innovate: M(0.3) }, spend: M(6.3) });
  });

  test('in the backlog it is in no lane, and in the spend all the same', () => {
    const figures = figuresOf(waiting(), base);
    expect(figures).toMatchObject({ change: M(0.3), spend: M(6.3), free: M(3.7), balance: null });
    expect(figures.lanes.backlog.fundedCost).toBe(M(0.3));
    expect(figures.lanes.innovate.fundedCost).toBe(0);
    expect(first(waiting())).toMatchObject({
      change: { run: 0, innovate: 0 },
      inBacklog: M(0.3),
      spend: M(6.3),
    });
    expect(driftOf(waiting(), base, 2).quarters.map(({ inBacklog }) => inBacklog)).toEqual([
      M(0.3),
      ...Array(7).fill(0),
    ]);
    expect(checkPlan(waiting())).toEqual([]);
  });

  test('budgets, key figures, JSON and scenario columns say the same', () => {
    for (const of of [plan(), dropped(), waiting()]) {
      const { spend, change, free } = figuresOf(of, base);
      const [total] = budgetYearsOf(of, base, 3)[0]?.lines ?? [];
      expect([total?.spend, total?.free]).toEqual([spend, free]);
      // 6.0M of all spend; the change share is what is left of the whole.
      expect(kpisOf(of, base, 2).find(({ code }) => code === 'change-share')?.value).toBe(change / spend);
      const [year] = showYears(of, base);
      expect(year?.spend).toBe(spend);
      const { run = 0, innovate = 0, backlog = 0 } = year?.change ?? {};
      expect(run + innovate + backlog).toBe(change);
      const quarter = showDrift(of, base).quarters[0]?.change;
      expect((quarter?.run ?? 0) + (quarter?.innovate ?? 0) + (quarter?.backlog ?? 0)).toBe(M(0.3));
      expect(showScenarios(of)[0]).toMatchObject({ fundedCost: change, spend, free });
      expect(scenarioColumn(of, base)).toMatchObject({ oneOff: change });
      const bar = budgetBarOf(figuresOf(of, base));
      expect(bar.run + bar.runLane + bar.innovateLane + bar.inBacklog + bar.free).toBe(M(10));
    }
  });

  test('a hard budget asks about all that is spent: 6.0M run, 0.3M booked of the backlog, and 0.2M on top of 6.4M', () => {
    const tight = after(
      waiting(),
      { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(6.4), hard: true },
      adding('Kiosk', { cost: M(0.2), outcome: 'risk' }),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['Kiosk'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 1 },
      },
    );
    expect(ask(tight, moving(['Kiosk'], 'run', true))).toMatchObject({
      kind: 'needs-reason',
      crossings: [{ cause: 'budget', parameters: { spent: M(6.5), over: M(0.1) } }],
    });
  });

  test('the report’s rows add up to the lane, and its table has a column for the backlog where there is any', () => {
    const { lanes } = reportListsOf(dropped(), base);
    expect(lanes.innovate.unfunded.map(({ inYear }) => inYear)).toEqual([M(0.3)]);
    const unit = { letter: 'M', size: 1_000_000, digits: 2 } as const;
    const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
    const table = (of: Plan) => {
      const drift = driftOf(of, base, 1);
      const cells = spendRows(drift, unit, speech, false)[0]?.cells ?? [];
      return spendColumnsOf(drift).map(({ alone }, index) => `${alone} ${cells[index]}`);
    };
    expect(table(waiting())).toContain('booked of the backlog 0.30');
    expect(table(waiting())).toContain('all spend 6.30');
    expect(table(dropped())).not.toContain('booked of the backlog 0.00');
    expect(table(dropped())).toContain('one-off, innovation 0.30');
  });

  test('a forecast of work that is not funded is not spent', () => {
    const forecast = after(dropped(), booked('Portal', M(2), { id: 'f', stage: 'forecast', anchor: null }));
    expect(figuresOf(forecast, base).change).toBe(M(0.3));
  });

  test('the difference of dropping it is what is not spent: 0.9M', () => {
    const both = after(
      plan(),
      { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base },
      {
        type: 'placement/fund',
        scenarioId: 'other',
        initiativeIds: ['Portal'],
        funding: 'none',
        amount: null,
      },
    );
    const { items, totals } = compareScenarios(both, base, 'other');
    expect(items).toMatchObject([{ id: 'Portal', what: 'dropped', oneOff: -M(0.9) }]);
    expect(totals).toMatchObject({ oneOff: -M(0.9), spend: -M(0.9) });
  });
});

describe('a baseline', () => {
  const freeze: Command = { type: 'scenario/freeze', id: 'promise', name: 'Promise', sourceId: base };

  test('holds what was booked of work without funding, and is no other for it', () => {
    const both = after(waiting(), freeze);
    expect(scenarioColumn(both, 'promise').years[0]).toMatchObject({ inBacklog: M(0.3), spend: M(6.3) });
    expect(compareScenarios(both, 'promise', base).items).toEqual([]);
  });

  test('does not count what is booked afterwards; the difference names it', () => {
    const later = after(freshPlan(), adding('Portal', { cost: M(1.2) }), freeze, booked('Portal', M(0.3)));
    expect(scenarioColumn(later, 'promise').years[0]?.spend).toBe(0);
    const { items, totals } = compareScenarios(later, 'promise', base);
    expect(items).toMatchObject([{ id: 'Portal', what: 'changed', why: ['re-estimated'], oneOff: M(0.3) }]);
    expect(totals).toMatchObject({ oneOff: M(0.3), spend: M(0.3) });
  });

  test('keeps it when the work is deleted, and does not count it as funded', () => {
    const gone = after(waiting(), freeze, { type: 'initiative/delete', ids: ['Portal'] });
    expect(scenarioColumn(gone, 'promise')).toMatchObject({ funded: 0, oneOff: M(0.3) });
    const { totals } = compareScenarios(gone, 'promise', base);
    expect(totals).toMatchObject({ oneOff: -M(0.3), spend: -M(0.3), funded: 0 });
  });
});
