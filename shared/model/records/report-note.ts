import { z } from 'zod';
import { prose } from '../fields';

/** What the user adds to a section of reports, in the user's own words; its id is the section. */
export const reportNoteSchema = z.strictObject({ id: z.string().min(1).max(50), text: prose.min(1) });
export type ReportNote = z.infer<typeof reportNoteSchema>;
