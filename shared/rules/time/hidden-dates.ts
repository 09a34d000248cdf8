import { type Changed, difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { HiddenWork } from '../../model/records/hidden-work';
import type { Initiative } from '../../model/records/initiative';
import { hiddenWorkByInitiative } from '../tables/lines';
import { dayAfter } from './working-days';

/** What takes hidden work away, and its weeks out of the earliest dates that they are in; empty where there is none. */
export function withoutHiddenWork(plan: Plan, removed: readonly HiddenWork[]): Patch {
  if (removed.length === 0) return {};
  const weeksOf = new Map<string, number>();
  for (const { initiativeId, weeks, movedDate } of removed)
    if (movedDate) weeksOf.set(initiativeId, (weeksOf.get(initiativeId) ?? 0) + weeks);
  const changed: Changed<Initiative>[] = [];
  for (const [id, weeks] of weeksOf) {
    const row = plan.initiative.get(id);
    if (!row || row.earliestBy === null) continue;
    const change = difference(row, { earliestBy: dayAfter(row.earliestBy, weeks * -7) });
    if (change) changed.push(change);
  }
  return { hiddenWork: { removed }, ...(changed.length > 0 && { initiative: { changed } }) };
}

/**
 * Puts out the marks of hidden work whose weeks are in an earliest date that these changes set anew: they are not in the
 * new one. Empty where there are none.
 */
export function datesSetAnew(plan: Plan, changes: readonly Changed<Initiative>[]): Patch {
  if (plan.hiddenWork.size === 0) return {};
  const changed = changes
    .filter(({ to }) => to.earliestBy !== undefined)
    .flatMap(({ id }) => hiddenWorkByInitiative(plan.hiddenWork).of(id))
    .flatMap((row) => difference(row, { movedDate: false }) ?? []);
  return changed.length > 0 ? { hiddenWork: { changed } } : {};
}
