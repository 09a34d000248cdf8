import type { Money } from '../../model/money';
import { difference, type Patch, type TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { MoneyLine } from '../../model/records/money-line';
import type { Benefit } from '../commands/initiative';
import { benefitLinesByInitiative, moneyLinesByOwner } from '../tables/lines';
import { removedBenefits } from './removed-benefits';

/**
 * The simple card asks for one cost, one run cost and one benefit: each is a line whose id follows from its owner's.
 * Where a user has added more lines, a new sum on the simple card changes that one line so that the total is right.
 */
type Nature = MoneyLine['nature'];
export type Owner = { readonly initiativeId: string } | { readonly serviceId: string };

function ownerId(owner: Owner): string {
  return 'initiativeId' in owner ? owner.initiativeId : owner.serviceId;
}

/** A planned line with nothing but its sum. */
export function simpleMoneyLine(owner: Owner, nature: Nature, amount: Money): MoneyLine {
  return {
    id: `${ownerId(owner)}.${nature}`,
    initiativeId: 'initiativeId' in owner ? owner.initiativeId : null,
    serviceId: 'serviceId' in owner ? owner.serviceId : null,
    nature,
    basis: null,
    sourcing: null,
    stage: 'planned',
    amount,
    spread: 'even',
    amounts: null,
    anchor: null,
    offsetQuarters: 0,
    rampQuarters: 0,
    parallelQuarters: 0,
    costCentre: '',
    account: '',
    foreignCurrency: null,
    foreignAmount: null,
    foreignRate: null,
    bookings: null,
  };
}

/** What is booked of an initiative, with nothing but its sum: it was spent before the plan. */
export function spentLine(initiativeId: string, amount: Money): MoneyLine {
  const line = simpleMoneyLine({ initiativeId }, 'oneOff', amount);
  return { ...line, id: `${initiativeId}.spent`, stage: 'actual' };
}

/** The benefit that the simple card asks for, by the id that follows from its initiative. */
export function simpleBenefitId(initiativeId: string): string {
  return `${initiativeId}.benefit`;
}

export function simpleBenefitLine(initiativeId: string, benefit: Benefit): BenefitLine {
  return {
    id: simpleBenefitId(initiativeId),
    initiativeId,
    ...benefit,
    rampQuarters: 0,
    offsetQuarters: 0,
    claimant: '',
  };
}

/**
 * What must change for the planned lines of one nature to add up to `sum`, together with what is counted `beside` them;
 * null takes them away.
 */
export function setSum(
  plan: Plan,
  owner: Owner,
  nature: Nature,
  sum: Money | null,
  beside: Money = 0,
): TablePatch<MoneyLine> {
  const lines = moneyLinesByOwner(plan.moneyLine)
    .of(ownerId(owner))
    .filter((line) => line.nature === nature && line.stage === 'planned');
  return setTotal(lines, simpleMoneyLine(owner, nature, 0), sum === null ? null : sum - beside);
}

/** What must change for what is booked of an initiative's one-off money to add up to `sum`; null takes it away. */
export function setSpent(plan: Plan, initiativeId: string, sum: Money | null): TablePatch<MoneyLine> {
  const lines = moneyLinesByOwner(plan.moneyLine)
    .of(initiativeId)
    .filter((line) => line.nature === 'oneOff' && line.stage === 'actual');
  return setTotal(lines, spentLine(initiativeId, 0), sum);
}

function setTotal(lines: readonly MoneyLine[], simple: MoneyLine, sum: Money | null): TablePatch<MoneyLine> {
  if (sum === null) return lines.length ? { removed: lines } : {};
  const present = lines.find((line) => line.id === simple.id);
  const others = lines.reduce((total, line) => total + (line === present ? 0 : line.amount), 0);
  const amount = sum - others;
  if (!present) return amount === 0 && lines.length ? {} : { added: [{ ...simple, amount }] };
  const plain = {
    spread: 'even',
    amounts: null,
    foreignCurrency: null,
    foreignAmount: null,
    foreignRate: null,
  };
  const change =
    amount === present.amount ? null : difference(present, { amount, ...plain } as Partial<MoneyLine>);
  return change ? { changed: [change] } : {};
}

/** What must change for the one benefit of the simple card; null takes every benefit away, with what was found of it. */
export function setBenefit(plan: Plan, initiativeId: string, benefit: Benefit | null): Patch {
  const lines = benefitLinesByInitiative(plan.benefitLine).of(initiativeId);
  if (benefit === null) return removedBenefits(plan, lines);
  const simple = simpleBenefitLine(initiativeId, benefit);
  const present = lines.find((line) => line.id === simple.id);
  if (!present) return { benefitLine: { added: [simple] } };
  const change = difference(present, benefit);
  return change ? { benefitLine: { changed: [change] } } : {};
}
