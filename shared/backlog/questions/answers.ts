import { z } from 'zod';
import { id } from '../../model/fields';
import { sourceFieldSchema } from '../../model/source-field-schema';

const line = z.int().min(0);

/** What the user decided of single rows before an import; lines are those of the file. */
export const answersSchema = z.strictObject({
  /** Where plan and source part: which of them holds. */
  fields: z
    .array(z.tuple([line, sourceFieldSchema, z.enum(['theirs', 'mine'])]))
    .max(100_000)
    .optional(),
  /** Of a row of another list: the columns of the list in which the plan’s value holds. */
  kept: z
    .array(z.tuple([line, z.string().max(100)]))
    .max(100_000)
    .optional(),
  /** A row whose key changed: the initiative it is, or null where it is a new one. */
  links: z
    .array(z.tuple([line, id.nullable()]))
    .max(10_000)
    .optional(),
  /** Line, column, and the cell as it should read. */
  mends: z
    .array(z.tuple([line, z.string().max(1_000), z.string().max(10_000)]))
    .max(10_000)
    .optional(),
  /** Line and column of outliers that are right. */
  accepted: z
    .array(z.tuple([line, z.string().max(1_000)]))
    .max(10_000)
    .optional(),
  /** What becomes of initiatives that the source no longer has. */
  missing: z.enum(['keep', 'mark']).optional(),
});
export type Answers = z.infer<typeof answersSchema>;
