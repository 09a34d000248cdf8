import type { FundedLane } from '../../model/codes';
import { allocate } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { PlanSettings } from '../../model/records/plan-settings';
import type { Team } from '../../model/records/team';
import type { Card } from '../cards/card';
import { isSameWork, summed } from '../cards/card-sums';
import { takenOver } from '../cards/taken-over';
import { memoByFirst, memoOfPlan } from '../tables/memo';
import { keptQuarters } from '../time/kept-quarters';
import { daysIn, loadsOf, weighs } from './effort-load';
import { causesOf, type LoadCause } from './load-causes';
import { type TeamDays, teamDays, usualDays } from './team-days';

/** A team in a quarter: what it has, and what the funded work of a scenario asks of it. Whole days. */
export interface TeamQuarter extends TeamDays {
  readonly team: Team;
  readonly quarter: Quarter;
  readonly load: Readonly<Record<FundedLane, number>>;
  /** Of both lanes. */
  readonly loaded: number;
  /** loaded / usable, 1 where all usable days are taken; null where nothing is usable. */
  readonly share: number | null;
}

export interface Overload extends TeamQuarter {
  /** The initiatives that ask for the days, the largest first. */
  readonly causes: readonly LoadCause[];
}

/** Days by team and quarter, row by row: a plan asks for all of them after every edit. */
export interface LoadTable {
  readonly from: Quarter;
  /** Where the row of a team begins. */
  readonly rows: ReadonlyMap<string, number>;
  /** Infinity where nobody has said what days a team has. */
  readonly usable: Float64Array;
  readonly load: Readonly<Record<FundedLane, Float64Array>>;
}

const tables = memoOfPlan((_plan: Plan) => new Map<string, LoadTable>());

/** The days of all teams and what the funded, not stopped work of a scenario asks of them; once for a plan. */
export function loadTable(plan: Plan, scenarioId: string): LoadTable {
  const answers = tables(plan);
  let table = answers.get(scenarioId);
  if (!table) answers.set(scenarioId, (table = compute(plan, scenarioId)));
  return table;
}

function compute(plan: Plan, scenarioId: string): LoadTable {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const rows = rowsOf(plan.team);
  const sums = loads(plan, scenarioId);
  const half = rows.size * keptQuarters;
  const load = { run: sums.subarray(0, half), innovate: sums.subarray(half) };
  return { from, rows, usable: usableDays(plan, from, rows), load };
}

const rowsOf = memoByFirst(
  (teams: Plan['team']): ReadonlyMap<string, number> =>
    new Map([...teams.keys()].map((id, index) => [id, index * keptQuarters])),
);

/** Days of the run lane in the first half, of the innovate lane in the second; a row for each team. */
const loads = summed(
  (plan) => 2 * plan.team.size * keptQuarters,
  (plan, { work }, sums, sign) => {
    if (!weighs(work)) return;
    const from = quarterIn(settingsOf(plan).firstYear, 1);
    const half = work.placement.lane === 'innovate' ? plan.team.size * keptQuarters : 0;
    for (const { teamId, first, days } of loadsOf(plan, work)) {
      const row = rowsOf(plan.team).get(teamId);
      if (row === undefined) continue;
      const end = Math.min(days.length, from + keptQuarters - first);
      for (let index = Math.max(0, from - first); index < end; index++) {
        const at = half + row + first + index - from;
        sums[at] = (sums[at] as number) + sign * (days[index] as number);
      }
    }
  },
  isSameWork,
);

/** Adds up the load of the teams of a large plan beforehand, step by step. */
export const loadSteps = loads.steps;

interface Usable {
  readonly team: Plan['team'];
  readonly settings: PlanSettings;
  readonly days: Float64Array;
}

/** By the days of single quarters, as long as the teams and the settings stay: all scenarios have the same. */
const keptDays = new WeakMap<Plan['capacity'], Usable>();

function usableDays(plan: Plan, from: Quarter, rows: ReadonlyMap<string, number>): Float64Array {
  const settings = settingsOf(plan);
  const known = keptDays.get(plan.capacity);
  if (known && known.team === plan.team && known.settings === settings) return known.days;
  const usable = new Float64Array(rows.size * keptQuarters);
  for (const team of plan.team.values()) {
    const row = rows.get(team.id) ?? 0;
    const usual = usualDays(plan, team);
    usable.fill(usual.known ? usual.usable : Number.POSITIVE_INFINITY, row, row + keptQuarters);
  }
  for (const { teamId, quarter } of plan.capacity.values()) {
    const team = plan.team.get(teamId);
    const at = quarter - from;
    if (team && at >= 0 && at < keptQuarters)
      usable[(rows.get(teamId) ?? 0) + at] = teamDays(plan, team, quarter).usable;
  }
  keptDays.set(plan.capacity, { team: plan.team, settings, days: usable });
  return usable;
}

/** A team in a quarter of the ten years from the plan's first; before and after, nothing is asked of it. */
export function teamQuarter(plan: Plan, scenarioId: string, team: Team, quarter: Quarter): TeamQuarter {
  const { from, rows, load } = loadTable(plan, scenarioId);
  const at = quarter - from;
  const index = at >= 0 && at < keptQuarters ? (rows.get(team.id) ?? 0) + at : -1;
  const run = load.run[index] ?? 0;
  const innovate = load.innovate[index] ?? 0;
  const days = teamDays(plan, team, quarter);
  const loaded = run + innovate;
  const share = days.usable > 0 ? loaded / days.usable : null;
  return { ...days, team, quarter, load: { run, innovate }, loaded, share };
}

