import { type FundedLane, fundedLanes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { firstDayOf, fiscalYearOf, type Quarter, quarterIn, quarterOfDay } from '../../model/quarter';
import { type Agreement, hoursPerDay } from '../../model/records/agreement';
import type { Emergency } from '../../model/records/emergency';
import { dayAfter, isWorkingDay, workingDayAfter, workingDaysBetween } from '../time/working-days';
import { reserveIn } from './reserve-by-quarter';

/** A reserve to replay against: person-days of each quarter of the year, by lane. */
export type ReserveTried = Readonly<Record<FundedLane, readonly number[]>>;

/** One emergency as it would have gone. Days are YYYY-MM-DD. */
export interface Replayed {
  readonly emergency: Emergency;
  /** The last day on which the agreed time is kept; null where nothing is agreed. */
  readonly due: string | null;
  /** The day it would have been done; null where the reserve would not have got to it within three years. */
  readonly done: string | null;
  /** null where nothing is agreed. */
  readonly met: boolean | null;
}

export interface ReplayedLane {
  readonly lane: FundedLane;
  /** In the order in which they are worked on. */
  readonly rows: readonly Replayed[];
  /** Of those with an agreed time: how many, and how many of them in time. */
  readonly agreed: number;
  readonly met: number;
}

/** Days are worked on in parts of a millionth, so that no rounding decides who is in time. */
const perDay = 1_000_000;

/** Calendar days after the last request for which the reserve goes on working. */
const patience = 3 * 366;

/**
 * The emergencies of a fiscal year, replayed against a reserve. Of each lane one queue, by the day of the request, then by id;
 * the reserve of a quarter lies evenly over its working days (Monday to Friday, no holidays), works on the first of the queue
 * from the day it was asked on and never ahead, and what nobody needed on a day is gone. After the year the same quarters come
 * again. In time is who is done on the last working day of the agreed delivery time (whole days of eight hours, a begun one
 * counting) or before. Each day's part of the reserve is rounded up to a millionth of a day.
 */
export function replay(plan: Plan, fiscalYear: number, reserve: ReserveTried): readonly ReplayedLane[] {
  const { fiscalYearFirstMonth: firstMonth } = settingsOf(plan);
  return fundedLanes.map((lane) => {
    const queue = emergenciesOf(plan, fiscalYear).filter((row) => row.lane === lane);
    const done = doneDays(queue, reserve[lane], firstMonth);
    const rows = queue.map((emergency, at): Replayed => {
      const due = dueDay(emergency, plan.agreement);
      const day = done[at] ?? null;
      return { emergency, due, done: day, met: due === null ? null : day !== null && day <= due };
    });
    const agreed = rows.filter(({ met }) => met !== null);
    return { lane, rows, agreed: agreed.length, met: agreed.filter(({ met }) => met).length };
  });
}

/** The emergencies requested in a fiscal year, by day, then by id. */
function emergenciesOf(plan: Plan, fiscalYear: number): readonly Emergency[] {
  const { fiscalYearFirstMonth } = settingsOf(plan);
  return [...plan.emergency.values()]
    .filter(({ requestedOn }) => fiscalYearOf(quarterOfDay(requestedOn, fiscalYearFirstMonth)) === fiscalYear)
    .sort((a, b) => compare(a.requestedOn, b.requestedOn) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last working day within the agreed delivery time; null where none is agreed. */
export function dueDay(
  { agreementId, requestedOn }: Pick<Emergency, 'agreementId' | 'requestedOn'>,
  agreements: ReadonlyMap<string, Agreement>,
): string | null {
  const hours = agreements.get(agreementId ?? '')?.deliveryHours ?? null;
  return hours === null ? null : workingDayAfter(requestedOn, Math.ceil(hours / hoursPerDay));
}

/** When each of a queue is done; those with no work in them on the day they are asked. */
function doneDays(
  queue: readonly Emergency[],
  reserve: readonly number[],
  firstMonth: number,
): readonly (string | null)[] {
  const done: (string | null)[] = [];
  const left = queue.map(({ days }) => days * perDay);
  const last = queue.at(-1);
  if (!last) return done;
  const end = dayAfter(last.requestedOn, patience);
  const partOf = dailyPart(reserve, firstMonth);
  let at = 0;
  for (let day = queue[0]?.requestedOn ?? end; day < end && at < queue.length; day = dayAfter(day, 1)) {
    let part = isWorkingDay(day) ? partOf(day) : 0;
    for (let head = queue[at]; head && head.requestedOn <= day; head = queue[(at += 1)]) {
      const worked = Math.min(part, left[at] as number);
      left[at] = (left[at] as number) - worked;
      part -= worked;
      if ((left[at] as number) > 0) break;
      done[at] = day;
    }
  }
  return done;
}

/** What the reserve does on a working day, in millionths of a person-day. */
function dailyPart(reserve: readonly number[], firstMonth: number): (day: string) => number {
  const known = new Map<Quarter, number>();
  return (day) => {
    const quarter = quarterOfDay(day, firstMonth);
    let part = known.get(quarter);
    if (part === undefined) {
      const [from, until] = [firstDayOf(quarter, firstMonth), firstDayOf(quarter + 1, firstMonth)];
      const days = reserve[quarter - quarterIn(fiscalYearOf(quarter), 1)] ?? 0;
      part = Math.ceil((days * perDay) / workingDaysBetween(from, until));
      known.set(quarter, part);
    }
    return part;
  };
}

/** The reserve that the plan keeps in its first year, as all teams together have it. */
export function presentReserve(plan: Plan): ReserveTried {
  const { firstYear } = settingsOf(plan);
  const of = (lane: FundedLane) =>
    [1, 2, 3, 4].map((number) => reserveIn(plan, lane, quarterIn(firstYear, number)));
  return { run: of('run'), innovate: of('innovate') };
}

/** The fiscal years that emergencies were requested in, the newest first. */
export function yearsOfEmergencies(plan: Plan): readonly number[] {
  const { fiscalYearFirstMonth } = settingsOf(plan);
  const years = new Set<number>();
  for (const { requestedOn } of plan.emergency.values())
    years.add(fiscalYearOf(quarterOfDay(requestedOn, fiscalYearFirstMonth)));
  return [...years].sort((a, b) => b - a);
}

/** The year to replay: the last before the plan's first, else the newest with an emergency; null without any. */
export function lastYearOfEmergencies(plan: Plan): number | null {
  const years = yearsOfEmergencies(plan);
  return years.find((year) => year < settingsOf(plan).firstYear) ?? years[0] ?? null;
}
