import type { Initiative } from '../../model/records/initiative';

type Points = Pick<Initiative, 'businessValue' | 'timeCriticality' | 'riskReduction' | 'jobSize'>;

/**
 * Weighted shortest job first: cost of delay over job size, (business value + time criticality + risk reduction) / job
 * size, each 1 to 20 points (D. Reinertsen, The Principles of Product Development Flow, 2009; the three parts as in
 * SAFe). null where one of the four is not given.
 */
export function wsjfOf(points: Points): number | null {
  // Asked of every initiative after each edit of the weights: nothing is copied.
  const delay = delayPoints(points);
  const { jobSize } = points;
  return delay === null || jobSize === null ? null : delay / jobSize;
}

/** Cost of delay in points, 3 to 60: the three parts of it added up; null where one is not given. */
export function delayPoints({
  businessValue,
  timeCriticality,
  riskReduction,
}: Omit<Points, 'jobSize'>): number | null {
  if (businessValue === null || timeCriticality === null || riskReduction === null) return null;
  return businessValue + timeCriticality + riskReduction;
}
