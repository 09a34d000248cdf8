import { z } from 'zod';
import { fundings, lanes, marks } from '../../model/codes';
import { id, money } from '../../model/fields';
import { ownValueSchema } from '../../model/records/own-field';
import { placementSchema } from '../../model/records/placement';
import { initiativeChangesSchema } from './initiative';

/** What changes about the place of an initiative in the scenario. */
const placeSchema = z
  .strictObject({
    lane: z.enum(lanes),
    funding: z.strictObject({ funding: z.enum(fundings), amount: money.min(1).nullable() }),
    start: placementSchema.shape.start,
    lengthQuarters: placementSchema.shape.lengthQuarters,
    mark: z.enum(marks),
  })
  .partial();

/** Values in fields of one's own; null takes one away. */
const ownSchema = z
  .array(z.strictObject({ fieldId: id, value: ownValueSchema.shape.value.nullable() }))
  .max(100);

const rowSchema = z.strictObject({
  id,
  changes: initiativeChangesSchema,
  place: placeSchema,
  own: ownSchema.optional(),
});
export type RowEdit = z.infer<typeof rowSchema>;

/** Changes each of several initiatives in its own way: what is pasted, filled, emptied or set for many at once. */
export const editEachCommands = [
  z.strictObject({
    type: z.literal('initiative/edit-each'),
    scenarioId: id,
    rows: z.array(rowSchema).min(1).max(100_000),
  }),
] as const;
