import { z } from 'zod';
import { goalSchema } from '../../model/records/goal';
import { ids } from './initiative';

export const goalCommands = [
  /** Adds the goal, or changes the one of that id. */
  z.strictObject({ type: z.literal('goal/set'), goal: goalSchema }),
  z.strictObject({ type: z.literal('goal/delete'), ids }),
] as const;
