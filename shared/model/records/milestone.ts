import { z } from 'zod';
import { id, line } from '../fields';

const milestoneKinds = ['milestone', 'gate', 'usable'] as const;

/** A point in the work of an initiative: at a gate it is decided whether the work goes on, at `usable` people can use a first slice of it. */
export const milestoneSchema = z.strictObject({
  id,
  initiativeId: id,
  name: line.min(1),
  kind: z.enum(milestoneKinds),
  /** At the end of which quarter of the work, counted from 0: it moves with the start. */
  offsetQuarters: z.int().min(0).max(80),
});
export type Milestone = z.infer<typeof milestoneSchema>;
