import { z } from 'zod';
import { benefitKinds, lanes } from '../../model/codes';
import { id, money } from '../../model/fields';
import { initiativeSchema } from '../../model/records/initiative';
import { requiredRoleSchema } from '../../model/records/required-role';

export const ids = z.array(id).min(1).max(100_000);

/** A benefit as the simple card asks for it: one line, its range ordered. */
export const benefitSchema = z
  .strictObject({ kind: z.enum(benefitKinds), low: money, likely: money, high: money })
  .refine((range) => range.low <= range.likely && range.likely <= range.high, 'low <= likely <= high');
export type Benefit = z.infer<typeof benefitSchema>;

/** What can be said of an initiative on the simple card, all of it optional. */
export const initiativeChangesSchema = initiativeSchema
  .omit({ id: true, importId: true })
  .extend({
    cost: money.nullable(),
    runCost: money.nullable(),
    /** Booked so far. */
    spent: money.nullable(),
    benefit: benefitSchema.nullable(),
  })
  .partial();
export type InitiativeChanges = z.infer<typeof initiativeChangesSchema>;

export const initiativeCommands = [
  z.strictObject({
    type: z.literal('initiative/add'),
    scenarioId: id,
    id,
    title: initiativeSchema.shape.title,
    lane: z.enum(lanes),
    changes: initiativeChangesSchema,
    /** Roles that its work requires from the start, as its template names them; nobody fills them yet. */
    roles: z
      .array(requiredRoleSchema.pick({ id: true, role: true }))
      .max(20)
      .optional(),
  }),
  z.strictObject({ type: z.literal('initiative/edit'), ids, changes: initiativeChangesSchema }),
  z.strictObject({
    type: z.literal('initiative/duplicate'),
    copies: z
      .array(z.strictObject({ id, copyId: id, title: initiativeSchema.shape.title }))
      .min(1)
      .max(10_000),
  }),
  z.strictObject({ type: z.literal('initiative/delete'), ids }),
  /** The first slice has the id of the initiative. */
  z.strictObject({
    type: z.literal('initiative/split'),
    scenarioId: id,
    id,
    slices: z
      .array(
        z.strictObject({
          id,
          title: initiativeSchema.shape.title,
          quarters: z.int().min(1).max(80),
        }),
      )
      .min(2)
      .max(6),
  }),
] as const;
