/** The formulas behind how an initiative stands, in plain words. */
export const standingRules: readonly (readonly [string, string])[] = [
  ['Spent', 'All actual one-off lines together.'],
  [
    'To complete',
    'What it is given less what is spent. Where there are forecast lines, what they say of the quarters after the last one booked: a forecast gives way to what is booked up to there. Its exit cost once it is stopped. What is not funded is taken as funded in full.',
  ],
  ['At completion', 'Spent + to complete (in earned value management: actual cost + estimate to complete).'],
  [
    'Stopping it now frees',
    'What is left to spend − exit cost. Its run cost, which then never begins, is not counted. What is committed is not taken off: enter what cannot be got back as exit cost.',
  ],
];
