import type { Step } from './sample-names';

/** Nordhaven's colour, and what its CIO adds to the money of the report and says in own words. */
export const samplePaper: readonly Step[] = [
  { command: { type: 'letterhead/set', changes: { accent: '#1d4f6e' } } },
  {
    command: {
      type: 'report-note/set',
      section: 'drift',
      text: 'Indexation is as the contracts say; the next talks with the carriers are in spring.',
    },
  },
  {
    command: {
      type: 'own-words/set',
      sentence: 'story/drift/',
      language: 'en',
      told: 'inYear:+ yearly:+ year:.',
      text: 'What we fund adds {inYear} to the cost of running the shops in {year}, and {yearly} a year once all of it is live.',
    },
  },
];
