import { z } from 'zod';
import { line } from './fields';

/** The longest picture as a data address: some 220 KB of it. */
export const longestLogo = 300_000;

/** How reports of the plan are dressed; one row, and none as long as nothing was chosen. */
export const letterheadSchema = z.strictObject({
  id: z.literal('letterhead'),
  /** The colour of heads and rules as `#rrggbb`; null: the ink. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  /** A PNG or JPEG as a data address; null: none. */
  logo: z
    .string()
    .max(longestLogo)
    .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/)
    .nullable(),
  /** What the picture shows, for who does not see it. */
  logoWords: line,
});
export type Letterhead = z.infer<typeof letterheadSchema>;

export const blankLetterhead: Letterhead = { id: 'letterhead', accent: null, logo: null, logoWords: '' };
