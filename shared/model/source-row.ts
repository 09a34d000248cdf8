import { z } from 'zod';
import { id, line } from './fields';
import { sourceFields } from './source-fields';

const value = z.union([z.string().max(100_000), z.number(), z.boolean(), z.null()]);

/**
 * What the source of an initiative said last, kept only where the plan says otherwise; or that the user deleted what
 * the source still has. The id is the initiative's, which may be gone.
 */
export const sourceRowSchema = z.strictObject({
  id,
  source: line,
  key: line,
  state: z.enum(['kept', 'dropped']),
  fields: z.partialRecord(z.enum(sourceFields), value),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;
