import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { settingsOf } from '../../../../shared/model/plan';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { moneyByQuarter, type QuarterMoney } from '../../../../shared/rules/budgets/money-by-quarter';
import { yearsOfPlan } from '../../../../shared/rules/time/plan-years';
import { richPlan } from '../../../helpers/plans/rich-plan';
import { designPlan } from '../../../helpers/plans/sample-plans';

function rowsOf(plan: Plan): QuarterMoney[] {
  const steps = moneyByQuarter(plan);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('in every quarter all rows add up to the spend of run-cost drift, to the cent', () => {
  fc.assert(
    fc.property(richPlan(), (plan) => {
      const settings = settingsOf(plan);
      const rows = rowsOf(plan);
      const sums = new Map<number, number>();
      for (const { quarter, amount } of rows) sums.set(quarter, (sums.get(quarter) ?? 0) + amount);
      for (const { quarter, ...parts } of driftOf(plan, settings.scenarioId, yearsOfPlan(settings))
        .quarters) {
        const { runToday, added, saved, change, inBacklog, changeGone } = parts;
        const spend = runToday + added + saved + change.run + change.innovate + inBacklog + changeGone;
        expect(sums.get(quarter) ?? 0).toBe(spend);
      }
      expect(rows.every(({ amount }) => amount !== 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

// 0.62M over the quarters of the work; two lines of 2 to 1 part each quarter's sum: 2/3 on 6100, 1/3 on 6200.
test('a sum is parted over accounts in the proportion of the lines, and a line without a cost centre has its owner’s', () => {
  const plan = designPlan();
  const [line] = [...plan.moneyLine.values()].filter(
    ({ nature, initiativeId }) => nature === 'oneOff' && initiativeId,
  );
  if (!line?.initiativeId) throw new Error('no line');
  const initiative = plan.initiative.get(line.initiativeId);
  if (!initiative) throw new Error('no initiative');
  const third = Math.round(line.amount / 3);
  const parted: Plan = {
    ...plan,
    initiative: new Map(plan.initiative).set(initiative.id, { ...initiative, costCentre: 'CC-1' }),
    moneyLine: new Map(plan.moneyLine)
      .set(line.id, { ...line, amount: line.amount - third, account: '6100' })
      .set('second', { ...line, id: 'second', amount: third, account: '6200', costCentre: 'CC-2' }),
  };
  const own = rowsOf(parted).filter(
    ({ ownerId, nature }) => ownerId === initiative.id && nature === 'oneOff',
  );
  const sumOf = (account: string) =>
    own.filter((row) => row.account === account).reduce((sum, { amount }) => sum + amount, 0);
  expect(new Set(own.map(({ costCentre, account }) => `${costCentre} ${account}`))).toEqual(
    new Set(['CC-1 6100', 'CC-2 6200']),
  );
  expect(sumOf('6100') + sumOf('6200')).toBe(line.amount);
  expect(Math.abs(sumOf('6200') - third)).toBeLessThan(4);
});
