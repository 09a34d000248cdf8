import { z } from 'zod';
import { strengthNeedSchema, strengthSchema } from '../../model/records/strength';
import { ids } from './initiative';

export const strengthCommands = [
  /** Adds the strength, or changes the one of that id. */
  z.strictObject({ type: z.literal('strength/set'), strength: strengthSchema }),
  /** One's own alone: a standard one is always there. */
  z.strictObject({ type: z.literal('strength/delete'), ids }),
  /** Says what a programme needs of a strength; null: nothing any more. */
  z.strictObject({
    type: z.literal('strength-need/set'),
    id: strengthNeedSchema.shape.id,
    programme: strengthNeedSchema.shape.programme,
    strengthId: strengthNeedSchema.shape.strengthId,
    level: strengthNeedSchema.shape.level.nullable(),
  }),
] as const;
