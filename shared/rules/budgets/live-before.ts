import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Service } from '../../model/records/service';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { effectBegins } from '../cards/effects-in-turn';
import { runLinesInQuarter } from '../cards/run-money';
import { bookedOfService, indexedShrink, serviceInQuarter } from '../cards/run-today';
import { bookedRunOf, stillExpected } from '../money/booked-run';
import { effectsByInitiative, effectsByService } from '../tables/lines';
import { goLiveOf } from '../time/schedule';

const quartersOf = (year: number): Quarter[] => [1, 2, 3, 4].map((number) => quarterIn(year, number));

/** What the plan funds and does not stop, of which the work ended within a year or before it. */
function liveCard(plan: Plan, initiativeId: string, year: number): Card | null {
  const card = cardsOf(plan, settingsOf(plan).scenarioId).byId.get(initiativeId);
  return card?.funded && !card.stopped && goLiveOf(card) <= quarterIn(year, 4) ? card : null;
}

/** What an initiative that was live ran in a year before the plan, of the quarters nothing is booked for. */
export function unbookedRunInYear(plan: Plan, initiativeId: string, year: number): Money {
  const card = liveCard(plan, initiativeId, year);
  if (!card) return 0;
  const booked = bookedRunOf(card.moneyLines, 1);
  return quartersOf(year)
    .filter((quarter) => !booked.has(quarter))
    .reduce((sum, quarter) => sum + runLinesInQuarter(card, quarter), 0);
}

/**
 * What was saved of a service in a year before the plan by work that was live, zero or more: never more than is expected
 * of it beside what is booked. Who saved it does not matter here, so that there are no turns to take.
 */
export function savedOfServiceInYear(plan: Plan, service: Service, year: number): Money {
  const live = effectsByService(plan.serviceEffect)
    .of(service.id)
    .flatMap((effect) => {
      const card = liveCard(plan, effect.initiativeId, year);
      return card ? { effect, begins: effectBegins(effect, card) } : [];
    });
  if (live.length === 0) return 0;
  let sum = 0;
  for (const quarter of quartersOf(year)) {
    const booked = bookedOfService(plan, service).get(quarter);
    const rest = Math.max(0, serviceInQuarter(plan, service, quarter).expected);
    const wanted = live.reduce((all, { effect: { amount }, begins }) => {
      if (quarter < begins) return all;
      if (amount === null) return all + rest;
      return all + stillExpected(indexedShrink(plan, service, amount, quarter), booked);
    }, 0);
    sum += Math.min(rest, wanted);
  }
  return sum;
}

/** The services that some initiatives change. */
export function servicesChangedBy(plan: Plan, initiativeIds: Iterable<string>): string[] {
  return [...initiativeIds].flatMap((id) =>
    effectsByInitiative(plan.serviceEffect)
      .of(id)
      .map(({ serviceId }) => serviceId),
  );
}
