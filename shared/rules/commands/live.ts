import { z } from 'zod';
import { adoptionSchema } from '../../model/records/adoption';
import { liveReviewSchema } from '../../model/records/live-review';
import { realisedValueSchema } from '../../model/records/realised-value';
import { ids } from './initiative';

export const liveCommands = [
  /** What is known of an initiative's users; the one of its id is changed. */
  z.strictObject({ type: z.literal('adoption/set'), adoption: adoptionSchema }),
  /** Writes down what benefit lines bring; one of the same line and day takes the place of what was there. */
  z.strictObject({
    type: z.literal('realised/set'),
    values: z
      .array(realisedValueSchema.omit({ id: true }))
      .min(1)
      .max(10_000),
  }),
  z.strictObject({ type: z.literal('realised/delete'), ids }),
  /** Writes a review after go-live down, or changes the one of that id. */
  z.strictObject({ type: z.literal('live-review/set'), review: liveReviewSchema }),
  z.strictObject({ type: z.literal('live-review/delete'), ids }),
] as const;
