import type { BenefitKind } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Card, Work } from '../cards/card';
import { moneyIfGiven } from '../cards/card-money';
import { savingsAlone } from '../cards/effect-savings';
import { runLineInQuarter, runLinesOf } from '../money/run-series';
import { emptySeries, inQuarter, inYear, type Series } from '../money/series';
import { benefitInQuarter } from '../outcomes/benefits';
import { effectsByInitiative, moneyLinesByOwner } from '../tables/lines';
import { memoByFirst } from '../tables/memo';
import { quarterly } from '../time/quarterly';
import { goLiveOf } from '../time/schedule';

/** Ten years: as far as a plan can look ahead. */
export const flowQuarters = 40;

/** What an initiative costs and brings by quarter, from the plan's first on over ten years. */
export interface Flows {
  /** Up to the last quarter that it reaches to: most work is done long before ten years are over. */
  readonly oneOff: readonly Money[];
  /** Run cost; negative where it saves, its savings at services counted. */
  readonly run: readonly Money[];
  /** The likely benefits of each kind. */
  readonly benefits: Readonly<Record<BenefitKind, readonly Money[]>>;
  /** The first quarter of its work, counted from the plan's first one; what began before begins at 0. */
  readonly begins: number;
  /** Whether it brings cash at all: margin, a cashable saving or a run saving. */
  readonly bringsCash: boolean;
  /** What cannot be told from what is not there: its run cost and its start are taken as none and as the plan's. */
  readonly runCostKnown: boolean;
  readonly startKnown: boolean;
}

/** What flows are made of beside the card: the first quarter and month, its effects, and what each changes. */
type Parts = readonly unknown[];

/** All but the one-off money: as long as the work and those parts stay, another day rate leaves it. */
export interface Rest extends Omit<Flows, 'oneOff'> {
  /** Whether run cost is saved, at services or of its own. */
  readonly savesRun: boolean;
  /** Margin and cashable saving less run cost, of each year that is scored. */
  readonly yearly: readonly Money[];
}
/** By the work: another day rate makes another card of it. */
const keptRests = new WeakMap<Work, { readonly parts: Parts; readonly rest: Rest }>();

function partsOf(plan: Plan, card: Card): Parts {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const effects = effectsByInitiative(plan.serviceEffect).of(card.initiative.id);
  const lines = moneyLinesByOwner(plan.moneyLine);
  const changed = effects.flatMap(({ serviceId }) => [plan.service.get(serviceId), lines.of(serviceId)]);
  return [firstYear, fiscalYearFirstMonth, effects, ...changed];
}

/**
 * The flows of an initiative as if it were funded in full and not stopped, so that its scores do not jump where it
 * crosses the funding line. What was spent before the plan is not counted: it is gone either way. null where the cost
 * is not known, or nothing is said of what it brings (no benefit, no saving).
 */
export function flowsOf(plan: Plan, card: Card): Flows | null {
  return compute(card, quarterIn(settingsOf(plan).firstYear, 1), restOf(plan, card));
}

/** All of an initiative's flows but its one-off money. */
export function restOf(plan: Plan, card: Card): Rest {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const parts = partsOf(plan, card);
  const known = keptRests.get(card.work);
  if (known && sameParts(known.parts, parts)) return known.rest;
  const rest = computeRest(card, savingsAlone(plan, card), from);
  keptRests.set(card.work, { parts, rest });
  return rest;
}

function sameParts(a: Parts, b: Parts): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}

function compute(card: Card, from: Quarter, rest: Rest): Flows | null {
  const change = scoredChange(card, from, rest);
  if (!change) return null;
  const { savesRun: _savesRun, yearly: _yearly, ...flows } = rest;
  const reach = Math.max(0, Math.min(flowQuarters, change.first + change.amounts.length - from));
  return { oneOff: quarterly(reach, (index) => inQuarter(change, from + index)), ...flows };
}

/** Its one-off money as if it were funded in full; null where its flows are not known. */
function scoredChange(card: Card, from: Quarter, { savesRun }: Rest): Series | null {
  if (card.cost === null || (card.benefits.length === 0 && !savesRun)) return null;
  return changeInFull(card, card.cost, from);
}

/**
 * What flows come to in each year that is scored: margin and cashable saving less run cost less one-off money, not discounted.
 * Without the flows themselves, since another day rate asks it of very many cards; null where they are not known. `rest`: of
 * that card.
 */
export function yearlyNetsOf(plan: Plan, card: Card, rest: Rest): readonly Money[] | null {
  const { firstYear } = settingsOf(plan);
  const change = scoredChange(card, quarterIn(firstYear, 1), rest);
  return change && rest.yearly.map((amount, year) => amount - inYear(change, firstYear + year));
}

