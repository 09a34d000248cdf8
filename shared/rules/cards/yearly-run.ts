import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { effectsByInitiative, sumOf } from '../tables/lines';
import type { Work } from './card';
import { savedAYear, savedByEffect } from './effect-savings';
import { effectBegins, yearSaved } from './effects-in-turn';

/**
 * Its run lines, a year at full effect: as forecast where it is, else as planned, as run-cost drift takes them
 * (`runLinesOf`); of a baseline what it froze, savings counted.
 */
export function runOfItsOwn(card: Pick<Work, 'frozen' | 'runCost' | 'runLines'>): Money | null {
  const { frozen, runCost, runLines } = card;
  return (frozen ? frozen.yearlyRun : sumOf(runLines, 'run', 'forecast')) ?? runCost;
}

/**
 * Run cost a year at full effect, once all is live: the yearly sum of its run lines less what it saves at services in a
 * year, so negative where it saves more than it adds. Savings take their turn beside those of all work that counts, so
 * the yearly runs of a lane's funded cards add up to the lane's; what is not funded has what it would save if it were
 * funded as well. Work that never goes live, being stopped or paid up to a gate alone: 0. A baseline's is what it froze. null where nothing is known.
 */
export function yearlyRun(plan: Plan, card: Work): Money | null {
  const { funded, goesLive, frozen, placement, initiative } = card;
  const own = runOfItsOwn(card);
  const effects = effectsByInitiative(plan.serviceEffect).of(initiative.id);
  if (own === null && effects.length === 0) return null;
  if (!goesLive) return 0;
  if (frozen || effects.length === 0) return own;
  if (funded) return (own ?? 0) - savedAYear(plan, placement.scenarioId, initiative.id);
  let saved = 0;
  for (const effect of effects) {
    const service = plan.service.get(effect.serviceId);
    if (!service) continue;
    const begins = effectBegins(effect, card);
    saved += yearSaved(plan, savedByEffect(plan, placement.scenarioId, effect, begins), begins, service);
  }
  return (own ?? 0) - saved;
}
