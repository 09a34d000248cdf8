import { z } from 'zod';
import { fundings, lanes } from '../../model/codes';
import { id, money, quarter } from '../../model/fields';
import { importSchema } from '../../model/import';
import { initiativeSchema } from '../../model/initiative';
import { benefitSchema } from './initiative';

/** A row of an import: a new initiative with its place, as the mapping read it. */
const importedRowSchema = z.strictObject({
  initiative: initiativeSchema,
  cost: money.nullable(),
  runCost: money.nullable(),
  /** Booked so far. */
  spent: money.nullable(),
  benefit: benefitSchema.nullable(),
  lane: z.enum(lanes),
  funding: z.enum(fundings),
  fundingAmount: money.nullable(),
  start: quarter.nullable(),
  lengthQuarters: z.int().min(1).max(80),
});
export type ImportedRow = z.infer<typeof importedRowSchema>;

export const importCommands = [
  z.strictObject({
    type: z.literal('import/add'),
    scenarioId: id,
    import: importSchema,
    rows: z.array(importedRowSchema).max(1_000_000),
  }),
] as const;
