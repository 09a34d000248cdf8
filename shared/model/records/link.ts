import { z } from 'zod';
import { id, line } from '../fields';

/** Where more about an initiative stands: a page of the web or somebody's mail address, nothing that a system would run. */
export const linkSchema = z.strictObject({
  id,
  initiativeId: id,
  /** Empty: the address itself is shown. */
  name: line,
  url: z
    .string()
    .max(2_000)
    .regex(/^(?:https?:\/\/|mailto:)\S+$/i),
});
export type Link = z.infer<typeof linkSchema>;
