import type { Spread } from '../../model/codes';
import { allocate, allocateInTurn, type Money } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import { monthsBooked, stillExpected } from './booked-run';
import { QuarterSums } from './quarter-sums';
import type { Series } from './series';
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
  const spent = booked.total();
  const ahead = moneyAhead(facts, lastBookedOf(booked), spent);
  const byQuarter = bookedInPlan(booked, facts.planStart);
  ahead.forEach((quarter, amount) => {
    if (amount !== 0) byQuarter.add(quarter, amount);
  });
  return { change: byQuarter.series(), spent, left: facts.stopped ? 0 : ahead.total() };
}

/** What is booked, of work that is given nothing: it is spent all the same. */
export function bookedMoney({ lines, planStart }: Pick<ChangeFacts, 'lines' | 'planStart'>): ChangeMoney {
  const booked = bookedByQuarter(lines, planStart);
  return { change: bookedInPlan(booked, planStart).series(), spent: booked.total(), left: 0 };
}

function bookedInPlan(booked: QuarterSums, planStart: Quarter): QuarterSums {
  const inPlan = new QuarterSums();
  booked.forEach((quarter, amount) => {
    if (quarter >= planStart) inPlan.add(quarter, amount);
  });
  return inPlan;
}

/** The last quarter that something is booked in; a quarter of a list by hand in which nothing was booked is none. */
function lastBookedOf(booked: QuarterSums): Quarter | null {
  let last: Quarter | null = null;
  booked.forEach((quarter, amount) => {
    if (amount !== 0) last = quarter;
  });
  return last;
}

/** What is still to be spent, by quarter. */
function moneyAhead(facts: ChangeFacts, lastBooked: Quarter | null, spent: Money): QuarterSums {
  const next = Math.max(facts.planStart, (lastBooked ?? facts.planStart - 1) + 1);
  const ahead = new QuarterSums();
  if (facts.stopped) {
    ahead.add(next, facts.exitCost);
    return ahead;
  }
  const forecast = facts.lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'forecast');
  const whole = upTo(untilOf(facts), profileOf(facts, forecast));
  const months = lastBooked === null ? 3 : monthsBookedIn(facts, lastBooked);
  const profile = lastBooked === null ? whole : stillAhead(whole, lastBooked, months);
  const from = months < 3 ? Math.max(facts.planStart, next - 1) : next;
  if (!forecast.length) return spreadAhead(facts.given - spent, profile, from);
  profile.forEach((quarter, amount) => ahead.add(Math.max(quarter, facts.planStart), amount));
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
function stillAhead(profile: QuarterSums, lastBooked: Quarter, months: number): QuarterSums {
  const ahead = new QuarterSums();
  const rest = stillExpected(profile.get(lastBooked) ?? 0, { amount: 0, months });
  if (rest !== 0) ahead.add(lastBooked, rest);
  profile.forEach((quarter, amount) => {
    if (quarter > lastBooked) ahead.add(quarter, amount);
  });
  return ahead;
}

function total(lines: readonly { readonly amount: Money }[]): Money {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

/** Actual lines by quarter; one without a quarter was booked before the plan, all of it: nobody knows when. */
function bookedByQuarter(lines: readonly MoneyLine[], planStart: Quarter): QuarterSums {
  const booked = new QuarterSums();
  for (const { nature, stage, anchor, amount, amounts } of lines) {
    if (nature !== 'oneOff' || stage !== 'actual') continue;
    if (anchor !== null && amounts) booked.addAll(anchor, amounts);
    else booked.add(anchor ?? planStart - 1, amount);
  }
  return booked;
}

/** What is given in full is for all of the work, whatever gates it has. */
function untilOf({ until, given, lines, external }: ChangeFacts): Quarter | null {
  if (until === null) return null;
  const planned = lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'planned');
  return given < total(planned) + total(external) ? until : null;
}

function upTo(until: Quarter | null, profile: QuarterSums): QuarterSums {
  if (until === null) return profile;
  const part = new QuarterSums();
  profile.forEach((quarter, amount) => {
    if (quarter <= until) part.add(quarter, amount);
  });
  return part;
}

/** How the money would lie if nothing were booked: planned lines and external days, or the forecast. */
function profileOf(facts: ChangeFacts, forecast: readonly MoneyLine[]): QuarterSums {
  const start = facts.start ?? facts.planStart;
  const profile = new QuarterSums();
  const planned = facts.lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'planned');
  for (const line of forecast.length ? forecast : planned) {
    const { first, amounts } = seriesOfLine(line, start, facts.lengthQuarters);
    profile.addAll(first, amounts);
  }
  if (forecast.length) return profile;
  for (const { amount, spread } of facts.external)
    profile.addAll(start, allocate(amount, spreadWeights(spread, facts.lengthQuarters)));
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
function spreadAhead(left: Money, profile: QuarterSums, from: Quarter): QuarterSums {
  const quarters: Quarter[] = [];
  const amounts: Money[] = [];
  let whole = 0;
  profile.forEach((quarter, amount) => {
    if (quarter < from) return;
    quarters.push(quarter);
    amounts.push(amount);
    whole += amount;
  });
  const ahead = new QuarterSums();
  const sum = Math.max(0, left);
  if (whole !== left && quarters.length === 0) ahead.add(from, sum);
  const parts =
    whole === left
      ? amounts
      : allocateInTurn(
          sum,
          amounts.map((amount) => Math.max(0, amount)),
        );
  for (let at = 0; at < quarters.length; at++) ahead.add(quarters[at] as Quarter, parts[at] as Money);
  return ahead;
}
