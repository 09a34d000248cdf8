import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import type { ServiceEffect } from '../model/service-effect';
import type { Card } from './card';
import { cardsOf } from './cards';
import { effectsByInitiative } from './lines';
import { memoByFirst } from './memo';
import { indexedShrink, serviceCostInQuarter } from './run-today';
import { goLiveOf } from './schedule';

/** What each initiative saves at services, by quarter from the plan's first on, over ten years: zero or more. */
export type Savings = ReadonlyMap<string, Float64Array>;

const noSavings: Savings = new Map();
const keptQuarters = 40;

const known = memoByFirst((_plan: Plan) => new Map<string, Savings>());

/**
 * The savings of a scenario. An effect begins when its initiative is live, not before its own date, and after its
 * parallel running; it counts where the initiative is funded and not stopped. Nothing is saved twice: effects on one
 * service take their turn by date, and all together never save more than it costs in a quarter. The savings of a
 * baseline are in its frozen run cost.
 */
export function effectSavings(plan: Plan, scenarioId: string): Savings {
  if (plan.serviceEffect.size === 0 || plan.scenario.get(scenarioId)?.kind === 'baseline') return noSavings;
  const answers = known(plan);
  let savings = answers.get(scenarioId);
  if (!savings) answers.set(scenarioId, (savings = compute(plan, scenarioId)));
  return savings;
}

/** The first quarter in which an effect saves. */
export function effectBegins(effect: ServiceEffect, card: Pick<Card, 'window'>): Quarter {
  return Math.max(goLiveOf(card), effect.from ?? 0) + effect.parallelQuarters;
}

function compute(plan: Plan, scenarioId: string): Savings {
  const cards = cardsOf(plan, scenarioId).byId;
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const savings = new Map<string, Float64Array>();
  const left = new Map<string, Float64Array>();
  const live = [...plan.serviceEffect.values()].flatMap((effect) => {
    const card = cards.get(effect.initiativeId);
    return card?.funded && !card.stopped ? [{ effect, begins: effectBegins(effect, card) }] : [];
  });
  live.sort((a, b) => a.begins - b.begins || (a.effect.id < b.effect.id ? -1 : 1));
  for (const { effect, begins } of live) {
    const service = plan.service.get(effect.serviceId);
    if (!service) continue;
    const rest = left.get(service.id) ?? costsOf(plan, service.id, from);
    left.set(service.id, rest);
    const own = savings.get(effect.initiativeId) ?? new Float64Array(keptQuarters);
    savings.set(effect.initiativeId, own);
    for (let index = Math.max(0, begins - from); index < keptQuarters; index++) {
      const amount = Math.min(rest[index] as Money, wanted(plan, effect, from + index));
      rest[index] = (rest[index] as Money) - amount;
      own[index] = (own[index] as Money) + amount;
    }
  }
  return savings;
}

function costsOf(plan: Plan, serviceId: string, from: Quarter): Float64Array {
  const service = plan.service.get(serviceId);
  return Float64Array.from({ length: keptQuarters }, (_, index) =>
    service ? Math.max(0, serviceCostInQuarter(plan, service, from + index)) : 0,
  );
}

function wanted(plan: Plan, effect: ServiceEffect, quarter: Quarter): Money {
  if (effect.amount === null) return Number.MAX_SAFE_INTEGER;
  const service = plan.service.get(effect.serviceId);
  return service ? indexedShrink(plan, service, effect.amount, quarter) : 0;
}

/**
 * What an initiative would save at services if it were the only one that changed them, by quarter from the plan's first
 * on over ten years: as above, whether it is funded or not. null where it changes none.
 */
export function savingsAlone(plan: Plan, card: Card): Float64Array | null {
  const effects = effectsByInitiative(plan.serviceEffect).of(card.initiative.id);
  if (effects.length === 0) return null;
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const savings = new Float64Array(keptQuarters);
  for (const effect of effects) {
    const costs = costsOf(plan, effect.serviceId, from);
    for (let index = Math.max(0, effectBegins(effect, card) - from); index < keptQuarters; index++)
      savings[index] =
        (savings[index] as Money) + Math.min(costs[index] as Money, wanted(plan, effect, from + index));
  }
  return savings;
}
