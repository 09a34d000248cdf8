import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import type { Service } from '../model/service';
import type { ServiceEffect } from '../model/service-effect';
import type { Card } from './card';
import { cardsOf } from './cards';
import { keptQuarters } from './kept-quarters';
import { effectsByInitiative, effectsByService } from './lines';
import { memoByFirst } from './memo';
import { indexedShrink, serviceCosts } from './run-today';
import { goLiveOf } from './schedule';

/** What each initiative saves at services, by quarter from the plan's first on, over ten years: zero or more. */
export type Savings = ReadonlyMap<string, Float64Array>;

const noSavings: Savings = new Map();

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

interface Live {
  readonly effect: ServiceEffect;
  readonly begins: Quarter;
}

function compute(plan: Plan, scenarioId: string): Savings {
  const cards = cardsOf(plan, scenarioId).byId;
  const byService = new Map<string, Live[]>();
  for (const effect of plan.serviceEffect.values()) {
    const live = liveOf(effect, cards.get(effect.initiativeId));
    if (!live) continue;
    const others = byService.get(effect.serviceId);
    if (others) others.push(live);
    else byService.set(effect.serviceId, [live]);
  }
  const savings = new Map<string, Float64Array>();
  for (const [serviceId, live] of byService) {
    const service = plan.service.get(serviceId);
    if (!service) continue;
    for (const [id, saved] of savingsAt(plan, scenarioId, service, live)) {
      const others = savings.get(id);
      savings.set(id, others ? others.map((amount, index) => amount + (saved[index] as number)) : saved);
    }
  }
  return savings;
}

/** An effect that counts, with its first quarter; null where its initiative is not funded or is stopped. */
function liveOf(effect: ServiceEffect, card: Card | undefined): Live | null {
  return card?.funded && !card.stopped ? { effect, begins: effectBegins(effect, card) } : null;
}

/**
 * What one effect saves by quarter, from the plan's first on over ten years, beside those that count in the scenario:
 * where its own initiative does not count there, what it would save if it did. It begins as `begins` says.
 */
export function savedByEffect(
  plan: Plan,
  scenarioId: string,
  effect: ServiceEffect,
  begins: Quarter,
): Float64Array {
  const none = new Float64Array(keptQuarters);
  const service = plan.service.get(effect.serviceId);
  if (!service) return none;
  const cards = cardsOf(plan, scenarioId).byId;
  const others = effectsByService(plan.serviceEffect)
    .of(effect.serviceId)
    .flatMap((other) => (other.id === effect.id ? [] : (liveOf(other, cards.get(other.initiativeId)) ?? [])));
  // An initiative has one effect on a service at the most, so what it saves there is what this effect saves.
  return takenInTurn(plan, service, [...others, { effect, begins }]).get(effect.initiativeId) ?? none;
}

interface AtService {
  readonly costs: Float64Array;
  readonly live: readonly Live[];
  readonly savings: Savings;
}

/** By service and scenario: an edit leaves nearly all services as they were. */
const atServices = new WeakMap<Service, Map<string, AtService>>();

function savingsAt(plan: Plan, scenarioId: string, service: Service, live: Live[]): Savings {
  const costs = serviceCosts(plan, service);
  const scenarios = atServices.get(service) ?? new Map<string, AtService>();
  atServices.set(service, scenarios);
  const before = scenarios.get(scenarioId);
  if (before && before.costs === costs && sameEffects(before.live, live)) return before.savings;
  const savings = takenInTurn(plan, service, live);
  scenarios.set(scenarioId, { costs, live, savings });
  return savings;
}

function sameEffects(a: readonly Live[], b: readonly Live[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ effect, begins }, index) => effect === b[index]?.effect && begins === b[index]?.begins)
  );
}

/** Those that begin first take first, and what is left is for the next. */
function takenInTurn(plan: Plan, service: Service, live: readonly Live[]): Savings {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const rest = serviceCosts(plan, service).map((cost) => Math.max(0, cost));
  const savings = new Map<string, Float64Array>();
  const inTurn = [...live].sort((a, b) => a.begins - b.begins || (a.effect.id < b.effect.id ? -1 : 1));
  for (const { effect, begins } of inTurn) {
    const own = savings.get(effect.initiativeId) ?? new Float64Array(keptQuarters);
    savings.set(effect.initiativeId, own);
    const most = wantedOf(plan, effect, service);
    for (let index = Math.max(0, begins - from); index < keptQuarters; index++) {
      const amount = Math.min(rest[index] as Money, most[index] as Money);
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
 * What an initiative would save at services if it were the only one that changed them, by quarter from the plan's first
 * on over ten years: as above, whether it is funded or not. null where it changes none.
 */
export function savingsAlone(plan: Plan, card: Card): Float64Array | null {
  const effects = effectsByInitiative(plan.serviceEffect).of(card.initiative.id);
  if (effects.length === 0) return null;
  const savings = new Float64Array(keptQuarters);
  for (const effect of effects) {
    const service = plan.service.get(effect.serviceId);
    const alone = service && takenInTurn(plan, service, [{ effect, begins: effectBegins(effect, card) }]);
    alone?.get(effect.initiativeId)?.forEach((amount, index) => {
      savings[index] = (savings[index] as Money) + amount;
    });
  }
  return savings;
}
