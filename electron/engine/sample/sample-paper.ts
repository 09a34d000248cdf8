import type { Step } from './sample-names';

/** Nordhaven's colour, and what its CIO adds to the money of the report. */
export const samplePaper: readonly Step[] = [
  { command: { type: 'letterhead/set', changes: { accent: '#1d4f6e' } } },
  {
    command: {
      type: 'report-note/set',
      section: 'drift',
      text: 'Indexation is as the contracts say; the next talks with the carriers are in spring.',
    },
  },
];
