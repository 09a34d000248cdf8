import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { sumsByName, workByName } from '../cards/by-name';
import type { Card, Work } from '../cards/card';
import { idsOf } from '../cards/card-ids';
import type { Range } from '../cards/card-totals';
import { enteredSum } from '../cards/entered';
import { isCostEntered, isRunEntered } from '../cards/entered-card';
import { changedRows, type Ordered, ordered, orderedAgain, othersIn, takenOver } from '../cards/taken-over';
import { yearlyRun } from '../cards/yearly-run';

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
  /** How many have no cost, and of the funded ones how many have none and how many no run cost. */
  readonly withoutCost: number;
  readonly fundedWithoutCost: number;
  readonly fundedWithoutRun: number;
  /** Benefits a year at full effect of the funded ones, kind by kind; kinds are never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
}

/** A sum of a programme or business unit; null where it is zero since nobody has entered any of it. */
export function enteredInRollUp(
  row: RollUp,
  of: 'cost' | 'given' | 'spent' | 'committed' | 'left' | 'exitCost' | 'runCost',
): Money | null {
  const { count, funded, withoutCost, fundedWithoutCost, fundedWithoutRun } = row;
  if (of === 'cost') return enteredSum(row.cost, count === 0 || withoutCost < count);
  if (of === 'given' || of === 'left') return enteredSum(row[of], funded === 0 || fundedWithoutCost < funded);
  return of === 'runCost' ? enteredSum(row.runCost, funded === 0 || fundedWithoutRun < funded) : row[of];
}

/** Every programme or business unit of a scenario, the most costly first, those without one last. */
export function rollUpOf(plan: Plan, scenarioId: string, by: RollUpBy): readonly RollUp[] {
  return rows(plan, scenarioId, by).inOrder;
}

const rows = takenOver(
  (plan: Plan, scenarioId: string, by: RollUpBy): Ordered<RollUp> => {
    const names = sums[by](plan, scenarioId).keys();
    return ordered(changedRows(new Map(), names, rowOfName(plan, scenarioId, by)), mostCostlyFirst);
  },
  (before, change, plan, scenarioId, by) => {
    const names = new Set<string>();
    for (const { was, is, isReworked } of othersIn(change, plan, scenarioId)) {
      // Work that stays has the name it had.
      if (was && isReworked) names.add(nameOf(was, by));
      if (is) names.add(nameOf(is, by));
    }
    return orderedAgain(before, names, rowOfName(plan, scenarioId, by), mostCostlyFirst);
  },
);

function mostCostlyFirst(a: RollUp, b: RollUp): number {
  return Number(a.name === '') - Number(b.name === '') || b.cost - a.cost || (a.name < b.name ? -1 : 1);
}

function nameOf({ initiative }: Work, by: RollUpBy): string {
  return initiative[by].trim();
}

const members = {
  programme: workByName((card) => nameOf(card, 'programme')),
  businessUnit: workByName((card) => nameOf(card, 'businessUnit')),
};

const sums = { programme: sumsBy('programme'), businessUnit: sumsBy('businessUnit') };

function sumsBy(by: RollUpBy) {
  return sumsByName(
    (plan, card) => [[nameOf(card, by), amountsOf(plan, card)]],
    undefined,
    (_plan, card) => [[nameOf(card, by), moneyAmountsOf(card)]],
  );
}

/** Adds up the initiatives of every programme or business unit, step by step. */
export function* rollUpSteps(plan: Plan, scenarioId: string, by: RollUpBy): Generator<void, void> {
  yield* sums[by].steps(plan, scenarioId);
  yield* members[by].steps(plan, scenarioId);
}

/** Before the benefits: of all, and of those that are funded. */
const heads = 12;

/** In the order in which `rowOf` reads them. */
function amountsOf(plan: Plan, card: Card): number[] {
  const { funded, goesLive, cost, spent, initiative } = card;
  const amounts = Array<number>(heads + 3 * benefitKinds.length).fill(0);
  amounts[0] = 1;
  amounts[1] = cost ?? 0;
  amounts[2] = spent;
  amounts[3] = initiative.committed ?? 0;
  amounts[4] = initiative.exitCost ?? 0;
  // In the places behind those of the money.
  const [isCosted, isRunKnown] = [isCostEntered(card), isRunEntered(plan, card)];
  amounts[9] = Number(!isCosted);
  if (!funded) return amounts;
  amounts[10] = Number(!isCosted);
  amounts[11] = Number(!isRunKnown);
  amounts[5] = 1;
  amounts[6] = card.fundedAmount;
  amounts[7] = card.left;
  // What never goes live adds no run cost and brings nothing.
  if (!goesLive) return amounts;
  amounts[8] = yearlyRun(plan, card) ?? 0;
  for (const { kind, low, likely, high } of card.benefits) {
    const at = heads + 3 * benefitKinds.indexOf(kind);
    amounts[at] = (amounts[at] as Money) + low;
    amounts[at + 1] = (amounts[at + 1] as Money) + likely;
    amounts[at + 2] = (amounts[at + 2] as Money) + high;
  }
  return amounts;
}

/** Of the same, no more than one-off money is part of. */
function moneyAmountsOf(card: Card): number[] {
  const { funded, cost, spent, fundedAmount, left } = card;
  const withoutCost = Number(!isCostEntered(card));
  const ofFunded = funded ? [fundedAmount, left, 0, withoutCost, withoutCost] : [0, 0, 0, withoutCost, 0];
  return [0, cost ?? 0, spent, 0, 0, 0, ...ofFunded];
}

function rowOfName(plan: Plan, scenarioId: string, by: RollUpBy): (name: string) => RollUp | undefined {
  const [amounts, cards] = [sums[by](plan, scenarioId), members[by](plan, scenarioId)];
  return (name) => {
    const ofName = amounts.get(name);
    return ofName && rowOf(name, ofName, cards.get(name) ?? []);
  };
}

function rowOf(name: string, amounts: readonly number[], cards: readonly Work[]): RollUp {
  const [count = 0, cost = 0, spent = 0, committed = 0, exitCost = 0] = amounts;
  const [funded = 0, given = 0, left = 0, runCost = 0] = amounts.slice(5);
  const [withoutCost = 0, fundedWithoutCost = 0, fundedWithoutRun = 0, ...benefits] = amounts.slice(9);
  const range = (kind: BenefitKind): Range => {
    const [low = 0, likely = 0, high = 0] = benefits.slice(3 * benefitKinds.indexOf(kind));
    return { low, likely, high };
  };
  return {
    name,
    initiativeIds: idsOf(cards),
    count,
    funded,
    cost,
    given,
    spent,
    committed,
    exitCost,
    left,
    runCost,
    withoutCost,
    fundedWithoutCost,
    fundedWithoutRun,
    // Object.fromEntries forgets which kinds there are.
    benefits: Object.fromEntries(benefitKinds.map((kind) => [kind, range(kind)])) as RollUp['benefits'],
  };
}
