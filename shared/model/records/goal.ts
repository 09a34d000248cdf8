import { z } from 'zod';
import { outcomes } from '../codes';
import { day, id, line, prose, reading } from '../fields';

/** A named goal: a metric that moves from a baseline to a target by a day, for one outcome. */
export const goalSchema = z.strictObject({
  id,
  name: line.min(1),
  description: prose,
  outcome: z.enum(outcomes),
  metric: line,
  unit: line,
  baseline: reading.nullable(),
  target: reading.nullable(),
  targetDate: day.nullable(),
  sponsor: line,
  /** What becomes possible, or other than it is: what its initiatives change unless they say otherwise themselves. */
  capability: line,
  /** The peer it answers and that peer's pressure; one that is no longer there counts as none. */
  peerId: id.nullable(),
  pressureId: id.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;
