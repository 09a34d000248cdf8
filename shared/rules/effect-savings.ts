import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import type { Service } from '../model/service';
import type { ServiceEffect } from '../model/service-effect';
import type { Card } from './card';
import { cardsOf } from './cards';
import { effectsByService } from './lines';
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
  const turns = new Map<string, Turn[]>();
  for (const effect of plan.serviceEffect.values()) {
    const turn = turnOf(effect, cards.get(effect.initiativeId));
    if (!turn) continue;
    const others = turns.get(effect.serviceId);
    if (others) others.push(turn);
    else turns.set(effect.serviceId, [turn]);
  }
  const savings = new Map<string, Float64Array>();
  for (const [serviceId, atService] of turns) {
    for (const [{ initiativeId }, saved] of inTurn(plan, serviceId, atService)) {
      const own = savings.get(initiativeId) ?? new Float64Array(keptQuarters);
      savings.set(initiativeId, own);
      for (let index = 0; index < keptQuarters; index++)
        own[index] = (own[index] as Money) + (saved[index] as Money);
    }
  }
  return savings;
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
  const cards = cardsOf(plan, scenarioId).byId;
  const others = effectsByService(plan.serviceEffect)
    .of(effect.serviceId)
    .flatMap((other) => (other.id === effect.id ? [] : (turnOf(other, cards.get(other.initiativeId)) ?? [])));
  const all = inTurn(plan, effect.serviceId, [...others, { effect, begins }]);
  return all.get(effect) ?? new Float64Array(keptQuarters);
}

interface Turn {
  readonly effect: ServiceEffect;
  readonly begins: Quarter;
}

/** An effect that counts, with its first quarter; null where its initiative is not funded or stopped. */
function turnOf(effect: ServiceEffect, card: Card | undefined): Turn | null {
  return card?.funded && !card.stopped ? { effect, begins: effectBegins(effect, card) } : null;
}

/** What each of these effects on one service saves by quarter, the earlier before the later. */
function inTurn(plan: Plan, serviceId: string, turns: Turn[]): Map<ServiceEffect, Float64Array> {
  const service = plan.service.get(serviceId);
  const saved = new Map<ServiceEffect, Float64Array>();
  if (!service) return saved;
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const rest = Float64Array.from({ length: keptQuarters }, (_, index) =>
    Math.max(0, serviceCostInQuarter(plan, service, from + index)),
  );
  turns.sort((a, b) => a.begins - b.begins || (a.effect.id < b.effect.id ? -1 : 1));
  for (const { effect, begins } of turns) {
    const own = new Float64Array(keptQuarters);
    saved.set(effect, own);
    for (let index = Math.max(0, begins - from); index < keptQuarters; index++) {
      const left = rest[index] as Money;
      own[index] = Math.min(left, wanted(plan, service, effect, from + index));
      rest[index] = left - (own[index] as Money);
    }
  }
  return saved;
}

function wanted(plan: Plan, service: Service, { amount }: ServiceEffect, quarter: Quarter): Money {
  return amount === null ? Number.MAX_SAFE_INTEGER : indexedShrink(plan, service, amount, quarter);
}
