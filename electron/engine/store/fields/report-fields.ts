import type { FieldsOf } from './kind';

/** What reports say besides the plan. */
export const reportFields: FieldsOf<'letterhead' | 'reportNote' | 'ownWords'> = {
  letterhead: { id: 'plain', accent: 'plain', logo: 'plain', logoWords: 'plain' },
  reportNote: { id: 'plain', text: 'plain' },
  ownWords: { id: 'plain', sentence: 'plain', language: 'plain', told: 'plain', text: 'plain' },
};
