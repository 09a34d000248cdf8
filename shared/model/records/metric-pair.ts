import { z } from 'zod';
import { day, id, line, reading } from '../fields';

/** What IT watches beside the business metric of a goal; both are measured by the same date. Its id is the goal's. */
export const metricPairSchema = z.strictObject({
  id,
  name: line.min(1),
  unit: line,
  baseline: reading.nullable(),
  target: reading.nullable(),
  /** The day on which the baselines of both were read; null: that of the first reading. */
  since: day.nullable(),
});
export type MetricPair = z.infer<typeof metricPairSchema>;
