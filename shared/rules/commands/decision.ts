import { z } from 'zod';
import { decisionEntrySchema } from '../../model/records/decision-entry';
import { ids } from './initiative';

export const decisionCommands = [
  /** Writes the entry into the log, or changes the one of that id. */
  z.strictObject({ type: z.literal('decision/set'), entry: decisionEntrySchema }),
  z.strictObject({ type: z.literal('decision/delete'), ids }),
] as const;
