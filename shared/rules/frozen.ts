import type { Plan } from '../model/plan';
import { type Decision, refuse } from './decision';

/** The refusal where a scenario cannot be edited: it is gone, or it is a baseline, which is frozen. null: it can. */
export function whyNotOpen(plan: Plan, scenarioId: string): Decision | null {
  const scenario = plan.scenario.get(scenarioId);
  if (!scenario) return refuse('scenario-missing');
  return scenario.kind === 'baseline' ? refuse('baseline-frozen', [], { name: scenario.name }) : null;
}

/** The scenarios that can be edited, by id. */
export function openScenarioIds(plan: Plan): string[] {
  return [...plan.scenario.values()].filter(({ kind }) => kind === 'scenario').map(({ id }) => id);
}
