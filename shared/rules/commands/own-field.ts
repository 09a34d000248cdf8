import { z } from 'zod';
import { id } from '../../model/fields';
import { ownFieldSchema, ownValueSchema } from '../../model/records/own-field';
import { ids } from './initiative';

export const ownFieldCommands = [
  /** Adds a field to every initiative, or changes the one of that id. */
  z.strictObject({ type: z.literal('own-field/set'), field: ownFieldSchema }),
  z.strictObject({ type: z.literal('own-field/delete'), ids }),
  /** Gives initiatives a value in a field; null takes it away. */
  z.strictObject({
    type: z.literal('own-value/set'),
    fieldId: id,
    initiativeIds: ids,
    value: ownValueSchema.shape.value.nullable(),
  }),
] as const;