function changeInFull(card: Card, cost: Money, from: Quarter): Series {
  // What is given in full already lies as it would; a baseline that holds nothing of it says nothing.
  const isGiven = card.funded && !card.stopped && card.fundedAmount === cost;
  if (isGiven && card.change !== emptySeries) return card.change;
  const going = { ...card, placement: { ...card.placement, mark: 'none' as const } };
  return moneyIfGiven(going, cost, from).change;
}

function computeRest(work: Work, savings: Float64Array | null, from: Quarter): Rest {
  const { placement, benefits } = work;
  const runLines = runLinesOf(work.runLines);
  const savesRun = savings !== null || runLines.reduce((sum, { amount }) => sum + amount, 0) < 0;
  const goLive = goLiveOf(work);
  const runIn = (index: number) => {
    let sum = -(savings?.[index] ?? 0);
    for (const line of runLines) sum += runLineInQuarter(line, goLive, from + index);
    return sum;
  };
  const run = runLines.length === 0 && savings === null ? nothing : byQuarter(runIn);
  const ofKinds = benefitsFrom(benefits, goLive, from);
  const runByYear = byYear(run);
  return {
    savesRun,
    yearly: cashByYear(ofKinds).map((amount, year) => amount - (runByYear[year] as Money)),
    run,
    benefits: ofKinds,
    bringsCash: savesRun || benefits.some(({ kind }) => isCash(kind)),
    begins: Math.max(0, work.window.first - from),
    runCostKnown: runLines.length > 0 || savings !== null,
    startKnown: placement.start !== null,
  };
}

const byQuarter = (of: (index: number) => Money) => quarterly(flowQuarters, of);

type Benefits = Flows['benefits'];
interface From {
  readonly goLive: Quarter;
  readonly from: Quarter;
}
/** By the lines, which stay where only money or a team's rate is another. */
const keptBenefits = new WeakMap<readonly BenefitLine[], From & { readonly benefits: Benefits }>();

function benefitsFrom(lines: readonly BenefitLine[], goLive: Quarter, from: Quarter): Benefits {
  const known = keptBenefits.get(lines);
  if (known?.goLive === goLive && known.from === from) return known.benefits;
  const ofKind = (kind: BenefitKind) => {
    const some = lines.filter((line) => line.kind === kind);
    if (some.length === 0) return nothing;
    return byQuarter((index) => {
      let sum = 0;
      for (const line of some) sum += benefitInQuarter(line, 'likely', goLive, from + index);
      return sum;
    });
  };
  const benefits = {
    margin: ofKind('margin'),
    cashable: ofKind('cashable'),
    avoided: ofKind('avoided'),
    lossAvoided: ofKind('lossAvoided'),
  };
  keptBenefits.set(lines, { goLive, from, benefits });
  return benefits;
}

const nothing: readonly Money[] = byQuarter(() => 0);

/** Benefits that are money of the organisation's own: the only ones that a sum of money may count. */
const cashKinds = ['margin', 'cashable'] as const satisfies readonly BenefitKind[];

export function isCash(kind: BenefitKind): boolean {
  return (cashKinds as readonly BenefitKind[]).includes(kind);
}

/** Margin and cashable saving of a quarter. */
export function cashIn(flows: Flows, index: number): Money {
  const { margin, cashable } = flows.benefits;
  return (margin[index] ?? 0) + (cashable[index] ?? 0);
}

/** Fiscal years that money scores count, from the plan's first one on. */
export const scoredYears = 5;

/** Flows as sums of the years that are scored. */
export interface YearlyFlows {
  /** Margin and cashable saving. */
  readonly cash: readonly Money[];
  readonly run: readonly Money[];
  readonly oneOff: readonly Money[];
  readonly avoided: readonly Money[];
  readonly lossAvoided: readonly Money[];
}

/** Once for the flows: another discount rate asks for all of them again. */
export const yearlyFlows = memoByFirst((flows: Flows): YearlyFlows => {
  const { avoided, lossAvoided } = flows.benefits;
  return {
    cash: cashByYear(flows.benefits),
    run: byYear(flows.run),
    oneOff: byYear(flows.oneOff),
    avoided: byYear(avoided),
    lossAvoided: byYear(lossAvoided),
  };
});

function cashByYear({ margin, cashable }: Benefits): Money[] {
  const saved = byYear(cashable);
  return byYear(margin).map((amount, year) => amount + (saved[year] as Money));
}

function byYear(amounts: readonly Money[]): Money[] {
  const years = Array<Money>(scoredYears);
  for (let year = 0; year < scoredYears; year++) {
    const at = year * 4;
    years[year] =
      (amounts[at] ?? 0) + (amounts[at + 1] ?? 0) + (amounts[at + 2] ?? 0) + (amounts[at + 3] ?? 0);
  }
  return years;
}
