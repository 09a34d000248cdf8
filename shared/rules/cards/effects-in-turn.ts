import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Service } from '../../model/records/service';
import type { ServiceEffect } from '../../model/records/service-effect';
import { stillExpected } from '../money/booked-run';
import { lastQuarterOf } from '../money/service-series';
import { keptQuarters } from '../time/kept-quarters';
import { goLiveOf } from '../time/schedule';
import type { Card } from './card';
import { bookedOfService, firstUnbooked, indexedShrink, serviceExpected } from './run-today';

/** What each initiative saves at services, by quarter from the plan's first on, over ten years: zero or more. */
export type Savings = ReadonlyMap<string, Float64Array>;

/** The first quarter in which an effect saves. */
export function effectBegins(effect: ServiceEffect, card: Pick<Card, 'window'>): Quarter {
  return Math.max(goLiveOf(card), effect.from ?? 0) + effect.parallelQuarters;
}

export interface Live {
  readonly effect: ServiceEffect;
  readonly begins: Quarter;
}

/** Those that begin first take first, and what is left is for the next; what is booked is paid, nothing saves of it. */
export function takenInTurn(plan: Plan, service: Service, live: readonly Live[]): Savings {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const rest = serviceExpected(plan, service).map((cost) => Math.max(0, cost));
  const booked = bookedOfService(plan, service);
  const savings = new Map<string, Float64Array>();
  const inTurn = [...live].sort((a, b) => a.begins - b.begins || (a.effect.id < b.effect.id ? -1 : 1));
  for (const { effect, begins } of inTurn) {
    const own = savings.get(effect.initiativeId) ?? new Float64Array(keptQuarters);
    savings.set(effect.initiativeId, own);
    const most = wantedOf(plan, effect, service);
    for (let index = Math.max(0, begins - from); index < keptQuarters; index++) {
      const wants = stillExpected(most[index] as Money, booked.get(from + index));
      const amount = Math.min(rest[index] as Money, wants);
      rest[index] = (rest[index] as Money) - amount;
      own[index] = (own[index] as Money) + amount;
    }
  }
  return savings;
}

/** By effect, as long as its service and the plan's first year stay. */
const wanted = new WeakMap<ServiceEffect, { service: Service; from: Quarter; amounts: Float64Array }>();

/** What an effect would save in each quarter if the service cost as much; all of it where no sum is named. */
function wantedOf(plan: Plan, effect: ServiceEffect, service: Service): Float64Array {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const before = wanted.get(effect);
  if (before && before.service === service && before.from === from) return before.amounts;
  const { amount } = effect;
  const amounts = Float64Array.from({ length: keptQuarters }, (_, index) =>
    amount === null ? Number.MAX_SAFE_INTEGER : indexedShrink(plan, service, amount, from + index),
  );
  wanted.set(effect, { service, from, amounts });
  return amounts;
}

/**
 * A year of what an effect saves: its first four quarters, from the plan's first on, of which nothing is booked yet. 0 where they do not lie within ten
 * years, or the service itself ends within them: that saves once, not every year.
 */
export function yearSaved(plan: Plan, saved: Float64Array, begins: Quarter, service: Service): Money {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const from = quarterIn(firstYear, 1);
  const first = firstUnbooked(plan, service, Math.max(begins, from));
  const last = lastQuarterOf(service, fiscalYearFirstMonth);
  if (first - from > keptQuarters - 4 || (last !== null && last < first + 3)) return 0;
  let sum = 0;
  for (let index = first - from; index < first - from + 4; index++) sum += saved[index] as Money;
  return sum;
}
