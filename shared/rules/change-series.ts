import type { Spread } from '../model/codes';
import { allocate, type Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import type { Quarter } from '../model/quarter';
import { emptySeries, type Series, seriesOf } from './series';
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
  /** Stopped: what is left is not spent, the exit cost is. */
  readonly stopped: boolean;
  readonly exitCost: Money;
}

export interface ChangeMoney {
  /** By quarter of the plan: what is booked there already, then what is left. */
  readonly change: Series;
  /** Booked in all, before the plan as well. */
  readonly spent: Money;
  /** Still to be spent of what it is given, or as forecast where there is a forecast. */
  readonly left: Money;
}

/**
 * One-off money by quarter. Booked sums stand where they were booked; what is left lies over the quarters that follow
 * them, in the proportion of the planned lines (their spread over the work, or the sums set by hand). What would lie
 * before the plan, or before the last booking, falls on the quarters that are left, or on the first one after. A
 * forecast takes the place of what is left. Money for a part of the work, up to the quarter `until`, lies in the quarters
 * up to there alone, and of a forecast only those count; where all of them are booked, what is left of it falls on the
 * quarter after. All quarters together are what is booked plus what is left, to the cent.
 */
export function changeMoney(facts: ChangeFacts): ChangeMoney {
  const { planStart } = facts;
  const booked = bookedByQuarter(facts.lines, planStart);
  const spent = sumOf(booked);
  const lastBooked = Math.max(planStart - 1, ...booked.keys());
  const forecast = facts.lines.filter(({ nature, stage }) => nature === 'oneOff' && stage === 'forecast');
  const profile = upTo(untilOf(facts), profileOf(facts, forecast));
  const expected = forecast.length ? sumOf(profile) : Math.max(0, facts.given - spent);
  const left = facts.stopped ? 0 : expected;
  const ahead = facts.stopped
    ? new Map([[lastBooked + 1, facts.exitCost]])
    : spreadAhead(left, profile, lastBooked + 1);
  const byQuarter = new Map([...booked].filter(([quarter]) => quarter >= planStart));
  for (const [quarter, amount] of ahead)
    if (amount !== 0) byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + amount);
  return { change: byQuarter.size ? seriesOf(byQuarter) : emptySeries, spent, left };
}

function total(lines: readonly { readonly amount: Money }[]): Money {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function sumOf(byQuarter: ReadonlyMap<Quarter, Money>): Money {
  let sum = 0;
  for (const amount of byQuarter.values()) sum += amount;
  return sum;
}

/** Actual lines by quarter; one without a quarter was booked before the plan. */
function bookedByQuarter(lines: readonly MoneyLine[], planStart: Quarter): Map<Quarter, Money> {
  const booked = new Map<Quarter, Money>();
  for (const line of lines) {
    if (line.nature !== 'oneOff' || line.stage !== 'actual') continue;
    const first = line.anchor ?? planStart - 1;
    const amounts = line.amounts ?? [line.amount];
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
    const first = line.anchor ?? start + line.offsetQuarters;
    const count = line.anchor === null ? facts.lengthQuarters - line.offsetQuarters : facts.lengthQuarters;
    add(first, line.amounts ?? allocate(line.amount, spreadWeights(line.spread, Math.max(1, count))));
  }
  if (forecast.length) return profile;
  for (const { amount, spread } of facts.external)
    add(start, allocate(amount, spreadWeights(spread, facts.lengthQuarters)));
  return profile;
}

/** What is left, over the quarters of the profile from `from` on; where none is left, all in that quarter. */
function spreadAhead(left: Money, profile: ReadonlyMap<Quarter, Money>, from: Quarter): Map<Quarter, Money> {
  const quarters = [...profile.keys()].filter((quarter) => quarter >= from).sort((a, b) => a - b);
  if (quarters.length === 0) return new Map([[from, left]]);
  const parts = allocate(
    left,
    quarters.map((quarter) => Math.max(0, profile.get(quarter) ?? 0)),
  );
  return new Map(quarters.map((quarter, index) => [quarter, parts[index] as Money]));
}
