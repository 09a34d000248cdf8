import { type Outcome, outcomes } from '../../../shared/model/codes';
import type { PlanSettings } from '../../../shared/model/plan-settings';

export type Points = Readonly<Record<Outcome, number>>;
export type TypedPoints = Readonly<Record<Outcome, string>>;

export function pointsOf(settings: PlanSettings): Points {
  const { priorityRevenue: revenue, priorityEfficiency: efficiency, priorityRisk: risk } = settings;
  return { revenue, efficiency, risk };
}

export function typedPoints(points: Points): TypedPoints {
  return {
    revenue: String(points.revenue),
    efficiency: String(points.efficiency),
    risk: String(points.risk),
  };
}

export type ReadPoints =
  | { readonly ok: true; readonly points: Points }
  | { readonly ok: false; readonly wrong: readonly Outcome[]; readonly words: string };

/** Reads the three fields together: each from 0 to 100, and 100 in all. */
export function readPoints(typed: TypedPoints): ReadPoints {
  const wrong = outcomes.filter(
    (outcome) => !/^\d{1,3}$/.test(typed[outcome].trim()) || Number(typed[outcome]) > 100,
  );
  if (wrong.length > 0) return { ok: false, wrong, words: 'Write whole points from 0 to 100.' };
  const points = {
    revenue: Number(typed.revenue),
    efficiency: Number(typed.efficiency),
    risk: Number(typed.risk),
  };
  const sum = points.revenue + points.efficiency + points.risk;
  if (sum === 100) return { ok: true, points };
  const step = sum > 100 ? `take ${sum - 100} away` : `${100 - sum} more to give`;
  return {
    ok: false,
    wrong: [],
    words: `${sum} of 100 points: ${step}. Nothing is stored until they make 100.`,
  };
}
