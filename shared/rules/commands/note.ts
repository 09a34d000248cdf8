import { z } from 'zod';
import { commentSchema } from '../../model/records/comment';
import { linkSchema } from '../../model/records/link';
import { ids } from './initiative';

export const noteCommands = [
  /** Writes a comment on an initiative, or changes the one of that id. */
  z.strictObject({ type: z.literal('comment/set'), comment: commentSchema }),
  z.strictObject({ type: z.literal('comment/delete'), ids }),
  /** Ties a page or an address to an initiative, or changes the one of that id. */
  z.strictObject({ type: z.literal('link/set'), link: linkSchema }),
  z.strictObject({ type: z.literal('link/delete'), ids }),
] as const;
