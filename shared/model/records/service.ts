import { z } from 'zod';
import { reviewVerdicts } from '../codes';
import { day, fiscalYear, id, line, prose } from '../fields';

/** What runs today and costs money whatever is decided: together the services are run today. */
export const serviceSchema = z.strictObject({
  id,
  name: line.min(1),
  description: prose,
  businessUnit: line,
  costCentre: line,
  owner: line,
  /** Yearly rise of its cost, in basis points (250 = 2.5 %); may be negative. */
  indexation: z.int().min(-10_000).max(10_000),
  /** The fiscal year its cost is of; null: the plan's first year. */
  costYear: fiscalYear.nullable(),
  contractEnd: day.nullable(),
  noticeDate: day.nullable(),
  sunset: day.nullable(),
  /** The fiscal year of its last real change; null where nobody has said. */
  unchangedSince: fiscalYear.nullable(),
  /** What the landscape review said of it last, and when. */
  review: z.enum(reviewVerdicts).nullable(),
  reviewedOn: day.nullable(),
});
export type Service = z.infer<typeof serviceSchema>;
