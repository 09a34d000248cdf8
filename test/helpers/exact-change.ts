import { type Plan, settingsOf } from '../../shared/model/plan';
import type { MoneyLine } from '../../shared/model/records/money-line';
import { placementId } from '../../shared/model/records/placement';

/** A sum in minor units, exactly: no step of it is rounded. */
export interface Fraction {
  readonly top: bigint;
  readonly under: bigint;
}

const nothing: Fraction = { top: 0n, under: 1n };
const whole = (amount: number): Fraction => ({ top: BigInt(amount), under: 1n });
const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.under + b.top * a.under,
  under: a.under * b.under,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, under: a.under * b.under });
const over = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.under, under: a.under * b.top });
const isAbove = ({ top, under }: Fraction) => top > 0n === under > 0n && top !== 0n;
export const isSame = (a: Fraction, b: Fraction) => a.top * b.under === b.top * a.under;
export const sumOfParts = (parts: Iterable<Fraction>) => [...parts].reduce(plus, nothing);

/** `amount` less an exact sum, in minor units. */
export function less(amount: number, { top, under }: Fraction = nothing): number {
  return Number(((BigInt(amount) * under - top) * 1_000_000_000n) / under) / 1_000_000_000;
}

type ByQuarter = Map<number, Fraction>;

/** Quarters of a work of `count`: even 1 1 1, front 3 2 1, back 1 2 3, each over what they come to. */
function shares(spread: MoneyLine['spread'], count: number): Fraction[] {
  const weights = Array.from({ length: count }, (_, at) =>
    spread === 'front' ? count - at : spread === 'back' ? at + 1 : 1,
  );
  const sum = BigInt(weights.reduce((total, weight) => total + weight, 0));
  return weights.map((weight) => ({ top: BigInt(weight), under: sum }));
}

function laid(byQuarter: ByQuarter, first: number, parts: readonly Fraction[]): void {
  for (const [at, part] of parts.entries())
    byQuarter.set(first + at, plus(byQuarter.get(first + at) ?? nothing, part));
}

/**
 * The one-off money of a funded initiative by quarter, as the README's rules say it, by fractions in whole numbers of any
 * length: an oracle that shares nothing with the app's own rules. For plans whose bookings name no months and whose amounts are
 * given for all of the work.
 */
export function exactChange(plan: Plan, scenarioId: string, id: string): ReadonlyMap<number, Fraction> {
  const { firstYear } = settingsOf(plan);
  const planStart = firstYear * 4;
  const placement = plan.placement.get(placementId(scenarioId, id));
  if (!placement) throw new Error(`${id} is not in ${scenarioId}`);
  const lines = [...plan.moneyLine.values()].filter(
    ({ initiativeId, nature }) => initiativeId === id && nature === 'oneOff',
  );
  const start = placement.start ?? planStart;
  const booked = bookedBy(lines, planStart);
  const [next, spent] = [nextAfter(booked, planStart), sumOfParts(booked.values())];
  const change: ByQuarter = new Map([...booked].filter(([quarter]) => quarter >= planStart));
  if (placement.mark === 'stop') {
    laid(change, next, [whole(plan.initiative.get(id)?.exitCost ?? 0)]);
    return change;
  }
  const forecast = lines.filter(({ stage }) => stage === 'forecast');
  if (forecast.length > 0) {
    for (const [quarter, part] of planned(forecast, start, placement.lengthQuarters))
      if (quarter >= next || (quarter < planStart && next === planStart))
        laid(change, Math.max(quarter, planStart), [part]);
    return change;
  }
  const profile = planned(
    lines.filter(({ stage }) => stage === 'planned'),
    start,
    placement.lengthQuarters,
  );
  for (const { initiativeId, teamId, externalDays, spread } of plan.effort.values())
    if (initiativeId === id) {
      const amount = whole(externalDays * (plan.team.get(teamId)?.dayRate ?? 0));
      laid(
        profile,
        start,
        shares(spread, placement.lengthQuarters).map((share) => times(share, amount)),
      );
    }
  const given = givenOf(
    sumOfParts(profile.values()),
    placement,
    plan.initiative.get(id)?.minimumCost ?? null,
  );
  spreadRest(change, { profile, next, left: plus(given, times(spent, whole(-1))) });
  return change;
}

function bookedBy(lines: readonly MoneyLine[], planStart: number): ByQuarter {
  const booked: ByQuarter = new Map();
  for (const { stage, anchor, amounts, amount } of lines)
    if (stage === 'actual')
      laid(booked, anchor ?? planStart - 1, (anchor === null ? [amount] : (amounts ?? [amount])).map(whole));
  return booked;
}

/** The quarter after the last one that something is booked in, and none before the plan. */
function nextAfter(booked: ByQuarter, planStart: number): number {
  const quarters = [...booked].filter(([, part]) => part.top !== 0n).map(([quarter]) => quarter);
  return Math.max(planStart, ...quarters.map((quarter) => quarter + 1));
}

function planned(lines: readonly MoneyLine[], start: number, length: number): ByQuarter {
  const profile: ByQuarter = new Map();
  for (const { anchor, offsetQuarters, amounts, amount, spread } of lines) {
    const count = Math.max(1, anchor === null ? length - offsetQuarters : length);
    const parts = amounts?.map(whole) ?? shares(spread, count).map((share) => times(share, whole(amount)));
    laid(profile, anchor ?? start + offsetQuarters, parts);
  }
  return profile;
}

interface Given {
  readonly funding: string;
  readonly fundingAmount: number | null;
}

function givenOf(cost: Fraction, { funding, fundingAmount }: Given, minimum: number | null): Fraction {
  const asked = funding === 'minimum' ? minimum : funding === 'amount' ? fundingAmount : null;
  if (asked === null) return cost;
  return isAbove(plus(cost, whole(-asked))) ? whole(asked) : cost;
}

interface Rest {
  readonly profile: ByQuarter;
  readonly next: number;
  readonly left: Fraction;
}

/** What is left over the quarters still to come, in the proportion of the plan; where none is, in the next one. */
function spreadRest(change: ByQuarter, { profile, next, left }: Rest): void {
  const ahead = [...profile].filter(([quarter]) => quarter >= next);
  const sum = sumOfParts(ahead.map(([, part]) => part));
  if (isSame(sum, left)) for (const [quarter, part] of ahead) laid(change, quarter, [part]);
  else if (isAbove(left)) {
    const weights = ahead.map(([quarter, part]) => [quarter, isAbove(part) ? part : nothing] as const);
    const weight = sumOfParts(weights.map(([, part]) => part));
    const evenly = { top: 1n, under: BigInt(Math.max(1, ahead.length)) };
    if (ahead.length === 0) laid(change, next, [left]);
    for (const [quarter, part] of weights)
      laid(change, quarter, [times(left, isAbove(weight) ? over(part, weight) : evenly)]);
  }
}
