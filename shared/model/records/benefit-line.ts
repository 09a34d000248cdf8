import { z } from 'zod';
import { benefitKinds } from '../codes';
import { id, line, money } from '../fields';

const fields = {
  kind: z.enum(benefitKinds),
  low: money,
  likely: money,
  high: money,
  rampQuarters: z.int().min(0).max(80),
  /** Quarters after go-live until it begins. */
  offsetQuarters: z.int().min(0).max(80),
  claimant: line,
};

/** What an initiative brings in a year at full effect, as a range: low <= likely <= high. */
export const benefitLineSchema = z
  .strictObject({ id, initiativeId: id, ...fields })
  .refine((row) => row.low <= row.likely && row.likely <= row.high, 'low <= likely <= high');
export type BenefitLine = z.infer<typeof benefitLineSchema>;

/** The same without whose it is, as it stands within another record. */
export const benefitSchema = z
  .strictObject(fields)
  .refine((row) => row.low <= row.likely && row.likely <= row.high, 'low <= likely <= high');
