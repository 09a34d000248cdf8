import { z } from 'zod';
import { id, prose } from '../../model/fields';
import { scenarioSchema } from '../../model/records/scenario';

const { name } = scenarioSchema.shape;

export const scenarioCommands = [
  /** A copy of a scenario with its placements and budgets, to be changed. */
  z.strictObject({ type: z.literal('scenario/add'), id, name, sourceId: id }),
  /** The same, in which some are newly funded in full and others no longer. */
  z.strictObject({
    type: z.literal('scenario/add-set'),
    id,
    name,
    sourceId: id,
    fund: z.array(id).max(100_000),
    drop: z.array(id).max(100_000),
  }),
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
