import { z } from 'zod';
import { prose } from '../fields';
import { languages } from '../languages';

/**
 * A sentence that reports make by rules, in the user's own words. `text` holds figures by name, such as "{free}"; `told` is
 * of which kind the figures were when it was written (none, below zero, above …): where they are of another, the rule speaks.
 */
export const ownWordsSchema = z.strictObject({
  /** The language and the sentence, so that each sentence has one text in each language. */
  id: z.string().min(1).max(310),
  /** Who speaks, the sentence's code, and whom or what it is about: "asked/ask-fund/…". */
  sentence: z.string().min(1).max(300),
  language: z.enum(languages),
  told: z.string().max(1_000),
  text: prose.min(1),
});
export type OwnWords = z.infer<typeof ownWordsSchema>;
