import type { Outcome, ReviewVerdict } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { runOfItsOwn } from '../cards/yearly-run';
import { inYear } from '../money/series';
import { lastQuarterOf } from '../money/service-series';
import { onceForEach } from '../tables/memo';
import { yearsOfPlan } from '../time/plan-years';
import { type CostOfChange, costsOfChange } from './cost-of-change';
import { type Enough, enoughFor } from './freed-money';
import { type ServiceRow, serviceRowsOf } from './service-rows';

/**
 * Whether anything will change: `ends` where its sunset lies in the plan's years, funded work ends or replaces it, or a run card is done by their end,
 * `planned` where work would change it or funded work makes it cheaper, `open` where nothing is planned at all.
 */
export type Standing = 'ends' | 'planned' | 'open';

/** Something that runs as it always has. */
export interface Inert {
  readonly kind: 'service' | 'card';
  readonly id: string;
  readonly title: string;
  /** In the first of the plan's years in which it costs anything. */
  readonly costAYear: Money;
  /** Whole years unchanged before the plan's first year, zero or more; null where nobody has said. */
  readonly years: number | null;
  readonly sunset: string | null;
  /** Of a run card its own; of a service those of the work tied to it. */
  readonly outcomes: readonly Outcome[];
  readonly standing: Standing;
  readonly review: ReviewVerdict | null;
  readonly reviewedOn: string | null;
  /** Over the plan's years, with indexation, if nothing changes; what is decided is not taken off. */
  readonly staying: Money;
  /** What changing it costs, the best first; a run card has none. */
  readonly changes: readonly CostOfChange[];
  /**
   * What its best change that is not decided yet frees a year (`CostOfChange.freedAYear`), or what it costs a year where
   * nothing is planned; of a run card the least that it costs in any of the plan's years, 0 where it has to be done; 0 where
   * it ends anyway. Once for a service, however many would change it.
   */
  readonly freedAYear: Money;
  /** The innovation that this pays for; null where it pays for none. */
  readonly enough: Enough | null;
}

/**
 * Services and funded run cards by cost × years unchanged, the heaviest first; those of unknown age after them by cost, and
 * what ends anyway last. Run cards stand in it where they are older than the plan or have no outcome, and change no service.
 */
export const inertiaOf = onceForEach((plan: Plan, scenarioId: string): readonly Inert[] => {
  const tied = outcomesByService(plan);
  const services = serviceRowsOf(plan, scenarioId).flatMap((row) => {
    const costAYear = row.years.find((cost) => cost > 0) ?? 0;
    return costAYear > 0 ? [serviceItem(plan, scenarioId, row, costAYear, tied.get(row.service.id))] : [];
  });
  const { run } = cardsOf(plan, scenarioId).lanes;
  const changing = new Set([...plan.serviceEffect.values()].map(({ initiativeId }) => initiativeId));
  const cards = run.funded
    .filter(({ stopped, initiative: { id } }) => !stopped && !changing.has(id))
    .flatMap((card) => cardItem(plan, card) ?? []);
  const items = [...services, ...cards].sort(heaviestFirst);
  const enough = enoughFor(plan, scenarioId, items);
  return items.map((item, index) => ({ ...item, enough: enough[index] ?? null }));
});

type Found = Omit<Inert, 'enough'>;

function serviceItem(
  plan: Plan,
  scenarioId: string,
  row: ServiceRow,
  costAYear: Money,
  outcomes: ReadonlySet<Outcome> | undefined,
): Found {
  const { id, name, unchangedSince, sunset, review, reviewedOn } = row.service;
  const changes = costsOfChange(plan, scenarioId, row);
  const standing = standingOf(plan, row, changes);
  const best = changes.find(({ counts }) => !counts);
  const freed = changes.length === 0 ? costAYear : Math.max(0, best?.freedAYear ?? 0);
  return {
    kind: 'service',
    id,
    title: name,
    costAYear,
    years: yearsSince(plan, unchangedSince),
    sunset,
    outcomes: [...(outcomes ?? [])],
    standing,
    review,
    reviewedOn,
    staying: row.years.reduce((sum, cost) => sum + cost, 0),
    changes,
    freedAYear: standing === 'ends' ? 0 : freed,
  };
}

