import { z } from 'zod';
import { id, line, moment, prose } from '../fields';

/** What somebody said about an initiative, and when. */
export const commentSchema = z.strictObject({
  id,
  initiativeId: id,
  at: moment,
  /** Empty where nobody was named. */
  author: line,
  text: prose.min(1),
});
export type Comment = z.infer<typeof commentSchema>;
