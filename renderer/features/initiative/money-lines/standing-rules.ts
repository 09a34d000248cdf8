import { type Rule, sources } from '../../../../shared/words/rule-sources';

/** The formulas behind how an initiative stands, in plain words. */
export const standingRules: readonly Rule[] = [
  ['Spent', 'All actual one-off lines together.', sources.arithmetic],
  [
    'To complete',
    'What it is given less what is spent. Where there are forecast lines, what they say of the quarters after the last one booked: a forecast gives way to what is booked up to there. Its exit cost once it is stopped. What is not funded is taken as funded in full.',
    sources.earnedValue,
  ],
  ['At completion', 'Spent + to complete.', sources.earnedValue],
  [
    'Stopping it now frees',
    'What is left to spend − exit cost. Its run cost, which then never begins, is not counted. What is committed is not taken off: enter what cannot be got back as exit cost.',
    `${sources.own}; what is spent is gone either way, as ${sources.corporateFinance} has sunk cost`,
  ],
];
