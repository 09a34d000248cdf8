import { changedMap } from '../model/layered-map';
import type { Money } from '../model/money';
import { changedSince } from '../model/patch';
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
import { initiativesIn, servicesIn, touchesOnly } from './touched';

/** What each initiative saves at services, by quarter from the plan's first on, over ten years: zero or more. */
export type Savings = ReadonlyMap<string, Float64Array>;

const noSavings: Savings = new Map();

interface Computed {
  readonly byService: ReadonlyMap<string, Savings>;
  readonly byInitiative: Savings;
  /** Of all together. */
  readonly all: Float64Array;
}

const known = memoByFirst((_plan: Plan) => new Map<string, Computed>());

/**
 * The savings of a scenario. An effect begins when its initiative is live, not before its own date, and after its
 * parallel running; it counts where the initiative is funded and not stopped. Nothing is saved twice: effects on one
 * service take their turn by date, and all together never save more than it costs in a quarter. The savings of a
 * baseline are in its frozen run cost.
 */
export function effectSavings(plan: Plan, scenarioId: string): Savings {
  return computed(plan, scenarioId)?.byInitiative ?? noSavings;
}

/** All savings of a scenario together, by quarter from the plan's first on, over ten years. */
export function allSavings(plan: Plan, scenarioId: string): Float64Array {
  return computed(plan, scenarioId)?.all ?? new Float64Array(keptQuarters);
}

function computed(plan: Plan, scenarioId: string): Computed | null {
  if (plan.serviceEffect.size === 0 || plan.scenario.get(scenarioId)?.kind === 'baseline') return null;
  const answers = known(plan);
  let answer = answers.get(scenarioId);
  if (!answer) answers.set(scenarioId, (answer = fromBefore(plan, scenarioId) ?? anew(plan, scenarioId)));
  return answer;
}

/** The first quarter in which an effect saves. */
export function effectBegins(effect: ServiceEffect, card: Pick<Card, 'window'>): Quarter {
  return Math.max(goLiveOf(card), effect.from ?? 0) + effect.parallelQuarters;
}

interface Live {
  readonly effect: ServiceEffect;
  readonly begins: Quarter;
}

const nothing: Computed = {
  byService: new Map(),
  byInitiative: noSavings,
  all: new Float64Array(keptQuarters),
};

function anew(plan: Plan, scenarioId: string): Computed {
  const services = new Set([...plan.serviceEffect.values()].map(({ serviceId }) => serviceId));
  return recomputed(plan, scenarioId, nothing, services);
}

/** What was computed of the plan before, with only those services anew that the patch has to do with. */
function fromBefore(plan: Plan, scenarioId: string): Computed | null {
  const since = changedSince(plan);
  const before = since && touchesOnly(since.patch) && known.known(since.before)?.get(scenarioId);
  if (!since || !before) return null;
  const services = new Set(servicesIn(since.patch, since.before));
  const then = cardsOf(since.before, scenarioId).byId;
  const now = cardsOf(plan, scenarioId).byId;
  for (const id of initiativesIn(since.patch, since.before)) {
    if (then.get(id) === now.get(id) && !since.patch.serviceEffect) continue;
    for (const each of [since.before, plan])
      for (const { serviceId } of effectsByInitiative(each.serviceEffect).of(id)) services.add(serviceId);
  }
  return services.size ? recomputed(plan, scenarioId, before, services) : before;
}

function recomputed(
  plan: Plan,
  scenarioId: string,
  before: Computed,
  services: ReadonlySet<string>,
): Computed {
  const changed = new Map([...services].map((id) => [id, savingsOfService(plan, scenarioId, id)]));
  const byService = changedMap(before.byService, { removed: [], set: changed });
  const all = before.all.slice();
  const initiatives = new Set<string>();
  for (const [id, savings] of changed) {
    for (const saved of before.byService.get(id)?.values() ?? []) add(all, saved, -1);
    for (const saved of savings.values()) add(all, saved, 1);
    for (const each of [before.byService.get(id), savings])
      for (const initiativeId of each?.keys() ?? []) initiatives.add(initiativeId);
  }
  const set = new Map<string, Float64Array>();
  const removed: string[] = [];
  for (const id of initiatives) {
    const own = effectsByInitiative(plan.serviceEffect)
      .of(id)
      .flatMap(({ serviceId }) => byService.get(serviceId)?.get(id) ?? []);
    const [first, ...more] = own;
    if (!first) removed.push(id);
    else
      set.set(
        id,
        more.reduce((sum, saved) => add(sum.slice(), saved, 1), first),
      );
  }
  return { byService, byInitiative: changedMap(before.byInitiative, { removed, set }), all };
}

function add(sums: Float64Array, amounts: Float64Array, sign: 1 | -1): Float64Array {
  for (let index = 0; index < keptQuarters; index++)
    sums[index] = (sums[index] as number) + sign * (amounts[index] as number);
  return sums;
}

/** What the effects on one service save, by initiative. */
function savingsOfService(plan: Plan, scenarioId: string, serviceId: string): Savings {
  const service = plan.service.get(serviceId);
  if (!service) return noSavings;
  const cards = cardsOf(plan, scenarioId).byId;
  const live = effectsByService(plan.serviceEffect)
    .of(serviceId)
    .flatMap((effect) => liveOf(effect, cards.get(effect.initiativeId)) ?? []);
  return live.length ? takenInTurn(plan, service, live) : noSavings;
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
