import type { Plan } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import { cardsOf } from '../cards/cards';
import { onceForEach } from '../tables/memo';
import { loadTable, planQuarters } from './capacity';
import { loadsOf } from './effort-load';
import { isEffortKnown } from './hidden-work';

/** Person-days of all teams in a quarter: asked for by what is not decided, and left over by what is. Whole days. */
export interface DemandQuarter {
  readonly quarter: Quarter;
  readonly asked: number;
  /** Usable days less what funded work takes, team by team and never below 0: one team's days are no other's. */
  readonly free: number;
}

export interface Demand {
  readonly quarters: readonly DemandQuarter[];
  /** In all quarters of the plan together. */
  readonly asked: number;
  readonly free: number;
  /** Initiatives that ask, and those of them without a start, which ask from the plan's first quarter on. */
  readonly count: number;
  readonly undated: number;
  /** Not decided and without any effort but hidden work, whose days count: what they ask besides nobody knows. */
  readonly unknown: number;
}

/**
 * Demand against capacity: what all initiatives ask of teams that are neither funded, nor ruled out, stopped or live, by
 * quarter of the plan, beside the days that funded work leaves. A team that nobody has said days of has none free.
 */
export const demandOf = onceForEach((plan: Plan, scenarioId: string): Demand => {
  const quarters = planQuarters(plan);
  const from = quarters[0] ?? 0;
  const asked = new Float64Array(quarters.length);
  let [count, undated, unknown] = [0, 0, 0];
  for (const card of cardsOf(plan, scenarioId).byId.values()) {
    const { mark, start } = card.placement;
    const { status } = card.initiative;
    if (card.funded || mark === 'never' || mark === 'stop' || status === 'live' || status === 'stopped')
      continue;
    const loads = loadsOf(plan, card.work);
    if (loads.length === 0 || !isEffortKnown(plan, card.initiative.id)) unknown += 1;
    else count += 1;
    if (loads.length > 0 && start === null) undated += 1;
    for (const { first, days } of loads)
      days.forEach((amount, index) => {
        const at = first + index - from;
        if (at >= 0 && at < asked.length) asked[at] = (asked[at] as number) + amount;
      });
  }
  const rows = quarters.map((quarter, index) => ({
    quarter,
    asked: asked[index] as number,
    free: freeIn(plan, scenarioId, index),
  }));
  const sum = (of: (row: DemandQuarter) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    quarters: rows,
    asked: sum((row) => row.asked),
    free: sum((row) => row.free),
    count,
    undated,
    unknown,
  };
});

function freeIn(plan: Plan, scenarioId: string, index: number): number {
  const { rows, usable, load } = loadTable(plan, scenarioId);
  let free = 0;
  for (const row of rows.values()) {
    const days = usable[row + index] as number;
    if (!Number.isFinite(days)) continue;
    free += Math.max(0, days - (load.run[row + index] as number) - (load.innovate[row + index] as number));
  }
  return free;
}
