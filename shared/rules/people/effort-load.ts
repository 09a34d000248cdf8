import { allocate } from '../../model/money';
import type { Plan } from '../../model/plan';
import { settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Effort } from '../../model/records/effort';
import type { Work } from '../cards/card';
import { spreadWeights } from '../money/spread';
import { effortsByInitiative } from '../tables/lines';

/** Person-days asked of one team, by quarter from `first` on. */
export interface Load {
  readonly teamId: string;
  readonly first: Quarter;
  readonly days: readonly number[];
}

/**
 * The days of an effort over the quarters of the work, in whole days that add up to it (largest remainder). External
 * days are bought: they ask nothing of the team.
 */
function effortDays({ days, spread }: Pick<Effort, 'days' | 'spread'>, quarters: number): number[] {
  return allocate(days, spreadWeights(spread, quarters));
}

const known = new WeakMap<Work, readonly Load[]>();

/**
 * What work asks of teams if it is done when it says: each effort over the quarters from its start (without one: from
 * the plan's first) through its length. Days that lie before the plan have been worked; they weigh on no quarter of it.
 */
export function loadsOf(plan: Plan, work: Work): readonly Load[] {
  // The work is another whenever its efforts, its dates or the plan's first year change.
  let loads = known.get(work);
  if (!loads) known.set(work, (loads = compute(plan, work)));
  return loads;
}

function compute(plan: Plan, work: Work): readonly Load[] {
  const efforts = effortsByInitiative(plan.effort).of(work.initiative.id);
  const { start, lengthQuarters } = work.placement;
  const first = start ?? quarterIn(settingsOf(plan).firstYear, 1);
  return efforts.flatMap((effort) =>
    effort.days > 0 ? [{ teamId: effort.teamId, first, days: effortDays(effort, lengthQuarters) }] : [],
  );
}

/** Whether work weighs on its teams: it is funded and goes on. */
export function weighs(work: Work): boolean {
  return work.funded && !work.stopped;
}

/** The days that work asks of a team in a quarter. */
export function daysIn(plan: Plan, work: Work, teamId: string, quarter: Quarter): number {
  let sum = 0;
  for (const load of loadsOf(plan, work))
    if (load.teamId === teamId) sum += load.days[quarter - load.first] ?? 0;
  return sum;
}
