import { z } from 'zod';
import { id, line, moment, money, prose, quarter } from '../fields';

/** A named alternative of placements and budgets over the same initiatives and services; a baseline is a frozen one. */
export const scenarioSchema = z.strictObject({
  id,
  name: line.min(1),
  kind: z.enum(['scenario', 'baseline']),
  /** When it was made; null for the one a plan begins with. */
  at: moment.nullable(),
  note: prose,
  /** The scenario it was copied from, which may be gone. */
  sourceId: id.nullable(),
  /** Of a baseline: run today by quarter as it was, from that quarter on. */
  frozenFrom: quarter.nullable(),
  frozenRunToday: z.array(money).max(400).nullable(),
  /** Of that, what each service cost by fiscal year from that quarter's on; null where an earlier version froze it. */
  frozenServices: z
    .array(z.strictObject({ id, name: line.min(1), years: z.array(money).max(100) }))
    .max(100_000)
    .nullable(),
});
export type Scenario = z.infer<typeof scenarioSchema>;
