import { z } from 'zod';
import { day, id, line, money } from '../fields';

/** What a benefit line brings a year, as somebody found it on a day. The last one holds. */
export const realisedValueSchema = z.strictObject({
  id,
  initiativeId: id,
  /** The benefit line; what belongs to one that is gone is not looked at. */
  benefitId: id,
  day,
  amount: money,
  /** Who says so. */
  by: line.min(1),
});
export type RealisedValue = z.infer<typeof realisedValueSchema>;

/** Follows from what it is of, so that another of the same day takes its place. */
export function realisedValueId(benefitId: string, on: string): string {
  return `${benefitId}.${on}`;
}
