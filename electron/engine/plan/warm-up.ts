import type { Plan } from '../../../shared/model/plan';
import { figuresOf } from '../../../shared/rules/cards/figures';
import { sumsSteps } from '../../../shared/rules/warm';
import { inSlices } from '../between';
import { failureOf } from '../store/failure';

/** Milliseconds after which the page has what it begins with. */
const after = 1_000;
/** Initiatives up to which it is done: what is worked out stays in memory, some 2 kB of each. */
const most = 20_000;

/**
 * Works out, while nobody waits, what the limits are asked of at every edit: the cards of each scenario and what they come
 * to. The first edit of a plan would else wait for all of it, the later ones take it over. Ends once it is done, or no longer
 * wanted (`isWanted`) as an edit has come first or the plan is closed.
 */
export async function warmUp(plan: Plan, isWanted: () => boolean): Promise<void> {
  if (plan.initiative.size > most) return;
  await new Promise((resolve) => setTimeout(resolve, after).unref());
  try {
    await inSlices(limitSteps(plan), { cancelled: () => !isWanted() });
  } catch (error) {
    // What fails here fails again in the edit that asks for it, and is told there.
    if (failureOf(error).code !== 'cancelled') console.error(error);
  }
}

/** A baseline has no limits. */
function* limitSteps(plan: Plan): Generator<void, void> {
  for (const { id, kind } of plan.scenario.values()) {
    if (kind === 'baseline') continue;
    yield* sumsSteps(plan, id);
    figuresOf(plan, id);
    yield;
  }
}
