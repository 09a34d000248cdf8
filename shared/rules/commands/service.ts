import { z } from 'zod';
import { id, money } from '../../model/fields';
import { initiativeSchema } from '../../model/records/initiative';
import { moneyLineSchema } from '../../model/records/money-line';
import { serviceSchema } from '../../model/records/service';
import { serviceEffectSchema } from '../../model/records/service-effect';
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
  /** Work that a review of the landscape asks for: an initiative for each service, to replace it or to find out about it. */
  z.strictObject({
    type: z.literal('service/propose'),
    scenarioId: id,
    cards: z
      .array(
        z.strictObject({
          id,
          serviceId: id,
          title: initiativeSchema.shape.title,
          description: initiativeSchema.shape.description,
          /** The id of its effect on the service, which it replaces; null where it only finds out. */
          effectId: id.nullable(),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  /** Adds the effect, or changes the one of that id. */
  z.strictObject({ type: z.literal('effect/set'), effect: serviceEffectSchema }),
  z.strictObject({ type: z.literal('effect/delete'), ids }),
] as const;
