import { type BenefitKind, benefitKinds } from '../model/codes';
import type { Money } from '../model/money';
import type { Plan } from '../model/plan';
import type { Card } from './card';
import type { Range } from './card-totals';
import { cardsOf } from './cards';
import { yearlyRun } from './yearly-run';

export type RollUpBy = 'programme' | 'businessUnit';

/** A programme or a business unit with what its initiatives come to; money in minor units. */
export interface RollUp {
  /** Empty for those that name none. */
  readonly name: string;
  readonly initiativeIds: readonly string[];
  readonly count: number;
  readonly funded: number;
  /** One-off cost of all, whether funded or not; those of unknown cost count as nothing. */
  readonly cost: Money;
  /** What the funded ones are given, in all years together. */
  readonly given: Money;
  readonly spent: Money;
  /** Signed for but not spent, and what leaving would cost: as entered, of all. */
  readonly committed: Money;
  readonly exitCost: Money;
  /** Still to be spent of what they are given. */
  readonly left: Money;
  /** Run cost a year of the funded ones at full effect, savings at services counted; negative where they save. */
  readonly runCost: Money;
  /** Benefits a year at full effect of the funded ones, kind by kind; kinds are never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
}

/** Every programme or business unit of a scenario, the most costly first, those without one last. */
export function rollUpOf(plan: Plan, scenarioId: string, by: RollUpBy): RollUp[] {
  const groups = new Map<string, Card[]>();
  for (const card of cardsOf(plan, scenarioId).byId.values()) {
    const name = card.initiative[by].trim();
    const group = groups.get(name);
    if (group) group.push(card);
    else groups.set(name, [card]);
  }
  return [...groups]
    .map(([name, cards]) => sumUp(plan, name, cards))
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') || b.cost - a.cost || (a.name < b.name ? -1 : 1),
    );
}

function sumUp(plan: Plan, name: string, cards: readonly Card[]): RollUp {
  const sums = { funded: 0, cost: 0, given: 0, spent: 0, committed: 0, exitCost: 0, left: 0, runCost: 0 };
  const benefits = Object.fromEntries(
    benefitKinds.map((kind) => [kind, { low: 0, likely: 0, high: 0 }]),
  ) as Record<BenefitKind, { low: Money; likely: Money; high: Money }>;
  for (const card of cards) {
    sums.cost += card.cost ?? 0;
    sums.spent += card.spent;
    sums.committed += card.initiative.committed ?? 0;
    sums.exitCost += card.initiative.exitCost ?? 0;
    if (!card.funded) continue;
    sums.funded++;
    sums.given += card.fundedAmount;
    sums.left += card.left;
    // What is stopped never goes live: it adds no run cost and brings nothing.
    if (card.stopped) continue;
    sums.runCost += yearlyRun(plan, card) ?? 0;
    for (const { kind, low, likely, high } of card.benefits) {
      benefits[kind].low += low;
      benefits[kind].likely += likely;
      benefits[kind].high += high;
    }
  }
  const initiativeIds = cards.map(({ initiative }) => initiative.id);
  return { name, initiativeIds, count: cards.length, ...sums, benefits };
}
