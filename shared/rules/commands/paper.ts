import { z } from 'zod';
import { prose } from '../../model/fields';
import { letterheadSchema } from '../../model/letterhead';
import { ownWordsSchema } from '../../model/records/own-words';
import { reportSections } from '../../model/report-kinds';

export const paperCommands = [
  /** Changes how reports are dressed. */
  z.strictObject({
    type: z.literal('letterhead/set'),
    changes: letterheadSchema.omit({ id: true }).partial(),
  }),
  /** Adds a note to a section of reports, changes it, or takes it away with an empty text. */
  z.strictObject({ type: z.literal('report-note/set'), section: z.enum(reportSections), text: prose }),
  /** Says a sentence of reports in one's own words, or with an empty text as the rules say it. */
  ownWordsSchema.omit({ id: true }).extend({ type: z.literal('own-words/set'), text: z.string().max(2_000) }),
] as const;