/** Whether a team is asked for more in a quarter than it may give; not where nobody has said what that is. */
export function isOver({ loaded, usable, known }: Pick<TeamQuarter, 'loaded' | 'usable' | 'known'>): boolean {
  return known && loaded > usable;
}

/** How far ahead a plan looks, as quarters from its first year on. */
export function planQuarters(plan: Plan): readonly Quarter[] {
  return quartersOf(settingsOf(plan));
}

const quartersOf = memoByFirst(({ firstYear, horizonYears }: PlanSettings): readonly Quarter[] => {
  const from = quarterIn(firstYear, 1);
  return Array.from({ length: horizonYears * 4 }, (_, index) => from + index);
});

/** Every team and quarter of the plan's years with more work than usable days, by quarter, then the worst team first. */
export function overloadsOf(plan: Plan, scenarioId: string): Overload[] {
  return overQuarters(plan, scenarioId).map((each) =>
    overloadBy(each, causesOf(plan, scenarioId, each.team.id, each.quarter)),
  );
}

/** By quarter of a team, as long as its causes stay. */
const kept = new WeakMap<TeamQuarter, Overload>();

function overloadBy(each: TeamQuarter, causes: readonly LoadCause[]): Overload {
  const known = kept.get(each);
  if (known?.causes === causes) return known;
  const overload = { ...each, causes };
  kept.set(each, overload);
  return overload;
}

/** The same without what causes them. */
export const overQuarters = takenOver(
  (plan: Plan, scenarioId: string) => overIn(plan, scenarioId, () => undefined),
  (over, { before, patch }, plan, scenarioId) => {
    // What teams have.
    if (patch.capacity || patch.plan) return overIn(plan, scenarioId, () => undefined);
    const [then, now] = [loadTable(before, scenarioId), loadTable(plan, scenarioId)];
    const known = new Map(over.map((each) => [indexIn(then, each.team.id, each.quarter), each]));
    const isSame = (at: number) =>
      then.load.run[at] === now.load.run[at] && then.load.innovate[at] === now.load.innovate[at];
    // No team comes or goes by such an edit; one that is called otherwise or has other days is another.
    const knownAt = (at: number, team: Team) => {
      const each = isSame(at) ? known.get(at) : undefined;
      return each?.team === team ? each : undefined;
    };
    const again = overIn(plan, scenarioId, knownAt);
    return again.length === over.length && again.every((each, at) => each === over[at]) ? over : again;
  },
);

/** How many of them there are. */
export function overCount(plan: Plan, scenarioId: string): number {
  let count = 0;
  const table = loadTable(plan, scenarioId);
  for (const quarter of planQuarters(plan))
    for (const id of plan.team.keys()) if (isOverAt(table, indexIn(table, id, quarter))) count++;
  return count;
}

function overIn(
  plan: Plan,
  scenarioId: string,
  known: (at: number, team: Team) => TeamQuarter | undefined,
): readonly TeamQuarter[] {
  const table = loadTable(plan, scenarioId);
  const found: TeamQuarter[] = [];
  for (const quarter of planQuarters(plan)) {
    for (const team of plan.team.values()) {
      const at = indexIn(table, team.id, quarter);
      if (isOverAt(table, at)) found.push(known(at, team) ?? teamQuarter(plan, scenarioId, team, quarter));
    }
  }
  return found.sort((a, b) => a.quarter - b.quarter || excess(b) - excess(a));
}

function indexIn({ from, rows }: LoadTable, teamId: string, quarter: Quarter): number {
  return (rows.get(teamId) ?? 0) + quarter - from;
}

function isOverAt({ usable, load }: LoadTable, at: number): boolean {
  return (load.run[at] as number) + (load.innovate[at] as number) > (usable[at] as number);
}

/**
 * How much of the usable days is asked for; without usable days, more than of any that has some, and nothing where nobody
 * has said what days there are.
 */
export function excess({ share, known }: Pick<TeamQuarter, 'share' | 'known'>): number {
  return share ?? (known ? Number.MAX_SAFE_INTEGER : 0);
}

/** The first quarter of the plan's years in which a team of this card is over its usable days; null where none is. */
export function firstOverload(plan: Plan, scenarioId: string, { work }: Card): TeamQuarter | null {
  if (!weighs(work) || plan.team.size === 0) return null;
  return (
    overQuarters(plan, scenarioId).find(({ team, quarter }) => daysIn(plan, work, team.id, quarter) > 0) ??
    null
  );
}

/**
 * How many days of each lane's reserve planned work takes: what does not fit the usable days takes from the reserve of
 * its own lane first (the lanes' parts of it as their loads are to each other, whole days by largest remainder), then
 * from the other's; what is beyond both is in neither.
 */
export const reserveTaken = memoByFirst(
  ({
    load,
    loaded,
    usable,
    reserve,
  }: Pick<TeamQuarter, 'load' | 'loaded' | 'usable' | 'reserve'>): Record<FundedLane, number> => {
    const beyond = Math.min(Math.max(0, loaded - usable), reserve.run + reserve.innovate);
    const [ofRun = 0] = allocate(beyond, [load.run, load.innovate]);
    const run = Math.min(reserve.run, Math.max(ofRun, beyond - reserve.innovate));
    return { run, innovate: beyond - run };
  },
);
