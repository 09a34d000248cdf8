import { z } from 'zod';
import { id, line } from '../fields';
import { sourceFieldSchema } from '../source-field-schema';

const value = z.union([z.string().max(100_000), z.number(), z.boolean(), z.null()]);

/**
 * What the source of an initiative said last, kept only where the plan says otherwise; or that the user deleted what
 * the source still has. The id is the initiative's, which may be gone. Of a service all that its list said last is kept,
 * under an id of its own: a service has no other place for the list it is of.
 */
export const sourceRowSchema = z.strictObject({
  id,
  source: line,
  key: line,
  state: z.enum(['kept', 'dropped']),
  fields: z.partialRecord(sourceFieldSchema, value),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

const ofService = 'service.';

/** The id under which is kept what the list of a service said. */
export function serviceRowId(serviceId: string): string {
  return `${ofService}${serviceId}`;
}

/** The service of such an id, which may be gone; null of an initiative's. */
export function serviceOfRow(rowId: string): string | null {
  return rowId.startsWith(ofService) ? rowId.slice(ofService.length) : null;
}
