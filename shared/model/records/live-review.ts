import { z } from 'zod';
import { day, id, line, prose } from '../fields';

/** A review after go-live: what was found, and which claims are open again. The last one of an initiative holds. */
export const liveReviewSchema = z
  .strictObject({
    id,
    initiativeId: id,
    day,
    by: line.min(1),
    /** What was found; why claims are open again. */
    finding: prose,
    /** Benefit lines of which the claim is open again. */
    reopened: z.array(id).max(1_000),
  })
  .refine((row) => row.reopened.length === 0 || row.finding.trim() !== '', 'reopened needs a reason');
export type LiveReview = z.infer<typeof liveReviewSchema>;
