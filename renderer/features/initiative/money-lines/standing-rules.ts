import { type Rule, sources } from '../../../../shared/words/rule-sources';
import { say } from '../../../../shared/words/say';

/** The formulas behind how an initiative stands, in plain words. */
export const standingRules: readonly Rule[] = [
  [say`Spent`, say`All actual one-off lines together.`, sources.arithmetic],
  [
    say`To complete`,
    say`What it is given less what is spent. Where there are forecast lines, what they say of the quarters after the last one booked: a forecast gives way to what is booked up to there. Its exit cost once it is stopped. What is not funded is taken as funded in full.`,
    sources.earnedValue,
  ],
  [say`At completion`, say`Spent + to complete.`, sources.earnedValue],
  [
    say`Stopping it now frees`,
    say`What is left to spend − exit cost. Its run cost, which then never begins, is not counted. What is committed is not taken off: enter what cannot be got back as exit cost.`,
    say`${sources.own}; what is spent is gone either way, as ${sources.corporateFinance} has sunk cost`,
  ],
];
