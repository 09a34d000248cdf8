import { difference } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { firstQuarter, lastQuarter, quarterIn } from '../../model/quarter';
import { type Placement, placementId } from '../../model/records/placement';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { whyNotOpen } from '../frozen';
import { labelOf, present } from '../initiatives/initiative-commands';

/** The longest work a placement can hold, in quarters. */
const longest = 80;

type Shift = Pick<CommandOf<'placement/shift'>, 'firstBy' | 'lastBy'>;

/**
 * Moves the first and the last quarter of each initiative by so many quarters, from where each stands: several bars of
 * a roadmap go together in one step. Work keeps a length of 1 to 80 quarters: an end that is pushed past the other stops
 * there. Without a start it is taken to begin with the plan, and gets that start once its first quarter moves. Refuses
 * what is not there, and a start outside the years a plan can hold.
 */
export function shiftInitiatives(plan: Plan, command: CommandOf<'placement/shift'>): Decision {
  const { scenarioId, initiativeIds } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const rows = present(plan, initiativeIds);
  const placements = rows?.flatMap((row) => plan.placement.get(placementId(scenarioId, row.id)) ?? []);
  if (!rows || placements?.length !== rows.length) return refuse('initiative-missing', initiativeIds);
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const shifted = placements.map((placement) => ({
    placement,
    to: shiftedDates(placement, command, planStart),
  }));
  const beyond = shifted.filter(
    ({ to }) => to.start !== null && (to.start < firstQuarter || to.start > lastQuarter),
  );
  if (beyond.length)
    return refuse(
      'beyond-calendar',
      beyond.map(({ placement }) => placement.initiativeId),
    );
  const changed = shifted.flatMap(({ placement, to }) => difference(placement, to) ?? []);
  return patched({ placement: { changed } }, 'initiatives-scheduled', labelOf(rows));
}

/** Start and length of work whose ends are moved, in quarters. `planStart`: the plan's first quarter. */
export function shiftedDates(
  { start, lengthQuarters }: Pick<Placement, 'start' | 'lengthQuarters'>,
  { firstBy, lastBy }: Shift,
  planStart: number,
): Pick<Placement, 'start' | 'lengthQuarters'> {
  const begins = start ?? planStart;
  const ends = begins + lengthQuarters - 1;
  if (firstBy === 0) {
    const length = lengthQuarters + lastBy;
    return { start, lengthQuarters: Math.min(Math.max(length, 1), longest) };
  }
  const last = ends + lastBy;
  const first = Math.min(Math.max(begins + firstBy, last - longest + 1), last);
  return { start: first, lengthQuarters: last - first + 1 };
}
