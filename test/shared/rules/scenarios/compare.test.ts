import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Command } from '../../../../shared/rules/command';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { brief, copy, frozen, placed } from '../../../helpers/compare-plans';
import { cutPlan, M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, moving } from '../../../helpers/plans/plans';

describe('what became of an initiative', () => {
  test('nothing differs between a scenario and its copy', () => {
    const plan = after(cutPlan(), copy);
    expect(brief(plan, base, 'other')).toEqual([]);
  });

  test('funded, moved to another lane, moved in time, given another amount', () => {
    const plan = after(
      cutPlan(),
      copy,
      { ...moving(['Idea'], 'innovate', true), scenarioId: 'other' },
      { ...moving(['Warehouse'], 'run', true), scenarioId: 'other' },
      placed('Chat', { start: quarterIn(2028, 1) }, 'other'),
      {
        type: 'placement/fund',
        scenarioId: 'other',
        initiativeIds: ['Kiosk'],
        funding: 'amount',
        amount: M(0.1),
      },
    );
    expect(brief(plan, base, 'other')).toEqual([
      ['Idea', 'funded', 'funded'],
      ['Chat', 'moved', 're-scheduled'],
      ['Warehouse', 'moved', 'other-lane'],
      ['Kiosk', 'changed', 'other-amount'],
    ]);
    // Chat leaves 2027 as a whole: 0.5M less there, the same in all years.
    const chat = compareScenarios(plan, base, 'other').items.find(({ id }) => id === 'Chat');
    expect(chat).toMatchObject({ oneOff: 0, firstYear: { oneOff: -M(0.5) } });
  });

  test('against a baseline: re-estimated, added since, removed from the plan since', () => {
    const plan = after(
      cutPlan(),
      frozen,
      { type: 'initiative/edit', ids: ['Warehouse'], changes: { cost: M(1.1) } },
      adding('Late', { cost: M(0.3), outcome: 'risk' }, 'run'),
      adding('Wish', { cost: M(9) }),
      moving(['Late'], 'run', true),
      { type: 'initiative/delete', ids: ['Kiosk'] },
    );
    expect(brief(plan, 'before', base)).toEqual([
      ['Kiosk', 'gone', 'removed'],
      ['Late', 'new', 'added'],
      ['Warehouse', 'changed', 're-estimated'],
    ]);
    expect(compareScenarios(plan, 'before', base).items.map(({ oneOff }) => oneOff)).toEqual([
      -M(0.3),
      M(0.3),
      M(0.3),
    ]);
    // The baseline still counts what is gone: 0.3M of it in 2027, so spend is what it was.
    expect(scenarioColumn(plan, 'before').years[0]).toMatchObject({ changeGone: M(0.3), spend: M(9.95) });
  });

  test('a booking in another quarter and a saving that another takes over are told apart', () => {
    const costOfChat = [...cutPlan().moneyLine.values()].find(({ initiativeId }) => initiativeId === 'Chat');
    const booked = after(cutPlan(), frozen, {
      type: 'money/set',
      line: {
        ...(costOfChat as MoneyLine),
        id: 'actual',
        stage: 'actual',
        amount: M(0.2),
        anchor: quarterIn(2027, 1),
      },
    });
    // 0.2M in Q1, then 0.3M over three quarters; promised were 0.125M in each.
    expect(brief(booked, 'before', base)).toEqual([['Chat', 'changed', 're-phased']]);
  });
});

describe('what is decided without money moving', () => {
  test('a mark differs, and says so', () => {
    const marked = (id: string, mark: 'must' | 'never' | 'stop'): Command => ({
      type: 'placement/mark',
      scenarioId: 'other',
      initiativeIds: [id],
      mark,
    });
    const plan = after(cutPlan(), copy, marked('Chat', 'must'), marked('Idea', 'never'));
    expect(brief(plan, base, 'other')).toEqual([
      ['Chat', 'changed', 'marked'],
      ['Idea', 'changed', 'marked'],
    ]);
    expect(compareScenarios(plan, base, 'other').items[0]).toMatchObject({
      from: { mark: 'none' },
      to: { mark: 'must' },
      oneOff: 0,
      run: 0,
    });
    // Work that halts is told as stopped, not twice.
    const halted = after(cutPlan(), copy, marked('Rebuild', 'stop'));
    expect(brief(halted, base, 'other').map(([, , why]) => why)).toEqual(['stopped']);
  });

  test('budgets differ by year and scope, in their sum, their contingency and how strictly they are meant', () => {
    const budget = (changes: Partial<Extract<Command, { type: 'budget/set' }>>): Command => ({
      type: 'budget/set',
      scenarioId: 'other',
      scope: 'total',
      fiscalYear: 2027,
      amount: M(10),
      contingency: 0,
      hard: false,
      ...changes,
    });
    const plan = after(
      cutPlan(),
      copy,
      budget({ contingency: M(0.5) }),
      budget({ scope: 'run', amount: M(2), hard: true }),
      budget({ fiscalYear: 2040, amount: M(9), hard: false }),
    );
    const { items, budgets, totals } = compareScenarios(plan, base, 'other');
    expect(items).toEqual([]);
    expect(budgets).toMatchObject([
      { year: 2027, scope: 'total', from: { contingency: 0 }, to: { contingency: M(0.5) } },
      { year: 2027, scope: 'run', from: null, to: { amount: M(2), contingency: 0, hard: true } },
      { year: 2040, scope: 'total', from: null, to: { amount: M(9), contingency: 0, hard: false } },
    ]);
    expect(totals).toMatchObject({ budget: 0, free: -M(0.5) });
    expect(compareScenarios(plan, base, base).budgets).toEqual([]);
  });
});

test('started over as 2028, a baseline of 2027 differs by nothing where all went as promised', () => {
  const plan = after(cutPlan(), frozen, { type: 'plan/roll-over' });
  const { items } = compareScenarios(plan, 'before', base);
  expect(items.filter(({ oneOff, run }) => oneOff !== 0 || run !== 0)).toEqual([]);
});
