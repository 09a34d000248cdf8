import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { settingsOf } from '../../../../shared/model/plan';
import { rollUpOf } from '../../../../shared/rules/budgets/roll-up';
import { unitRollUpOf } from '../../../../shared/rules/budgets/unit-roll-up';
import { runTodayInYear } from '../../../../shared/rules/cards/run-today';
import { planningCommands, startedPlan } from '../../../helpers/commands/planning-commands';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

const service = (id: string, businessUnit: string, cost: number, indexation = 0, costYear = 2027) =>
  ({
    type: 'service/add',
    id,
    name: id,
    changes: { businessUnit, cost, indexation, costYear },
  }) as const;

test('a business unit is its initiatives and its services: what these cost in the plan’s first year', () => {
  const plan = after(
    freshPlan(),
    adding('Kiosk', { businessUnit: 'Sales', cost: 1_000 }),
    service('Tills', 'Sales', 4_000),
    // 2,000 of 2026, indexed by 5 % once: 2,100.
    service('Web shop', ' Sales ', 2_000, 500, 2026),
    service('Payroll', 'People', 700),
    service('Mail', '', 90),
  );
  const rows = unitRollUpOf(plan, base);
  expect(
    rows.map(({ name, count, cost, services, runToday }) => [name, count, cost, services, runToday]),
  ).toEqual([
    ['Sales', 1, 1_000, 2, 6_100],
    // A unit that asks for nothing and runs something is there all the same.
    ['People', 0, 0, 1, 700],
    ['', 0, 0, 1, 90],
  ]);
});

test('whatever is done to a plan, its units together run what the plan runs, and keep what their initiatives come to', () => {
  fc.assert(
    fc.property(fc.array(planningCommands, { maxLength: 12 }), fc.nat(3), (commands, at) => {
      let plan = after(startedPlan(), service('u', 'Sales', 1_234, 250, 2025));
      for (const [index, command] of commands.entries()) {
        // Sums that were asked for are taken over by the next edit, others are made anew.
        if (index % (at + 1) === 0) unitRollUpOf(plan, base);
        const decision = ask(plan, command, 'As agreed');
        if (decision.kind === 'patch') plan = apply(plan, decision.patch);
      }
      const rows = unitRollUpOf(plan, base);
      const { firstYear } = settingsOf(plan);
      expect(rows.reduce((sum, { runToday }) => sum + runToday, 0)).toBe(runTodayInYear(plan, firstYear));
      expect(rows.reduce((sum, { services }) => sum + services, 0)).toBe(plan.service.size);
      const named = new Map(rows.map((row) => [row.name, row]));
      expect(named.size).toBe(rows.length);
      for (const row of rollUpOf(plan, base, 'businessUnit')) expect(named.get(row.name)).toMatchObject(row);
    }),
    { numRuns: 60 },
  );
});
