import { z } from 'zod';
import { id, line } from '../fields';

/** How a screen is looked at, under a name: what is sought, filtered, sorted, grouped and shown. Who reads the content checks it. */
export const savedViewSchema = z.strictObject({
  id,
  name: line.min(1),
  /** By part of the view: its own plain data. At most 50 parts of 100,000 characters each. */
  content: z.record(z.string().max(50), z.string().max(100_000)),
});
export type SavedView = z.infer<typeof savedViewSchema>;
