import { fundedLanes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { keptQuarters } from '../time/kept-quarters';
import { type LoadTable, loadTable } from './capacity';
import { type Load, loadsOf, weighs } from './effort-load';

/**
 * The start quarter nearest to the present one in which no team of the initiative is over its usable days while the
 * work lasts, everything else as it is; the present start itself where it fits. It lies within the plan's years. Of two
 * as near, the later: what begins sooner than planned needs people who are not expected yet. null where none fits, for
 * work that began before the plan (it cannot begin again), and where the initiative is not in the scenario.
 */
export function nearestFit(plan: Plan, scenarioId: string, initiativeId: string): Quarter | null {
  const card = cardsOf(plan, scenarioId).byId.get(initiativeId);
  if (!card) return null;
  const table = loadTable(plan, scenarioId);
  const present = card.placement.start ?? table.from;
  if (present < table.from) return null;
  const loads = loadsOf(plan, card.work);
  const free = freeWithout(plan, card, table);
  const last = table.from + settingsOf(plan).horizonYears * 4 - 1;
  for (let distance = 0; distance <= Math.max(last - present, present - table.from); distance++) {
    for (const start of distance === 0 ? [present] : [present + distance, present - distance])
      if (start >= table.from && start <= last && fits(loads, free, start - table.from)) return start;
  }
  return null;
}

/** The usable days of each of its teams that other work leaves. */
function freeWithout(
  plan: Plan,
  card: Card,
  { from, rows, usable, load }: LoadTable,
): Map<string, Float64Array> {
  const free = new Map<string, Float64Array>();
  const loads = loadsOf(plan, card.work);
  for (const { teamId } of loads) {
    const row = rows.get(teamId);
    if (row === undefined) continue;
    const left = usable.slice(row, row + keptQuarters);
    for (const lane of fundedLanes)
      for (let at = 0; at < keptQuarters; at++)
        left[at] = (left[at] as number) - (load[lane][row + at] as number);
    free.set(teamId, left);
  }
  if (!weighs(card)) return free;
  for (const { teamId, first, days } of loads) {
    const left = free.get(teamId);
    for (const [index, asked] of days.entries()) {
      const at = first + index - from;
      if (left && at >= 0 && at < keptQuarters) left[at] = (left[at] as number) + asked;
    }
  }
  return free;
}

function fits(loads: readonly Load[], free: ReadonlyMap<string, Float64Array>, start: number): boolean {
  return loads.every(({ teamId, days }) => {
    const left = free.get(teamId);
    return !left || days.every((asked, index) => asked === 0 || asked <= (left[start + index] ?? asked));
  });
}
