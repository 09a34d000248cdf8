import { type BaselineItem, baselineItemId } from '../model/baseline-item';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import type { Scenario } from '../model/scenario';
import { cardsOf } from './cards';
import { keptOfUnfunded } from './frozen-run';
import { keptQuarters } from './kept-quarters';
import { bookedRunFrom, hasBookedRun, runOfCardInQuarter } from './run-money';
import { runTodayInQuarter } from './run-today';
import { inQuarter } from './series';
import { yearlyRun } from './yearly-run';

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

/** Run today as it stands, quarter by quarter from the plan's first on. */
export function frozenRunToday(
  plan: Plan,
  sourceId: string,
): Pick<Scenario, 'frozenFrom' | 'frozenRunToday'> {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  return {
    frozenFrom: from,
    frozenRunToday: byQuarter(from, (quarter) => runTodayInQuarter(plan, quarter, sourceId)),
  };
}
