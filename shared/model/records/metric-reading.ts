import { z } from 'zod';
import { day, id, reading } from '../fields';

/** The two metrics of a goal: the one the business goes by, and the one IT watches beside it. */
const metricSides = ['business', 'it'] as const;
export type MetricSide = (typeof metricSides)[number];

/** What a metric of a goal was on a day: one reading a day. */
export const metricReadingSchema = z.strictObject({
  id,
  goalId: id,
  side: z.enum(metricSides),
  day,
  value: reading,
});
export type MetricReading = z.infer<typeof metricReadingSchema>;

/** Follows from what the reading is of, so that another of the same day takes its place. */
export function metricReadingId(goalId: string, side: MetricSide, on: string): string {
  return `${goalId}.${side}.${on}`;
}