function standingOf(plan: Plan, { service }: ServiceRow, changes: readonly CostOfChange[]): Standing {
  const settings = settingsOf(plan);
  const last = lastQuarterOf(service, settings.fiscalYearFirstMonth);
  if (last !== null && fiscalYearOf(last) < settings.firstYear + yearsOfPlan(settings)) return 'ends';
  if (changes.some(({ counts, kind }) => counts && kind !== 'shrink')) return 'ends';
  return changes.length > 0 ? 'planned' : 'open';
}

/** null where it began in the plan's years and has an outcome: that is work, not inertia. */
function cardItem(plan: Plan, card: Card): Found | null {
  const { initiative, placement, change } = card;
  const { firstYear, horizonYears } = settingsOf(plan);
  const began = placement.start === null ? null : fiscalYearOf(placement.start);
  const years = yearsSince(plan, began);
  if (!years && initiative.outcome !== null) return null;
  const run = runOfItsOwn(card) ?? 0;
  const costs = Array.from(
    { length: yearsOfPlan({ horizonYears }) },
    (_, index) => inYear(change, firstYear + index) + run,
  );
  const costAYear = costs.find((cost) => cost > 0) ?? 0;
  if (costAYear <= 0) return null;
  const isBound = initiative.mandatory || initiative.contracted;
  return {
    kind: 'card',
    id: initiative.id,
    title: initiative.title,
    costAYear,
    years,
    sunset: null,
    outcomes: initiative.outcome === null ? [] : [initiative.outcome],
    standing: run <= 0 && isDoneBy(card, firstYear + costs.length - 1) ? 'ends' : 'open',
    review: null,
    reviewedOn: null,
    staying: costs.reduce((sum, cost) => sum + cost, 0),
    changes: [],
    freedAYear: isBound ? 0 : Math.max(0, Math.min(...costs)),
  };
}

/** Whether none of its one-off money lies behind a fiscal year. */
function isDoneBy({ change }: Card, year: number): boolean {
  const last = change.amounts.findLastIndex((amount) => amount !== 0);
  return last < 0 || fiscalYearOf(change.first + last) <= year;
}

function yearsSince(plan: Plan, year: number | null): number | null {
  return year === null ? null : Math.max(0, settingsOf(plan).firstYear - year);
}

/** The outcomes of the initiatives that are work on a service or change it. */
function outcomesByService(plan: Plan): ReadonlyMap<string, ReadonlySet<Outcome>> {
  const found = new Map<string, Set<Outcome>>();
  const add = (serviceId: string | null, outcome: Outcome | null | undefined) => {
    if (serviceId === null || !outcome) return;
    const known = found.get(serviceId) ?? new Set();
    found.set(serviceId, known.add(outcome));
  };
  for (const { serviceId, outcome } of plan.initiative.values()) add(serviceId, outcome);
  for (const { serviceId, initiativeId } of plan.serviceEffect.values())
    add(serviceId, plan.initiative.get(initiativeId)?.outcome);
  return found;
}

/** Cost × years unchanged; null where the years are not known. */
export function weightOf({ costAYear, years }: Pick<Inert, 'costAYear' | 'years'>): number | null {
  return years === null ? null : costAYear * years;
}

function heaviestFirst(a: Found, b: Found): number {
  const ends = Number(a.standing === 'ends') - Number(b.standing === 'ends');
  if (ends !== 0) return ends;
  const [left, right] = [weightOf(a), weightOf(b)];
  if (left !== right) return left === null ? 1 : right === null ? -1 : right - left;
  return b.costAYear - a.costAYear || (a.id < b.id ? -1 : 1);
}
