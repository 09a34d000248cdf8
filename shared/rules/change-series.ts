import type { Spread } from '../model/codes';
import { allocate, allocateInTurn, type Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import type { Quarter } from '../model/quarter';
import { monthsBooked, stillExpected } from './booked-run';
import { type Series, seriesOf } from './series';
import { spreadWeights } from './spread';

/** What the one-off money of an initiative is spread by. */
export interface ChangeFacts {
  /** All its money lines. */
  readonly lines: readonly MoneyLine[];
  /** Money for external days, by the spread of the effort. */
  readonly external: readonly { readonly amount: Money; readonly spread: Spread }[];
  readonly start: Quarter | null;
  readonly lengthQuarters: number;
  /** What it is given. */
  readonly given: Money;
  /** The last quarter that it is given for, where that is less than the whole: a gate; null: all of the work. */
  readonly until: Quarter | null;
  readonly planStart: Quarter;
  /** Of the fiscal year, 1 to 12: bookings name calendar months. */
  readonly firstMonth: number;
  /** Stopped: what is left is not spent, the exit cost is. */
  readonly stopped: boolean;
  readonly exitCost: Money;
}

export interface ChangeMoney {
  /** By quarter of the plan: what is booked there already, then what is left. */
  readonly change: Series;
  /** Booked in all, before the plan as well (the field's actual cost). */
  readonly spent: Money;
  /** Still to be spent: the rest of what it is given, or what is forecast for the quarters to come. */
  readonly left: Money;
}

/**
 * One-off money by quarter: at completion it comes to what is booked and what is still to be spent (EAC = AC + ETC, as
 * earned value management writes it). Booked sums stand where they were booked.
 * - Planned: what is left of what is given lies over the quarters after the last one booked, in the proportion of the
 *   planned lines (their spread over the work, or the sums set by hand); where none of theirs is left, in the first of
 *   them.
 * - Forecast, where there is any: its quarters stand as they are, but for those up to the last one booked. They have
 *   given way to what was booked.
 * - Where the bookings of the last one name its months and not all three, the rest of it is still to come: it keeps a
 *   third of its planned or forecast sum for each month that nothing is booked for. What is forecast for a quarter before the plan falls on the plan's first.
 * - Money for a part of the work, up to the quarter `until`: the quarters up to there alone, and of a forecast only those.
 * - Stopped: the exit cost in the quarter after the last one booked, and nothing else.
 * All quarters together are what is booked plus what is left, to the cent.
 */
export function changeMoney(facts: ChangeFacts): ChangeMoney {
  const booked = bookedByQuarter(facts.lines, facts.planStart);
  const spent = sumOf(booked);
  const ahead = moneyAhead(facts, lastBookedOf(booked), spent);
  const byQuarter = bookedInPlan(booked, facts.planStart);
  for (const [quarter, amount] of ahead)
    if (amount !== 0) byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + amount);
  return { change: seriesOf(byQuarter), spent, left: facts.stopped ? 0 : sumOf(ahead) };
}

/** What is booked, of work that is given nothing: it is spent all the same. */
export function bookedMoney({ lines, planStart }: Pick<ChangeFacts, 'lines' | 'planStart'>): ChangeMoney {
  const booked = bookedByQuarter(lines, planStart);
  return { change: seriesOf(bookedInPlan(booked, planStart)), spent: sumOf(booked), left: 0 };
}

function bookedInPlan(booked: ReadonlyMap<Quarter, Money>, planStart: Quarter): Map<Quarter, Money> {
  const inPlan = new Map<Quarter, Money>();
  for (const [quarter, amount] of booked) if (quarter >= planStart) inPlan.set(quarter, amount);
  return inPlan;
}

/** The last quarter that something is booked in; a quarter of a list by hand in which nothing was booked is none. */
function lastBookedOf(booked: ReadonlyMap<Quarter, Money>): Quarter | null {
  let last: Quarter | null = null;
  for (const [quarter, amount] of booked)
    if (amount !== 0 && (last === null || quarter > last)) last = quarter;
  return last;
}

/** What is still to be spent, by quarter. */
function moneyAhead(facts: ChangeFacts, lastBooked: Quarter | null, spent: Money): Map<Quarter, Money> {
  const next = Math.max(facts.planStart, (lastBooked ?? facts.planStart - 1) + 1);
  if (facts.stopped) return new Map([[next, facts.exitCost]]);
  const forecast = facts.lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'forecast');
  const whole = upTo(untilOf(facts), profileOf(facts, forecast));
  const months = lastBooked === null ? 3 : monthsBookedIn(facts, lastBooked);
  const profile = lastBooked === null ? whole : stillAhead(whole, lastBooked, months);
  const from = months < 3 ? Math.max(facts.planStart, next - 1) : next;
  if (!forecast.length) return spreadAhead(facts.given - spent, profile, from);
  const ahead = new Map<Quarter, Money>();
  for (const [quarter, amount] of profile) {
    const at = Math.max(quarter, facts.planStart);
    ahead.set(at, (ahead.get(at) ?? 0) + amount);
  }
  return ahead;
}

/** The last quarter that one-off money is booked in, and for how many of its months, 1 to 3; null where nothing is booked. */
export function monthsBookedLast(
  lines: readonly MoneyLine[],
  planStart: Quarter,
  firstMonth: number,
): { readonly quarter: Quarter; readonly months: number } | null {
  const quarter = lastBookedOf(bookedByQuarter(lines, planStart));
  return quarter === null ? null : { quarter, months: monthsBookedIn({ lines, firstMonth }, quarter) };
}

