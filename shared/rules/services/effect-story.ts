import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, type Quarter, quarterIn } from '../../model/quarter';
import type { Service } from '../../model/records/service';
import type { ServiceEffect } from '../../model/records/service-effect';
import type { Card } from '../cards/card';
import { savedByEffect } from '../cards/effect-savings';
import { effectBegins } from '../cards/effects-in-turn';
import { firstUnbooked, mostCostAYear, serviceCost, serviceInQuarter } from '../cards/run-today';
import type { Coded } from '../decision';
import { lastQuarterOf } from '../money/service-series';
import { yearsOfPlan } from '../time/plan-years';

/** What an effect on a service leads to in a scenario, for words: a code with its figures. */
export interface EffectStory extends Coded {
  /** Whether it is in the figures: its initiative is funded and goes live. */
  readonly counts: boolean;
  /** Its first quarter; where it does not count, the one it would be. */
  readonly begins: Quarter;
  /** What it saves in each of the plan's fiscal years, the first one first; where it does not count, what it would. */
  readonly years: readonly Money[];
}

/**
 * The story of one effect of an initiative. Codes: `effect-saves`, with the sum of its first four quarters of which
 * nothing is booked yet, which is a year's; `effect-saves-until` where the service itself ends within them; `effect-saves-nothing`, with why: the service
 * has no cost, or none in that year, has ended before, is saved by others already, or it begins later than a plan looks ahead.
 */
export function effectStory(
  plan: Plan,
  scenarioId: string,
  effect: ServiceEffect,
  card: Pick<Card, 'window' | 'funded' | 'stopped' | 'goesLive'>,
): EffectStory {
  const settings = settingsOf(plan);
  const from = quarterIn(settings.firstYear, 1);
  const begins = effectBegins(effect, card);
  const saved = savedByEffect(plan, scenarioId, effect, begins);
  const sum = (first: Quarter) => {
    let all = 0;
    for (let quarter = first; quarter < first + 4; quarter++) all += saved[quarter - from] ?? 0;
    return all;
  };
  const service = plan.service.get(effect.serviceId);
  const earliest = Math.max(begins, from);
  const first = service ? firstUnbooked(plan, service, earliest) : earliest;
  const last = service ? lastQuarterOf(service, settings.fiscalYearFirstMonth) : null;
  const amount = sum(first);
  const facts = { kind: effect.kind, state: stateOf(card), begins, parallel: effect.parallelQuarters };
  return {
    ...told({ amount, last, first, late: first - from > 36, ...costOf(plan, service, first) }, facts),
    counts: facts.state === 'counts',
    begins,
    years: Array.from({ length: yearsOfPlan(settings) }, (_, index) =>
      sum(quarterIn(fiscalYearOf(from) + index, 1)),
    ),
  };
}

/** What is there to be saved: what is still expected in four quarters, so that a forecast counts as it does in the sums. */
function costOf(plan: Plan, service: Service | undefined, first: Quarter): Pick<Ground, 'cost' | 'entered'> {
  if (!service) return { cost: 0, entered: false };
  let cost = 0;
  for (let quarter = first; quarter < first + 4; quarter++)
    cost += serviceInQuarter(plan, service, quarter).expected;
  const entered = Math.max(cost, serviceCost(plan, service.id), mostCostAYear(plan, service) ?? 0) > 0;
  return { cost, entered };
}

/** Whether it counts, and if not, why. */
function stateOf({
  funded,
  stopped,
  goesLive,
}: Pick<Card, 'funded' | 'stopped' | 'goesLive'>): 'counts' | 'stopped' | 'part' | 'unfunded' {
  if (!funded) return 'unfunded';
  if (stopped) return 'stopped';
  return goesLive ? 'counts' : 'part';
}

interface Ground {
  readonly amount: Money;
  readonly first: Quarter;
  /** The last quarter of the service itself. */
  readonly last: Quarter | null;
  readonly cost: Money;
  /** Whether a cost is entered at all, be it none of these quarters'. */
  readonly entered: boolean;
  /** Its first year does not lie within the ten years a plan looks ahead. */
  readonly late: boolean;
}

function told({ amount, first, last, cost, entered, late }: Ground, facts: Coded['parameters']): Coded {
  const nothing = (why: string): Coded => ({
    code: 'effect-saves-nothing',
    parameters: { ...facts, why, until: last },
  });
  if (last !== null && last < first) return nothing('ended');
  if (!entered) return nothing('no-cost');
  if (late) return nothing('late');
  if (cost <= 0) return nothing('costs-nothing');
  if (amount === 0) return nothing('taken');
  if (last !== null && last < first + 3)
    return { code: 'effect-saves-until', parameters: { ...facts, amount, until: last } };
  return { code: 'effect-saves', parameters: { ...facts, amount } };
}
