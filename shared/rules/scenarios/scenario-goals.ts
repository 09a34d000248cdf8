import type { Plan } from '../../model/plan';
import { goalsOf } from '../outcomes/goals';
import type { ScenarioColumn } from './scenario-column';
import type { ScenarioPart, ScenarioRow } from './scenario-part';

/** How far each goal gets in each scenario by its date, in the unit of its metric; null without a baseline. */
export function goalParts(columns: readonly ScenarioColumn[], plan: Plan): ScenarioPart[] {
  // All scenarios have the same goals, in the same order.
  const progress = columns.map(({ id }) => goalsOf(plan, id).goals);
  const rows = (progress[0] ?? []).map(
    ({ goal }, index): ScenarioRow => ({
      code: 'goal',
      parameters: { name: goal.name, unit: goal.unit, target: goal.target },
      unit: 'reading',
      values: progress.map((goals) => goals[index]?.reach ?? null),
    }),
  );
  return [
    {
      code: 'goals',
      parameters: {},
      isLater: false,
      rows: rows.filter(({ values }) => values.some(isKnown)),
    },
  ];
}

function isKnown(value: unknown): boolean {
  return value !== null;
}
