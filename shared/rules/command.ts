import { z } from 'zod';
import { benefitKinds, budgetScopes, fundings, lanes } from '../model/codes';
import { currency, fiscalYear, id, moment, money, quarter } from '../model/fields';
import { importSchema } from '../model/import';
import { initiativeSchema } from '../model/initiative';
import { placementSchema } from '../model/placement';
import { planSettingsSchema } from '../model/plan-settings';
import { serviceSchema } from '../model/service';

const ids = z.array(id).min(1).max(100_000);

/** A benefit as the simple card asks for it: one line, its range ordered. */
const benefitSchema = z
  .strictObject({ kind: z.enum(benefitKinds), low: money, likely: money, high: money })
  .refine((range) => range.low <= range.likely && range.likely <= range.high, 'low <= likely <= high');
export type Benefit = z.infer<typeof benefitSchema>;

/** What can be said of an initiative on the simple card, all of it optional. */
const initiativeChangesSchema = initiativeSchema
  .omit({ id: true, importId: true })
  .extend({ cost: money.nullable(), runCost: money.nullable(), benefit: benefitSchema.nullable() })
  .partial();
export type InitiativeChanges = z.infer<typeof initiativeChangesSchema>;

const scheduleSchema = placementSchema.pick({ start: true, lengthQuarters: true }).partial();

const serviceChangesSchema = serviceSchema.omit({ id: true }).extend({ cost: money.nullable() }).partial();
export type ServiceChanges = z.infer<typeof serviceChangesSchema>;

/** A row of an import: a new initiative with its place, as the mapping read it. */
const importedRowSchema = z.strictObject({
  initiative: initiativeSchema,
  cost: money.nullable(),
  runCost: money.nullable(),
  benefit: benefitSchema.nullable(),
  lane: z.enum(lanes),
  funding: z.enum(fundings),
  fundingAmount: money.nullable(),
  start: quarter.nullable(),
  lengthQuarters: z.int().min(1).max(80),
});
export type ImportedRow = z.infer<typeof importedRowSchema>;

/** Every action of a user that changes the plan. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plan/edit'),
    changes: planSettingsSchema.omit({ id: true, currency: true, scenarioId: true }).partial(),
  }),
  z.strictObject({
    type: z.literal('plan/change-currency'),
    currency,
    /** Units of the new currency for one of the old; 1 only relabels. */
    rate: z.number().positive().max(1_000_000_000),
  }),
  z.strictObject({
    type: z.literal('budget/set'),
    scenarioId: id,
    fiscalYear,
    scope: z.enum(budgetScopes),
    /** null takes the budget away. */
    amount: money.min(0).nullable(),
    hard: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('initiative/add'),
    scenarioId: id,
    id,
    title: initiativeSchema.shape.title,
    lane: z.enum(lanes),
    changes: initiativeChangesSchema,
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
  z.strictObject({
    type: z.literal('placement/move'),
    scenarioId: id,
    initiativeIds: ids,
    lane: z.enum(lanes),
    /** Above the funding line of the lane or below it, or each on its own side; the backlog has no line. */
    funded: z.union([z.boolean(), z.literal('keep')]),
    /** The initiative that then follows, in the same part of the lane; null: at the end of that part. */
    before: id.nullable(),
  }),
  z.strictObject({
    type: z.literal('placement/fund'),
    scenarioId: id,
    initiativeIds: ids,
    funding: z.enum(fundings),
    amount: money.min(1).nullable(),
  }),
  z.strictObject({
    type: z.literal('placement/schedule'),
    scenarioId: id,
    initiativeIds: ids,
    changes: scheduleSchema,
  }),
  z.strictObject({
    type: z.literal('service/add'),
    id,
    name: serviceSchema.shape.name,
    changes: serviceChangesSchema,
  }),
  z.strictObject({ type: z.literal('service/edit'), ids, changes: serviceChangesSchema }),
  z.strictObject({ type: z.literal('service/delete'), ids }),
  z.strictObject({
    type: z.literal('import/add'),
    scenarioId: id,
    import: importSchema,
    rows: z.array(importedRowSchema).max(1_000_000),
  }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** What a command carries besides itself: its own id and moment, and the reason where one was asked for. */
export const stampSchema = z.strictObject({
  id,
  at: moment,
  reason: z.string().trim().min(1).max(10_000).optional(),
});
export type Stamp = z.infer<typeof stampSchema>;
