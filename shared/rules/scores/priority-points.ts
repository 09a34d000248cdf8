import { type Outcome, outcomes } from '../../model/codes';
import { allocate } from '../../model/money';
import type { PlanSettings } from '../../model/records/plan-settings';

/** 100 points over the three outcomes. */
export type Points = Readonly<Record<Outcome, number>>;

export function pointsOf(settings: PlanSettings): Points {
  const { priorityRevenue: revenue, priorityEfficiency: efficiency, priorityRisk: risk } = settings;
  return { revenue, efficiency, risk };
}

/** The same as fields of the settings. */
export function pointFields({ revenue, efficiency, risk }: Points) {
  return { priorityRevenue: revenue, priorityEfficiency: efficiency, priorityRisk: risk };
}

/**
 * The points once one outcome is given `to` of them (whole, held between 0 and 100): the others share what is left in
 * proportion to what they had, evenly where they had nothing, in whole points by the largest remainder. All make 100.
 */
export function movedPoints(points: Points, outcome: Outcome, to: number): Points {
  const given = Math.min(100, Math.max(0, Math.round(to)));
  const others = outcomes.filter((other) => other !== outcome);
  const shares = allocate(
    100 - given,
    others.map((other) => points[other]),
  );
  const moved: Record<Outcome, number> = { ...points, [outcome]: given };
  for (const [index, other] of others.entries()) moved[other] = shares[index] as number;
  return moved;
}
