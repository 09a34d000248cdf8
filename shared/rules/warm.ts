import type { Plan } from '../model/plan';
import { attentionSteps } from './attention';
import { totalsSteps } from './cards/card-totals';
import { cardsSteps } from './cards/cards';
import { changeSteps } from './cards/change-sums';
import { figuresOf } from './cards/figures';
import { runSteps } from './cards/run-money';
import { spentInYear } from './cards/spent-in-year';
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

/**
 * Works out beforehand, step by step, all that the guard (`cards/guard.ts`) asks of a plan: of each scenario the cards, what they come to, and
 * what counts against its hard budgets. A baseline has no limits.
 */
export function* limitSteps(plan: Plan): Generator<void, void> {
  for (const { id, kind } of plan.scenario.values()) {
    if (kind === 'baseline') continue;
    yield* sumsSteps(plan, id);
    figuresOf(plan, id);
    yield;
    for (const { hard, scenarioId, scope, fiscalYear } of plan.budget.values()) {
      if (!hard || scenarioId !== id) continue;
      spentInYear(plan, id, scope, fiscalYear);
      yield;
    }
  }
}
