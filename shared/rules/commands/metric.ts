import { z } from 'zod';
import { metricPairSchema } from '../../model/records/metric-pair';
import { metricReadingSchema } from '../../model/records/metric-reading';
import { ids } from './initiative';

export const metricCommands = [
  /** Pairs an IT metric with the goal of that id, or changes the one it has. */
  z.strictObject({ type: z.literal('metric-pair/set'), pair: metricPairSchema }),
  z.strictObject({ type: z.literal('metric-pair/delete'), ids }),
  /** Writes readings down; one of the same goal, metric and day takes the place of what was there. */
  z.strictObject({
    type: z.literal('metric-reading/set'),
    readings: z
      .array(metricReadingSchema.omit({ id: true }))
      .min(1)
      .max(10_000),
  }),
  z.strictObject({ type: z.literal('metric-reading/delete'), ids }),
] as const;
