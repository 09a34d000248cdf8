import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { BaselineItem } from '../../model/records/baseline-item';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { effectSavings } from '../cards/effect-savings';
import { goneItem, goneItems, wasFunded } from '../cards/gone';
import { bookedRunFrom, runByQuarter } from '../cards/run-money';
import { runTodayInYear, serviceCosts } from '../cards/run-today';
import { type Ordered, ordered, orderedAgain, rowsSteps, takenOverInSteps } from '../cards/taken-over';
import { inYear } from '../money/series';
import { compareText } from '../tables/in-order';
import { servicesIn } from '../tables/touched';

/**
 * What one initiative or service does to the yearly run cost between the first and the last year shown; of a baseline
 * what its run today does as it was frozen, since the services of today are not the ones of then. `booked`: run money of an
 * initiative that is not funded, which is paid all the same.
 */
export interface DriftCause {
  readonly kind: 'initiative' | 'booked' | 'service' | 'frozen';
  readonly id: string;
  readonly title: string;
  readonly amount: Money;
}

/** What each does to the run cost of a year at the end, against the first year's: services by indexation and sunset. */
export function driftCauses(plan: Plan, scenarioId: string, yearCount: number): readonly DriftCause[] {
  return causesOf(plan, scenarioId, yearCount).inOrder;
}

const causesOf = takenOverInSteps(
  function* (plan: Plan, scenarioId: string, yearCount: number): Generator<void, Ordered<DriftCause>> {
    const ids = [...cardsOf(plan, scenarioId).byId.keys(), ...goneItems(plan, scenarioId).keys()];
    const keys = [...keysOf('initiative', ids), ...keysOfServices(plan, scenarioId, plan.service.keys())];
    return ordered(yield* rowsSteps(keys, causeOf(plan, scenarioId, yearCount)), largestFirst);
  },
  (causes, { before, patch, reworked }, plan, scenarioId, yearCount) => {
    const services = keysOfServices(plan, scenarioId, servicesIn(patch, before));
    const keys = [...keysOf('initiative', reworked), ...services];
    return orderedAgain(causes, new Set(keys), causeOf(plan, scenarioId, yearCount), largestFirst);
  },
);

/** Finds them step by step. */
export const causeSteps = causesOf.steps;

/** An initiative and a service may have the same id. */
function keysOf(kind: DriftCause['kind'], ids: Iterable<string>): string[] {
  return Array.from(ids, (id) => `${kind} ${id}`);
}

/** A baseline has run today as one, and its name may be another by now. */
function keysOfServices(plan: Plan, scenarioId: string, ids: Iterable<string>): string[] {
  return plan.scenario.get(scenarioId)?.frozenRunToday
    ? keysOf('frozen', [scenarioId])
    : keysOf('service', ids);
}

function causeOf(plan: Plan, scenarioId: string, yearCount: number): (key: string) => DriftCause | undefined {
  return (key) => {
    const id = key.slice(key.indexOf(' ') + 1);
    if (key.startsWith('frozen ')) return causeOfFrozen(plan, id, yearCount);
    return key.startsWith('service ')
      ? causeOfService(plan, id, yearCount)
      : causeOfCard(plan, scenarioId, id, yearCount);
  };
}

function causeOfCard(plan: Plan, scenarioId: string, id: string, yearCount: number): DriftCause | undefined {
  const gone = goneItem(plan, scenarioId, id);
  if (gone) return causeOfGone(plan, gone, yearCount);
  const card = cardsOf(plan, scenarioId).byId.get(id);
  if (!card) return undefined;
  if (!card.funded) return causeOfBooked(plan, card, yearCount);
  const saved = effectSavings(plan, scenarioId).get(id);
  const run = runByQuarter(card, quarterIn(settingsOf(plan).firstYear, 1));
  const last = (yearCount - 1) * 4;
  const amount = yearAt(run, last) - (saved ? yearAt(saved, last) : 0);
  return amount === 0 ? undefined : { kind: 'initiative', id, title: card.initiative.title, amount };
}

function causeOfBooked(plan: Plan, card: Card, yearCount: number): DriftCause | undefined {
  const { id, title } = card.initiative;
  const booked = bookedRunFrom(plan, card, quarterIn(settingsOf(plan).firstYear, 1));
  const amount = yearAt(booked, (yearCount - 1) * 4);
  return amount === 0 ? undefined : { kind: 'booked', id, title, amount };
}

function causeOfGone(plan: Plan, item: BaselineItem, yearCount: number): DriftCause | undefined {
  const lastYear = settingsOf(plan).firstYear + yearCount - 1;
  const amount = wasFunded(item) ? inYear({ first: item.firstQuarter, amounts: item.run }, lastYear) : 0;
  return amount === 0 ? undefined : { kind: 'initiative', id: item.initiativeId, title: item.title, amount };
}

function causeOfFrozen(plan: Plan, scenarioId: string, yearCount: number): DriftCause | undefined {
  const { firstYear } = settingsOf(plan);
  const runIn = (year: number) => runTodayInYear(plan, year, scenarioId);
  const amount = runIn(firstYear + yearCount - 1) - runIn(firstYear);
  const title = plan.scenario.get(scenarioId)?.name ?? '';
  return amount === 0 ? undefined : { kind: 'frozen', id: scenarioId, title, amount };
}

function causeOfService(plan: Plan, id: string, yearCount: number): DriftCause | undefined {
  const service = plan.service.get(id);
  if (!service) return undefined;
  const costs = serviceCosts(plan, service);
  const amount = yearAt(costs, (yearCount - 1) * 4) - yearAt(costs, 0);
  return amount === 0 ? undefined : { kind: 'service', id, title: service.name, amount };
}

function largestFirst(a: DriftCause, b: DriftCause): number {
  return Math.abs(b.amount) - Math.abs(a.amount) || compareText(a.id, b.id) || compareText(a.kind, b.kind);
}

/** The four quarters from `at` on. */
function yearAt(amounts: ArrayLike<Money>, at: number): Money {
  return (amounts[at] ?? 0) + (amounts[at + 1] ?? 0) + (amounts[at + 2] ?? 0) + (amounts[at + 3] ?? 0);
}
