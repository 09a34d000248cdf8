import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, type Quarter, quarterIn } from '../../model/quarter';
import { type BaselineItem, baselineItemId } from '../../model/records/baseline-item';
import type { Scenario } from '../../model/records/scenario';
import { cardsOf } from '../cards/cards';
import { bookedRunFrom, hasBookedRun, runOfCardInQuarter } from '../cards/run-money';
import { runTodayInQuarter, serviceCosts } from '../cards/run-today';
import { yearlyRun } from '../cards/yearly-run';
import { keptOfUnfunded } from '../money/frozen-run';
import { inQuarter } from '../money/series';
import { keptQuarters } from '../time/kept-quarters';
import { yearlyCosts } from './compare-services';

/** Ten years: as far as a plan can look ahead. */
function byQuarter(from: Quarter, of: (quarter: Quarter) => Money): Money[] {
  return Array.from({ length: keptQuarters }, (_, index) => of(from + index));
}

/**
 * What each funded initiative of a scenario promises, quarter by quarter from the plan's first on; and what is booked of
 * the others.
 */
export function frozenItems(plan: Plan, sourceId: string, baselineId: string): BaselineItem[] {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const cards = [...cardsOf(plan, sourceId).byId.values()];
  const kept = cards.filter(
    (card) => card.funded || card.change.amounts.some((amount) => amount !== 0) || hasBookedRun(card, from),
  );
  return kept.map((card) => ({
    id: baselineItemId(baselineId, card.initiative.id),
    scenarioId: baselineId,
    initiativeId: card.initiative.id,
    title: card.initiative.title,
    outcome: card.initiative.outcome,
    cost: card.cost,
    runCost: card.runCost,
    fundedAmount: card.fundedAmount,
    firstQuarter: from,
    change: byQuarter(from, (quarter) => inQuarter(card.change, quarter)),
    run: card.funded
      ? byQuarter(from, (quarter) => runOfCardInQuarter(plan, card, quarter))
      : keptOfUnfunded(bookedRunFrom(plan, card, from)),
    yearlyRun: yearlyRun(plan, card),
    benefits: card.benefits.map(({ id: _id, initiativeId: _initiative, ...benefit }) => benefit),
  }));
}

type Frozen = Pick<Scenario, 'frozenFrom' | 'frozenRunToday' | 'frozenServices'>;

/** What is no baseline freezes nothing. */
export const notFrozen: Frozen = { frozenFrom: null, frozenRunToday: null, frozenServices: null };

/** Run today as it stands, quarter by quarter from the plan's first on; and what each service has of it, by year. */
export function frozenRunToday(plan: Plan, sourceId: string): Frozen {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  return {
    frozenFrom: from,
    frozenRunToday: byQuarter(from, (quarter) => runTodayInQuarter(plan, quarter, sourceId)),
    frozenServices: frozenServices(plan, sourceId),
  };
}

/** A baseline of a baseline knows what that one does. */
function frozenServices(plan: Plan, sourceId: string): Scenario['frozenServices'] {
  const source = plan.scenario.get(sourceId);
  const { firstYear } = settingsOf(plan);
  if (source?.frozenRunToday && source.frozenFrom !== null) {
    const ahead = firstYear - fiscalYearOf(source.frozenFrom);
    return (
      source.frozenServices &&
      source.frozenServices.map((service) => ({ ...service, years: service.years.slice(Math.max(0, ahead)) }))
    );
  }
  return [...plan.service.values()].map((service) => ({
    id: service.id,
    name: service.name,
    years: yearlyCosts(serviceCosts(plan, service)),
  }));
}
