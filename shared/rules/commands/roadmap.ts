import { z } from 'zod';
import { dependencySchema } from '../../model/records/dependency';
import { milestoneSchema } from '../../model/records/milestone';
import { ids } from './initiative';

/** Each adds the record, or changes the one of that id. */
export const roadmapCommands = [
  z.strictObject({ type: z.literal('milestone/set'), milestone: milestoneSchema }),
  z.strictObject({ type: z.literal('milestone/delete'), ids }),
  z.strictObject({ type: z.literal('dependency/set'), dependency: dependencySchema }),
  z.strictObject({ type: z.literal('dependency/delete'), ids }),
] as const;
