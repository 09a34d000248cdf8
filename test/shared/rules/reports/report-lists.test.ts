import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundedLanes } from '../../../../shared/model/codes';
import { figuresOf, total } from '../../../../shared/rules/cards/figures';
import { budgetBarOf } from '../../../../shared/rules/reports/report-budget';
import { notFundedOf, reportListsOf } from '../../../../shared/rules/reports/report-lists';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { largePlan } from '../../../helpers/plans/made-up-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

describe('the lists of the report', () => {
  it('add up to the figures on screen, whatever the plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (count) => {
        const plan = largePlan(count);
        const lists = reportListsOf(plan, base);
        const figures = figuresOf(plan, base);
        for (const lane of fundedLanes) {
          const { funded, unfunded } = lists.lanes[lane];
          expect(funded.length + unfunded.length).toBe(figures.lanes[lane].count);
          expect(total(funded, (row) => row.inYear)).toBe(figures.lanes[lane].fundedCost);
          expect(total(funded, (row) => row.card.fundedAmount)).toBe(figures.lanes[lane].fundedTotal);
          expect(total([...funded, ...unfunded], (row) => row.card.cost ?? 0)).toBe(figures.lanes[lane].cost);
        }
        expect(total(lists.backlog, (row) => row.card.cost ?? 0)).toBe(figures.lanes.backlog.cost);
        for (const list of lists.outcomes) {
          const { count: all, funded, fundedCost } = figures.outcomes[list.outcome];
          expect(list.funded.length + list.unfunded.length + list.backlog.length).toBe(all);
          expect(list.funded.length).toBe(funded);
          expect(total(list.funded, (row) => row.inYear)).toBe(fundedCost);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('number the places of a lane through its funding line', () => {
    const { run } = reportListsOf(boardPlan(), base).lanes;
    expect([...run.funded, ...run.unfunded].map((row) => row.place)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(run.unfunded.map((row) => row.card.initiative.title)).toEqual(['Desktop replacement']);
  });
});

describe('what is not funded', () => {
  it('names mandatory work first, then the lanes in turns by rank', () => {
    const plan = after(
      freshPlan(),
      ...['run 1', 'run 2', 'run 3', 'innovate 1'].map((id) => adding(id, { mandatory: id === 'run 3' })),
      moving(['run 1', 'run 2', 'run 3'], 'run'),
      moving(['innovate 1'], 'innovate'),
    );
    const titles = notFundedOf(reportListsOf(plan, base)).map((row) => row.card.initiative.title);
    expect(titles).toEqual(['run 3', 'run 1', 'innovate 1', 'run 2']);
  });
});

describe('the budget bar', () => {
  it('has parts that add up to its whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (count) => {
        const bar = budgetBarOf(figuresOf(largePlan(count), base));
        expect(bar.run + bar.runLane + bar.innovateLane + bar.inBacklog + bar.held + bar.free).toBe(
          bar.whole,
        );
        expect(bar.whole - bar.over).toBe(bar.budget);
      }),
      { numRuns: 25 },
    );
  });

  it('has nothing free and nothing over where no budget is set', () => {
    const bar = budgetBarOf(figuresOf(freshPlan(), base));
    expect(bar).toEqual({
      run: 0,
      runLane: 0,
      innovateLane: 0,
      inBacklog: 0,
      gone: 0,
      held: 0,
      free: 0,
      over: 0,
      whole: 0,
      budget: null,
    });
  });
});
