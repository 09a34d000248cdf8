import type { Plan } from '../model/plan';
import { attentionSteps } from './attention';
import { totalsSteps } from './cards/card-totals';
import { cardsSteps } from './cards/cards';
import { changeSteps } from './cards/change-sums';
import { figuresOf } from './cards/figures';
import { runSteps } from './cards/run-money';
import { knownSteps } from './questions/known-money';

/**
 * Works out beforehand, step by step, what every screen asks of a plan at once: cards, sums, headline figures of a
 * scenario, and which cards want a look (on the day `today`, YYYY-MM-DD). All are remembered with the plan, so that who shows it then waits for none of them.
 */
export function* warmSteps(plan: Plan, scenarioId: string, today: string | null): Generator<void, void> {
  yield* sumsSteps(plan, scenarioId);
  figuresOf(plan, scenarioId);
  yield;
  yield* knownSteps(plan, scenarioId);
  yield* attentionSteps(plan, scenarioId, today);
  // Who compares them asks for those of the others.
  for (const id of plan.scenario.keys()) yield* cardsSteps(plan, id);
}

/** The cards of a scenario and what they add up to, step by step: what most figures of the scenario begin with. */
export function* sumsSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* cardsSteps(plan, scenarioId);
  yield* totalsSteps(plan, scenarioId);
  yield* changeSteps(plan, scenarioId);
  yield* runSteps(plan, scenarioId);
}
