import { z } from 'zod';
import { id, prose } from '../../model/fields';
import { scenarioSchema } from '../../model/records/scenario';

const { name } = scenarioSchema.shape;

export const scenarioCommands = [
  /** A copy of a scenario with its placements and budgets, to be changed. */
  z.strictObject({ type: z.literal('scenario/add'), id, name, sourceId: id }),
  /** A frozen copy, with what was promised in figures. */
  z.strictObject({ type: z.literal('scenario/freeze'), id, name, sourceId: id }),
  z.strictObject({
    type: z.literal('scenario/edit'),
    id,
    changes: z.strictObject({ name, note: prose }).partial(),
  }),
  z.strictObject({ type: z.literal('scenario/delete'), id }),
  /** Makes a scenario the plan. */
  z.strictObject({ type: z.literal('scenario/adopt'), id }),
] as const;
