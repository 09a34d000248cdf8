import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import { stoppingOf } from '../budgets/stopping';
import { cardsOf } from '../cards/cards';
import { effectBegins } from '../cards/effects-in-turn';
import { serviceCostInYear } from '../cards/run-today';
import type { Coded } from '../decision';
import { lastQuarterOf } from '../money/service-series';
import { onceForEach } from '../tables/memo';

/**
 * What stops within the years the plan looks ahead: funded work that is stopped (`work-stops`: spent so far, its exit cost, what
 * that frees), services that funded work ends or replaces (`service-ended`: from which quarter on), and services that reach
 * their sunset by themselves (`service-sunset`: their last quarter). Services with what they cost in the plan's first year;
 * the earliest first, work before services.
 */
export const stopsOf = onceForEach((plan, scenarioId: string): readonly Coded[] => [
  ...stoppedWork(plan, scenarioId),
  ...endingServices(plan, scenarioId),
]);

function stoppedWork(plan: Plan, scenarioId: string): Coded[] {
  const cards = [...cardsOf(plan, scenarioId).byId.values()].filter(
    ({ funded, stopped }) => funded && stopped,
  );
  return cards.map((card) => {
    const { exitCost, freed } = stoppingOf(plan, card);
    const parameters = { title: card.initiative.title, spent: card.spent, exitCost, freed };
    return { code: 'work-stops', parameters };
  });
}

function endingServices(plan: Plan, scenarioId: string): Coded[] {
  const { firstYear, horizonYears, fiscalYearFirstMonth } = settingsOf(plan);
  const until = quarterIn(firstYear + horizonYears, 1);
  const ends = new Map<string, { at: Quarter; code: string; by: string }>();
  for (const service of plan.service.values()) {
    const last = lastQuarterOf(service, fiscalYearFirstMonth);
    if (last !== null && last >= quarterIn(firstYear, 1) && last < until)
      ends.set(service.id, { at: last, code: 'service-sunset', by: '' });
  }
  for (const effect of plan.serviceEffect.values()) {
    const card = cardsOf(plan, scenarioId).byId.get(effect.initiativeId);
    if (effect.kind === 'shrink' || !card?.funded || card.stopped) continue;
    const at = effectBegins(effect, card);
    const known = ends.get(effect.serviceId);
    if (at < until && (!known || at <= known.at))
      ends.set(effect.serviceId, { at, code: 'service-ended', by: card.initiative.title });
  }
  return [...ends]
    .flatMap(([id, end]) => {
      const service = plan.service.get(id);
      return service ? [{ service, end }] : [];
    })
    .sort((a, b) => a.end.at - b.end.at || (a.service.id < b.service.id ? -1 : 1))
    .map(({ service, end: { at, code, by } }) => {
      const cost = serviceCostInYear(plan, service, firstYear);
      return { code, parameters: { name: service.name, quarter: at, by, cost, year: firstYear } };
    });
}
