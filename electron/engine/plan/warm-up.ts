import { changedSince } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { limitSteps } from '../../../shared/rules/warm';
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
  await limitsOf(plan, isWanted);
}

/**
 * The same after an edit, once it has been answered. An edit asks for the limits of what it touches alone, and an undo for none,
 * while figures are taken over from the plan right before: whatever came next would work out anew all that was left out.
 */
export async function keepUp(plan: Plan, before: Plan, isWanted: () => boolean): Promise<void> {
  if (plan.initiative.size > most) return;
  await new Promise((resolve) => setImmediate(resolve));
  // The plan before is held until here: what it knows is taken over. A plan that came otherwise begins anew.
  if (changedSince(plan)?.before === before) await limitsOf(plan, isWanted);
}

async function limitsOf(plan: Plan, isWanted: () => boolean): Promise<void> {
  try {
    await inSlices(limitSteps(plan), { cancelled: () => !isWanted() });
  } catch (error) {
    // What fails here fails again in the edit that asks for it, and is told there.
    if (failureOf(error).code !== 'cancelled') console.error(error);
  }
}
