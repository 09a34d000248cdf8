import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { enteredInRollUp, rollUpOf } from '../../../../shared/rules/budgets/roll-up';
import { enteredChange, enteredOf, laneChange, laneRun } from '../../../../shared/rules/cards/entered';
import { figuresOf, outcomeKeys } from '../../../../shared/rules/cards/figures';
import { notEnteredOf } from '../../../../shared/rules/cards/not-entered';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { givenOf, reportListsOf } from '../../../../shared/rules/reports/report-lists';
import { forgotten } from '../../../helpers/forgotten';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const lanes = ['run', 'innovate'] as const;

function planOf(...cards: readonly (readonly [cost: number | null, runCost: number | null])[]): Plan {
  return cards.reduce(
    (plan, [cost, runCost], at) =>
      after(
        plan,
        adding(`c${at}`, { outcome: 'risk', cost, runCost, programme: 'P' }),
        moving([`c${at}`], 'run', true),
      ),
    freshPlan(),
  );
}

test('a share of all spend is not known without what runs today', () => {
  const plan = planOf([500, 3]);
  expect(figuresOf(plan, base).lightsOnShare).toBeNull();
  expect(budgetYearsOf(plan, base, 1)[0]?.lightsOnShare).toBeNull();
  const running = after(plan, { type: 'service/add', id: 's', name: 'ERP', changes: { cost: 500 } });
  expect(figuresOf(running, base).lightsOnShare).toBe(1);
});

describe('what is entered of a sum', () => {
  test('is nothing where no card has a cost, and a real zero where one has that', () => {
    const run = (plan: Plan) => figuresOf(plan, base).lanes.run;
    expect(laneChange(run(planOf([null, null])))).toBeNull();
    expect(laneRun(run(planOf([null, null])))).toBeNull();
    expect(laneChange(run(planOf([0, 0])))).toBe(0);
    expect(laneRun(run(planOf([0, 0])))).toBe(0);
    expect(laneChange(run(freshPlan()))).toBe(0);
    const some = run(planOf([500, null], [null, 7], [null, null]));
    expect(some).toMatchObject({ withoutCost: 2, withoutRun: 2, isEntered: true, isFreeKnown: true });
    expect([laneChange(some), laneRun(some)]).toEqual([500, 7]);
  });

  test('counts what is booked or forecast without a plan', () => {
    const plan = after(planOf([null, null]), {
      type: 'money/set',
      line: {
        ...simpleMoneyLine({ initiativeId: 'c0' }, 'oneOff', 0),
        id: 'booked',
        stage: 'actual',
        anchor: 8108,
      },
    });
    expect(figuresOf(plan, base).lanes.run).toMatchObject({ withoutCost: 0, isEntered: true });
    const [row] = reportListsOf(plan, base).lanes.run.funded;
    expect(row && givenOf(row, row.inYear)).toBe(0);
  });

  test('of run counts what is saved at a service', () => {
    const before = planOf([5, null]);
    // Known before the saving is entered, which leaves the card as it is.
    expect(figuresOf(before, base).lanes.run.withoutRun).toBe(1);
    const plan = after(
      before,
      { type: 'service/add', id: 's', name: 'ERP', changes: { cost: 100 } },
      {
        type: 'effect/set',
        effect: {
          id: 'e',
          initiativeId: 'c0',
          serviceId: 's',
          kind: 'shrink',
          amount: 10,
          from: null,
          parallelQuarters: 0,
        },
      },
    );
    expect(figuresOf(plan, base).lanes.run).toMatchObject({ withoutRun: 0, runCost: -10 });
    expect(driftOf(plan, base, 5).entered).toEqual({
      runToday: true,
      runAdded: true,
      change: { run: true, innovate: true, all: true },
    });
  });

  test('of an outcome is nothing where nothing else has a cost either', () => {
    const [unknown, known] = [planOf([null, null]), planOf([3, null])].map((plan) => figuresOf(plan, base));
    expect(unknown && outcomeKeys.map((key) => enteredOf(unknown, key))).toEqual([null, null, null, null]);
    expect(known && outcomeKeys.map((key) => enteredOf(known, key))).toEqual([0, 0, 3, 0]);
  });

  test('of what a report can lack as a whole is named in its order', () => {
    expect(notEnteredOf(freshPlan(), base)).toEqual([]);
    expect(notEnteredOf(planOf([1, null]), base)).toEqual([
      'runCosts',
      'benefits',
      'starts',
      'goals',
      'teams',
    ]);
    expect(notEnteredOf(boardPlan(), base)).toEqual(['goals', 'teams']);
  });
});

const amount = fc.option(fc.constantFrom(0, 0, 100, 250_000), { nil: null });
const card = fc.record({
  cost: amount,
  runCost: amount,
  lane: fc.constantFrom(...lanes, 'backlog' as const),
  funded: fc.boolean(),
  outcome: fc.constantFrom('revenue' as const, 'efficiency' as const, 'risk' as const),
});

test('a sum is known exactly where a row of it is, and an edit finds what a fresh look finds', () => {
  fc.assert(
    fc.property(
      fc.array(card, { maxLength: 7 }),
      fc.array(fc.tuple(fc.nat(6), amount), { maxLength: 4 }),
      (cards, edits) => {
        const made = cards.reduce(
          (plan, { cost, runCost, lane, funded, outcome }, at) =>
            after(
              plan,
              adding(`c${at}`, { cost, runCost, outcome, programme: 'P' }),
              moving([`c${at}`], lane, lane !== 'backlog' && funded),
            ),
          freshPlan(),
        );
        figuresOf(made, base);
        rollUpOf(made, base, 'programme');
        const changes: Command[] = edits
          .filter(([at]) => at < cards.length)
          .map(([at, cost]) => ({ type: 'initiative/edit', ids: [`c${at}`], changes: { cost } }));
        const plan = after(made, ...changes);
        const figures = figuresOf(plan, base);
        const lists = reportListsOf(plan, base);
        for (const lane of lanes) {
          const rows = lists.lanes[lane].funded;
          const [own, isNone] = [figures.lanes[lane], rows.length === 0];
          expect(laneChange(own) !== null).toBe(
            isNone || rows.some((row) => givenOf(row, row.inYear) !== null),
          );
          expect(laneRun(own) !== null).toBe(isNone || rows.some(({ yearlyRun }) => yearlyRun !== null));
          expect(own.withoutCost).toBe(rows.filter((row) => givenOf(row, 1) === null).length);
        }
        const funded = [...lists.lanes.run.funded, ...lists.lanes.innovate.funded];
        const isKnown = funded.some((row) => givenOf(row, 1) !== null);
        expect(enteredChange(figures) !== null).toBe(funded.length === 0 || isKnown);
        for (const row of rollUpOf(plan, base, 'programme'))
          expect(enteredInRollUp(row, 'given') !== null).toBe(funded.length === 0 || isKnown);
        const anew = forgotten(plan);
        expect(figuresOf(anew, base)).toEqual(figures);
        expect(rollUpOf(anew, base, 'programme')).toEqual(rollUpOf(plan, base, 'programme'));
      },
    ),
  );
});
