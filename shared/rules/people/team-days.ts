import type { FundedLane } from '../../model/codes';
import { allocate } from '../../model/money';
import type { Plan } from '../../model/plan';
import { settingsOf } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import { type Capacity, capacityId } from '../../model/records/capacity';
import type { PlanSettings } from '../../model/records/plan-settings';
import type { Team } from '../../model/records/team';

/** The person-days of a team in a quarter, whole days. */
export interface TeamDays {
  readonly days: number;
  readonly runDays: number;
  /** What run work leaves: days - run days. */
  readonly net: number;
  /** Kept free for emergencies, by the lane they come from. */
  readonly reserve: Readonly<Record<FundedLane, number>>;
  /** What planned work of both lanes may take: net - both reserves. */
  readonly usable: number;
  /** Somebody has said them; a team that came with a list has none until somebody does, and is over in no quarter. */
  readonly known: boolean;
}

/**
 * The days of a team in a quarter: those of the quarter where it has days of its own, else the usual ones. The reserve
 * of a lane is its percentage of the net days; no planned work, of whichever lane, counts on it. The three parts are
 * whole days that add up to the net (largest remainder): net = usable + reserve of run + reserve of innovate. Reserves
 * that together ask for more than everything share it in proportion, and nothing is usable.
 */
export function teamDays(plan: Plan, team: Team, quarter: Quarter): TeamDays {
  const own = plan.capacity.size > 0 ? plan.capacity.get(capacityId(team.id, quarter)) : undefined;
  return own ? daysOf(plan, own, own) : usualDays(plan, team);
}

/** The days of a team in a quarter that has none of its own. */
export function usualDays(plan: Plan, team: Team): TeamDays {
  return daysOf(plan, team, {
    days: team.daysPerQuarter,
    runDays: team.runDaysPerQuarter,
    known: team.daysPerQuarter > 0,
  });
}

/** By record, as long as the plan's settings stay: they are asked for quarter by quarter. */
const kept = new WeakMap<Team | Capacity, { readonly settings: PlanSettings; readonly days: TeamDays }>();

interface Given {
  readonly days: number;
  readonly runDays: number;
  /** Left out: they are. */
  readonly known?: boolean;
}

function daysOf(plan: Plan, row: Team | Capacity, { days, runDays, known = true }: Given): TeamDays {
  const settings = settingsOf(plan);
  const before = kept.get(row);
  if (before?.settings === settings) return before.days;
  const parts = { ...partsOf(settings, days, runDays), known };
  kept.set(row, { settings, days: parts });
  return parts;
}

function partsOf(
  { reserveRun, reserveInnovate }: PlanSettings,
  days: number,
  runDays: number,
): Omit<TeamDays, 'known'> {
  const net = days - runDays;
  const rest = Math.max(0, 100 - reserveRun - reserveInnovate);
  const [run = 0, innovate = 0, usable = 0] = allocate(net, [reserveRun, reserveInnovate, rest]);
  return { days, runDays, net, reserve: { run, innovate }, usable };
}
