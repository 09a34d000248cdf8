import { z } from 'zod';
import { bookingSchema } from '../../model/booking';
import { fundings, lanes } from '../../model/codes';
import { id, line, money, quarter } from '../../model/fields';
import { importSchema } from '../../model/import';
import { initiativeSchema } from '../../model/initiative';
import { moneyLineSchema } from '../../model/money-line';
import { serviceSchema } from '../../model/service';
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

/** A row of an import: a new service with what it costs a year. */
const importedServiceSchema = z.strictObject({
  service: serviceSchema,
  cost: money.nullable(),
  sourcing: moneyLineSchema.shape.sourcing,
});

export type ImportedService = z.infer<typeof importedServiceSchema>;

/** A row of a finance export: what was booked on an initiative or a service in a quarter. */
const importedActualSchema = z.strictObject({
  owner: z.union([z.strictObject({ initiativeId: id }), z.strictObject({ serviceId: id })]),
  quarter,
  account: line,
  /** As of a booking: a month, a closing period, or empty. */
  period: bookingSchema.shape.period,
  costCentre: line,
  text: line,
  amount: money,
});
export type ImportedActual = z.infer<typeof importedActualSchema>;

const mostRows = 1_000_000;

export const importCommands = [
  z.strictObject({
    type: z.literal('import/add'),
    scenarioId: id,
    import: importSchema,
    rows: z.array(importedRowSchema).max(mostRows),
  }),
  z.strictObject({
    type: z.literal('import/services'),
    import: importSchema,
    rows: z.array(importedServiceSchema).max(mostRows),
  }),
  z.strictObject({
    type: z.literal('import/actuals'),
    import: importSchema,
    rows: z.array(importedActualSchema).max(mostRows),
  }),
] as const;
