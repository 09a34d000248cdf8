import { describe, expect, test } from 'vitest';
import { apply, invert, type Patch } from '../../../../shared/model/patch';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { brief, funding } from '../../../helpers/compare-plans';
import { cutPlan, cutting, M } from '../../../helpers/plans/cut-plan';
import { after, ask, base } from '../../../helpers/plans/plans';

describe('the budget is cut by 10 % in the meeting', () => {
  const cut = after(cutPlan(), ...cutting);

  test('the difference to the baseline names exactly the three that are dropped and the one that is stopped', () => {
    expect(brief(cut, 'before', base)).toEqual([
      ['Rebuild', 'stopped', 'stopped'],
      ['Chat', 'dropped', 'not-funded-any-more'],
      ['Loyalty', 'dropped', 'not-funded-any-more'],
      ['Kiosk', 'dropped', 'not-funded-any-more'],
    ]);
  });

  test('each has its figures: stopping frees 0.75M, and its run cost of 0.1M a year never begins', () => {
    const [rebuild, chat] = compareScenarios(cut, 'before', base).items;
    // 0.15M exit cost in place of 0.9M that was left; two quarters of 0.1M a year in 2027, the whole in 2031.
    expect(rebuild).toMatchObject({
      oneOff: M(0.15 - 0.9),
      run: -M(0.1),
      firstYear: { oneOff: -M(0.75), run: -M(0.05) },
      benefits: { cashable: -M(0.3), margin: 0, avoided: 0, lossAvoided: 0 },
    });
    expect(chat).toMatchObject({ oneOff: -M(0.5), run: 0, benefits: { margin: -M(0.5) } });
  });

  test('the sums: 1.95M less one-off, 0.05M less run, 1.0M less budget, so that 1.0M more is free', () => {
    const { totals } = compareScenarios(cut, 'before', base);
    expect(totals).toMatchObject({
      funded: -3,
      oneOff: -M(0.75 + 0.5 + 0.4 + 0.3),
      firstYear: { oneOff: -M(1.95), run: -M(0.05) },
      runToday: 0,
      spend: -M(2),
      budget: -M(1),
      free: M(1),
    });
    // 9.95M of 10M before; 6.0 + 0.15 + 1.0 + 0.8 = 7.95M of 9M after.
    expect(scenarioColumn(cut, 'before').years[0]).toMatchObject({ spend: M(9.95), free: M(0.05) });
    expect(scenarioColumn(cut, base).years[0]).toMatchObject({ spend: M(7.95), free: M(1.05) });
  });

  test('what is contracted stays: dropping it asks for a reason', () => {
    expect(ask(cut, funding('Payroll', 'none'))).toMatchObject({
      kind: 'needs-reason',
      crossings: [{ cause: 'pinned', initiativeIds: ['Payroll'] }],
    });
  });

  test('undo takes all of it back', () => {
    const patches: Patch[] = [];
    const start = cutPlan();
    let plan = start;
    for (const command of cutting) {
      const decision = ask(plan, command);
      if (decision.kind !== 'patch') throw new Error(command.type);
      patches.push(decision.patch);
      plan = apply(plan, decision.patch);
    }
    const back = patches.reverse().reduce((now, patch) => apply(now, invert(patch)), plan);
    expect(back).toEqual(start);
  });
});

test('a stopped initiative brings no benefit and no run cost', () => {
  const stopped = after(cutPlan(), cutting[3] as Command);
  expect(figuresOf(cutPlan(), base).outcomes.efficiency.benefits.cashable.likely).toBe(M(0.3));
  expect(figuresOf(stopped, base).outcomes.efficiency.benefits.cashable.likely).toBe(0);
  expect(figuresOf(cutPlan(), base).lanes.run.runCost).toBe(M(0.1));
  expect(figuresOf(stopped, base).lanes.run.runCost).toBe(0);
});
