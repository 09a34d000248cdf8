import type { Lane } from '../../model/codes';
import { changedMap } from '../../model/layered-map';
import type { Money } from '../../model/money';
import { changedSince } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import type { ServiceEffect } from '../../model/records/service-effect';
import { effectsByInitiative, effectsByService } from '../tables/lines';
import { memoOfPlan } from '../tables/memo';
import { initiativesIn, servicesIn, touchesOnly } from '../tables/touched';
import { keptQuarters } from '../time/kept-quarters';
import type { Card } from './card';
import { cardsOf } from './cards';
import { effectBegins, type Live, type Savings, takenInTurn, yearSaved } from './effects-in-turn';
import { savesAlike } from './saves-alike';

const noSavings: Savings = new Map();

interface Computed {
  readonly byService: ReadonlyMap<string, Savings>;
  readonly byInitiative: Savings;
  /** Of all together. */
  readonly all: Float64Array;
  /** A year of it, by initiative, and by the lane that pays for the work. */
  readonly yearly: ReadonlyMap<string, Yearly>;
  readonly byLane: Readonly<Record<Lane, Money>>;
}

interface Yearly {
  readonly lane: Lane;
  readonly amount: Money;
}

const known = memoOfPlan((_plan: Plan) => new Map<string, Computed>());

/**
 * The savings of a scenario. An effect begins when its initiative is live, not before its own date, and after its
 * parallel running; it counts where the initiative is funded and goes live. Nothing is saved twice: effects on one
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

/**
 * What an initiative whose effects count saves in a year at full effect, zero or more: the sum over its effects of
 * `yearSaved`, each in its turn beside all others. 0 where it has none, and in a baseline, whose savings are in what it
 * froze.
 */
export function savedAYear(plan: Plan, scenarioId: string, initiativeId: string): Money {
  return computed(plan, scenarioId)?.yearly.get(initiativeId)?.amount ?? 0;
}

/** The same of all initiatives of a lane. */
export function savedAYearInLane(plan: Plan, scenarioId: string, lane: Lane): Money {
  return computed(plan, scenarioId)?.byLane[lane] ?? 0;
}

function computed(plan: Plan, scenarioId: string): Computed | null {
  if (plan.serviceEffect.size === 0 || plan.scenario.get(scenarioId)?.kind === 'baseline') return null;
  const answers = known(plan);
  let answer = answers.get(scenarioId);
  if (!answer) answers.set(scenarioId, (answer = fromBefore(plan, scenarioId) ?? anew(plan, scenarioId)));
  return answer;
}

const nothing: Computed = {
  byService: new Map(),
  byInitiative: noSavings,
  all: new Float64Array(keptQuarters),
  yearly: new Map(),
  byLane: { backlog: 0, run: 0, innovate: 0 },
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
    if (!since.patch.serviceEffect && savesAlike(then.get(id), now.get(id))) continue;
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
  const byInitiative = changedMap(before.byInitiative, { removed, set });
  return { byService, byInitiative, all, ...yearlyOf(plan, scenarioId, before, byService, initiatives) };
}

/** A year of the savings, with only these initiatives computed anew. */
function yearlyOf(
  plan: Plan,
  scenarioId: string,
  before: Computed,
  byService: Computed['byService'],
  initiatives: ReadonlySet<string>,
): Pick<Computed, 'yearly' | 'byLane'> {
  const cards = cardsOf(plan, scenarioId).byId;
  const byLane = { ...before.byLane };
  const set = new Map<string, Yearly>();
  const removed: string[] = [];
  for (const id of initiatives) {
    const then = before.yearly.get(id);
    if (then) byLane[then.lane] -= then.amount;
    const card = cards.get(id);
    if (!card?.funded || !card.goesLive) {
      removed.push(id);
      continue;
    }
    const { lane } = card.placement;
    let amount = 0;
    for (const effect of effectsByInitiative(plan.serviceEffect).of(id)) {
      const saved = byService.get(effect.serviceId)?.get(id);
      const service = plan.service.get(effect.serviceId);
      if (saved && service) amount += yearSaved(plan, saved, effectBegins(effect, card), service);
    }
    set.set(id, { lane, amount });
    byLane[lane] += amount;
  }
  return { yearly: changedMap(before.yearly, { removed, set }), byLane };
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

/** An effect that counts, with its first quarter; null where its initiative is not funded or never goes live. */
function liveOf(effect: ServiceEffect, card: Card | undefined): Live | null {
  return card?.funded && card.goesLive ? { effect, begins: effectBegins(effect, card) } : null;
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
