import { type Plan, settingsOf } from '../../model/plan';
import type { Scenario } from '../../model/records/scenario';

/** All scenarios: the plan first, the other scenarios as they were made, then the baselines, the latest first. */
export function scenariosInOrder(plan: Plan): Scenario[] {
  const { scenarioId } = settingsOf(plan);
  const madeAt = ({ at }: Scenario) => at ?? '';
  const place = ({ id, kind }: Scenario) => (id === scenarioId ? 0 : kind === 'scenario' ? 1 : 2);
  return [...plan.scenario.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.kind === 'baseline' ? compare(madeAt(b), madeAt(a)) : compare(madeAt(a), madeAt(b))) ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The baseline that was frozen last; null where there is none. */
export function latestBaseline(plan: Plan): Scenario | null {
  return scenariosInOrder(plan).find(({ kind }) => kind === 'baseline') ?? null;
}