/** How many months of a quarter something is booked for, 1 to 3: all of them where only what has no quarter is. */
function monthsBookedIn(
  { lines, firstMonth }: Pick<ChangeFacts, 'lines' | 'firstMonth'>,
  quarter: Quarter,
): number {
  let months = 0;
  for (const line of lines)
    if (line.nature === 'oneOff' && line.stage === 'actual' && amountIn(line, quarter) !== 0)
      months = Math.max(months, monthsBooked(line, quarter, firstMonth));
  return months || 3;
}

function amountIn({ anchor, amounts, amount }: MoneyLine, quarter: Quarter): Money {
  return anchor === null ? 0 : ((amounts ?? [amount])[quarter - anchor] ?? 0);
}

/** What of a profile is after the last booked quarter, and of that one what its other months keep. */
function stillAhead(
  profile: ReadonlyMap<Quarter, Money>,
  lastBooked: Quarter,
  months: number,
): Map<Quarter, Money> {
  const ahead = new Map<Quarter, Money>();
  for (const [quarter, amount] of profile) if (quarter > lastBooked) ahead.set(quarter, amount);
  const rest = stillExpected(profile.get(lastBooked) ?? 0, { amount: 0, months });
  return rest === 0 ? ahead : ahead.set(lastBooked, rest);
}

function total(lines: readonly { readonly amount: Money }[]): Money {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function sumOf(byQuarter: ReadonlyMap<Quarter, Money>): Money {
  let sum = 0;
  for (const amount of byQuarter.values()) sum += amount;
  return sum;
}

/** Actual lines by quarter; one without a quarter was booked before the plan, all of it: nobody knows when. */
function bookedByQuarter(lines: readonly MoneyLine[], planStart: Quarter): Map<Quarter, Money> {
  const booked = new Map<Quarter, Money>();
  for (const line of lines) {
    if (line.nature !== 'oneOff' || line.stage !== 'actual') continue;
    const [first, amounts] =
      line.anchor === null ? [planStart - 1, [line.amount]] : [line.anchor, line.amounts ?? [line.amount]];
    for (const [index, amount] of amounts.entries())
      booked.set(first + index, (booked.get(first + index) ?? 0) + amount);
  }
  return booked;
}

/** What is given in full is for all of the work, whatever gates it has. */
function untilOf({ until, given, lines, external }: ChangeFacts): Quarter | null {
  if (until === null) return null;
  const planned = lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'planned');
  return given < total(planned) + total(external) ? until : null;
}

function upTo(until: Quarter | null, profile: Map<Quarter, Money>): Map<Quarter, Money> {
  return until === null ? profile : new Map([...profile].filter(([quarter]) => quarter <= until));
}

/** How the money would lie if nothing were booked: planned lines and external days, or the forecast. */
function profileOf(facts: ChangeFacts, forecast: readonly MoneyLine[]): Map<Quarter, Money> {
  const start = facts.start ?? facts.planStart;
  const profile = new Map<Quarter, Money>();
  const add = (first: Quarter, amounts: readonly Money[]) => {
    for (const [index, amount] of amounts.entries())
      profile.set(first + index, (profile.get(first + index) ?? 0) + amount);
  };
  const planned = facts.lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'planned');
  for (const line of forecast.length ? forecast : planned) {
    const { first, amounts } = seriesOfLine(line, start, facts.lengthQuarters);
    add(first, amounts);
  }
  if (forecast.length) return profile;
  for (const { amount, spread } of facts.external)
    add(start, allocate(amount, spreadWeights(spread, facts.lengthQuarters)));
  return profile;
}

/**
 * The sums by quarter of a planned or forecast one-off line of work that takes `lengthQuarters` from `start` on: those
 * by hand, or its amount by its spread over the rest of the work (largest remainder).
 */
export function seriesOfLine(line: MoneyLine, start: Quarter, lengthQuarters: number): Series {
  const first = line.anchor ?? start + line.offsetQuarters;
  const count = line.anchor === null ? lengthQuarters - line.offsetQuarters : lengthQuarters;
  const amounts = line.amounts ?? allocate(line.amount, spreadWeights(line.spread, Math.max(1, count)));
  return { first, amounts };
}

/**
 * What is left, over the quarters of the profile from `from` on; where none of them is left, all in that quarter. Where it
 * is what they come to, each has its own, be it less than nothing: a discount. Any other sum lies in the proportion of
 * those above zero, and is nothing where more than all is spent.
 */
function spreadAhead(left: Money, profile: ReadonlyMap<Quarter, Money>, from: Quarter): Map<Quarter, Money> {
  const ahead = new Map<Quarter, Money>();
  const quarters = [...profile.keys()].filter((quarter) => quarter >= from).sort((a, b) => a - b);
  for (const quarter of quarters) ahead.set(quarter, profile.get(quarter) ?? 0);
  if (sumOf(ahead) === left) return ahead;
  const sum = Math.max(0, left);
  if (quarters.length === 0) return ahead.set(from, sum);
  const weights = Array.from(ahead.values(), (amount) => Math.max(0, amount));
  const parts = allocateInTurn(sum, weights);
  for (const [index, quarter] of quarters.entries()) ahead.set(quarter, parts[index] as Money);
  return ahead;
}
