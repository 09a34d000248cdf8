import { z } from 'zod';
import { id, line } from './fields';

/** A named alternative of placements and budgets over the same initiatives and services; a baseline is a frozen one. */
export const scenarioSchema = z.strictObject({
  id,
  name: line.min(1),
  kind: z.enum(['scenario', 'baseline']),
});
export type Scenario = z.infer<typeof scenarioSchema>;
