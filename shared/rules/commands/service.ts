import { z } from 'zod';
import { id, money } from '../../model/fields';
import { moneyLineSchema } from '../../model/money-line';
import { serviceSchema } from '../../model/service';
import { serviceEffectSchema } from '../../model/service-effect';
import { ids } from './initiative';

const serviceChangesSchema = serviceSchema
  .omit({ id: true })
  .extend({ cost: money.nullable(), sourcing: moneyLineSchema.shape.sourcing })
  .partial();
export type ServiceChanges = z.infer<typeof serviceChangesSchema>;

export const serviceCommands = [
  z.strictObject({
    type: z.literal('service/add'),
    id,
    name: serviceSchema.shape.name,
    changes: serviceChangesSchema,
  }),
  z.strictObject({ type: z.literal('service/edit'), ids, changes: serviceChangesSchema }),
  z.strictObject({ type: z.literal('service/delete'), ids }),
  /** Adds the effect, or changes the one of that id. */
  z.strictObject({ type: z.literal('effect/set'), effect: serviceEffectSchema }),
  z.strictObject({ type: z.literal('effect/delete'), ids }),
] as const;
