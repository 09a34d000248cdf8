import { z } from 'zod';
import { savedViewSchema } from '../../model/records/saved-view';
import { ids } from './initiative';

export const viewCommands = [
  /** Keeps a view under its name, or changes the one of that id. */
  z.strictObject({ type: z.literal('view/set'), view: savedViewSchema }),
  z.strictObject({ type: z.literal('view/delete'), ids }),
] as const;
