import { z } from 'zod';
import { id, line } from '../../model/fields';
import { ownFieldKinds } from '../../model/records/own-field';

/** The field of one's own that a column becomes; one that the plan does not have yet is made by the import. */
export const mappedOwnSchema = z.strictObject({
  /** Left out: the field of that name. */
  id: id.optional(),
  name: line.min(1),
  /** Of a field that the plan has its own kind holds; left out of another: a text. */
  kind: z.enum(ownFieldKinds).optional(),
});
export type MappedOwn = z.infer<typeof mappedOwnSchema>;
