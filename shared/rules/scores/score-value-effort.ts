import type { Initiative } from '../../model/records/initiative';

/**
 * Value over effort: business value / job size, each 1 to 20 points; the quick look that leaves urgency and risk out
 * (the return on effort of the value-effort matrix). null where one of the two is not given.
 */
export function valueOverEffort({
  businessValue,
  jobSize,
}: Pick<Initiative, 'businessValue' | 'jobSize'>): number | null {
  return businessValue === null || jobSize === null ? null : businessValue / jobSize;
}
