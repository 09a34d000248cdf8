import type { Outcome } from '../../model/codes';
import { allocate } from '../../model/money';
import type { Points } from './priority-points';

/** The pairs that are asked about, the first against the second. */
export const outcomePairs = [
  ['revenue', 'efficiency'],
  ['revenue', 'risk'],
  ['efficiency', 'risk'],
] as const satisfies readonly (readonly [Outcome, Outcome])[];

/** How much more the first of a pair weighs: much more, more, as much, less, much less. */
export const pairAnswers = [2, 1, 0, -1, -2] as const;
export type PairAnswer = (typeof pairAnswers)[number];
export type PairAnswers = readonly [PairAnswer, PairAnswer, PairAnswer];

/** On Saaty's scale: 1 equal, 3 more, 5 much more, and the reciprocals. */
function ratio(answer: PairAnswer): number {
  const size = 1 + 2 * Math.abs(answer);
  return answer < 0 ? 1 / size : size;
}

export interface PairVerdict {
  readonly points: Points;
  /** Whether the three answers fit together, only roughly, or go round in a circle. */
  readonly fit: 'fits' | 'rough' | 'circle';
  /** Saaty's consistency ratio: 0 where they agree fully; above 0.1 they should be looked at again. */
  readonly consistencyRatio: number;
}

/** The consistency index of random answers about three things (Saaty 1980). */
const randomIndex = 0.58;

/**
 * 100 points from three pairwise answers: weights by the geometric mean of each row of the reciprocal matrix, in whole
 * points by the largest remainder. With d = cube root of (a12 · a23 / a13) the largest eigenvalue of three things is
 * 1 + d + 1/d exactly; consistency index (eigenvalue - 3) / 2, ratio that over the random index 0.58
 * (T. L. Saaty, The Analytic Hierarchy Process, 1980; Crawford and Williams 1985 for the geometric mean).
 */
export function pointsFromPairs(answers: PairAnswers): PairVerdict {
  const [revenueEfficiency, revenueRisk, efficiencyRisk] = answers.map(ratio) as [number, number, number];
  const weights = [
    Math.cbrt(revenueEfficiency * revenueRisk),
    Math.cbrt(efficiencyRisk / revenueEfficiency),
    Math.cbrt(1 / (revenueRisk * efficiencyRisk)),
  ];
  // Whole weights, so that the split of the points is exact.
  const [revenue = 0, efficiency = 0, risk = 0] = allocate(
    100,
    weights.map((weight) => Math.round(weight * 1e9)),
  );
  const turn = Math.cbrt((revenueEfficiency * efficiencyRisk) / revenueRisk);
  const consistencyRatio = (turn + 1 / turn - 2) / 2 / randomIndex;
  const fit = isCircle(answers) ? 'circle' : consistencyRatio > 0.1 ? 'rough' : 'fits';
  return { points: { revenue, efficiency, risk }, fit, consistencyRatio };
}

/** Each is weighed above the next and the last above the first, or the other way round. */
function isCircle([first, second, third]: PairAnswers): boolean {
  return (first > 0 && third > 0 && second < 0) || (first < 0 && third < 0 && second > 0);
}
