import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import type { ServiceEffect } from '../../model/records/service-effect';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { changedRows, rowsSteps, takenOverInSteps } from '../cards/taken-over';
import { effectsByInitiative, effectsByService, moneyLinesByOwner, sumOf } from '../tables/lines';
import { memoByFirst } from '../tables/memo';
import { servicesIn } from '../tables/touched';
import { yearsOfPlan } from '../time/plan-years';
import { type EffectStory, effectStory } from './effect-story';
import { type ServiceYear, serviceYears } from './service-years';

/** Who does the work of a service: as its planned run lines say (what is booked does not), or `both` where they differ; null where none says. */
export type ServiceSourcing = NonNullable<MoneyLine['sourcing']> | 'both' | null;

/** What an initiative does to a service. */
export interface EffectRow {
  readonly effect: ServiceEffect;
  readonly title: string;
  readonly story: EffectStory;
}

/** A service as a scenario sees it. */
export interface ServiceRow {
  readonly service: Service;
  /** A year, in the money of its cost year; null where nobody has said. */
  readonly cost: Money | null;
  readonly sourcing: ServiceSourcing;
  /** What it costs in each of the plan's fiscal years, the first one first, before any saving. */
  readonly years: readonly Money[];
  /** The same by what is planned, forecast and booked. */
  readonly said: readonly ServiceYear[];
  /** What initiatives that count save of it in each of these years: zero or more. */
  readonly saved: readonly Money[];
  /** What initiatives do to it, the earliest first. */
  readonly effects: readonly EffectRow[];
}

/** The services of a plan as a scenario sees them, in no order of their own. */
export function serviceRowsOf(plan: Plan, scenarioId: string): readonly ServiceRow[] {
  return listOf(rowsOf(plan, scenarioId));
}

const listOf = memoByFirst((rows: ReadonlyMap<string, ServiceRow>): readonly ServiceRow[] => [
  ...rows.values(),
]);

const rowsOf = takenOverInSteps(
  (plan: Plan, scenarioId: string): Generator<void, ReadonlyMap<string, ServiceRow>> =>
    rowsSteps(plan.service.keys(), rowOfId(plan, scenarioId)),
  (rows, { before, patch, reworked }, plan, scenarioId) => {
    const ids = new Set(servicesIn(patch, before));
    for (const of of [before, plan])
      for (const id of reworked)
        for (const { serviceId } of effectsByInitiative(of.serviceEffect).of(id)) ids.add(serviceId);
    return changedRows(rows, ids, rowOfId(plan, scenarioId));
  },
);

/** Makes the rows step by step. */
export const serviceRowSteps = rowsOf.steps;

function rowOfId(plan: Plan, scenarioId: string): (id: string) => ServiceRow | undefined {
  const cards = cardsOf(plan, scenarioId).byId;
  return (id) => {
    const service = plan.service.get(id);
    if (!service) return undefined;
    const effects = effectsByService(plan.serviceEffect).of(id);
    const touching = effects.map(({ initiativeId }) => cards.get(initiativeId));
    const lines = moneyLinesByOwner(plan.moneyLine).of(id);
    return rowOf(plan, scenarioId, service, lines, effectRows(plan, scenarioId, effects, touching));
  };
}

function rowOf(
  plan: Plan,
  scenarioId: string,
  service: Service,
  lines: readonly MoneyLine[],
  effects: readonly EffectRow[],
): ServiceRow {
  const settings = settingsOf(plan);
  const isBaseline = plan.scenario.get(scenarioId)?.kind === 'baseline';
  // What a baseline saves is in the run cost it froze.
  const counting = isBaseline ? [] : effects.filter(({ story }) => story.counts);
  const years = Array.from({ length: yearsOfPlan(settings) }, (_, index) => index);
  const said = serviceYears(
    plan,
    service,
    years.map((index) => settings.firstYear + index),
  );
  return {
    service,
    cost: sumOf(lines, 'run'),
    sourcing: sourcingOf(lines),
    years: said.map(({ cost }) => cost),
    said,
    saved: years.map((index) => counting.reduce((sum, { story }) => sum + (story.years[index] ?? 0), 0)),
    effects,
  };
}

function sourcingOf(lines: readonly MoneyLine[]): ServiceSourcing {
  const planned = lines.filter(({ nature, stage }) => nature === 'run' && stage === 'planned');
  const said = new Set(planned.map(({ sourcing }) => sourcing));
  const [only = null] = said;
  return said.size > 1 ? 'both' : only;
}

function effectRows(
  plan: Plan,
  scenarioId: string,
  effects: readonly ServiceEffect[],
  cards: readonly (Card | undefined)[],
): EffectRow[] {
  const rows = effects.flatMap((effect, index) => {
    const card = cards[index];
    if (!card) return [];
    return [{ effect, title: card.initiative.title, story: effectStory(plan, scenarioId, effect, card) }];
  });
  return rows.sort((a, b) => a.story.begins - b.story.begins || (a.effect.id < b.effect.id ? -1 : 1));
}

/** Sums of services: a year as entered, and each of the plan's years before and after what initiatives save. */
export interface ServiceSums {
  /** null where the costs are of different years: they are not the same money. */
  readonly cost: Money | null;
  readonly years: readonly Money[];
  readonly saved: readonly Money[];
}

/** The sums of these rows; of all rows they are run today of each year, as run-cost drift has it. */
export function serviceSums(rows: readonly ServiceRow[], planYears: readonly number[]): ServiceSums {
  const years = planYears.map((): Money => 0);
  const saved = planYears.map((): Money => 0);
  let cost = 0;
  const costYears = new Set<number | undefined>();
  for (const row of rows) {
    cost += row.cost ?? 0;
    if (row.cost) costYears.add(row.service.costYear ?? planYears[0]);
    for (let index = 0; index < planYears.length; index++) {
      years[index] = (years[index] ?? 0) + (row.years[index] ?? 0);
      saved[index] = (saved[index] ?? 0) + (row.saved[index] ?? 0);
    }
  }
  return { cost: costYears.size > 1 ? null : cost, years, saved };
}
