import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';

/** The formulas behind the columns, in plain words. */
export const scenarioRules: readonly Rule[] = [
  [
    say`Differences`,
    say`Every figure less the one in the first column. Shares differ in percentage points, benefits by their likely figure.`,
    sources.arithmetic,
  ],
  [
    say`Run and all spend`,
    say`Run is run today, run cost that funded initiatives add, less what they save. All spend is run and the one-off money of both lists; what is booked of work that is not funded or is stopped is spent all the same, one-off and run, also of work in the backlog.`,
    sources.arithmetic,
  ],
  [
    say`Free`,
    say`The budget − its contingency − all spend of the year; of a list its own budget, contingency and one-off money.`,
    sources.own,
  ],
  [
    say`Room for change`,
    say`The IT budget of a year − run. It is what is there for the one-off work of both lists.`,
    sources.arithmetic,
  ],
  [
    say`Lights on`,
    say`(Run + one-off money to keep the lights on) ÷ all spend. The shares of change money are shares of one-off money alone.`,
    say`${sources.own}, after ${sources.runShare}`,
  ],
  [
    say`Benefits`,
    say`A year at full effect of what is funded and not stopped, from low to high. Kinds are never added up.`,
    sources.own,
  ],
  [
    say`A baseline`,
    say`Counts with the one-off money, run cost, run today and benefits it froze, also of initiatives that were deleted since. Goals and teams are those of today.`,
    sources.own,
  ],
];
