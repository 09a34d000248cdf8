import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';

/** How the sums of a programme or a business unit are made, in plain words. */
export const rollUpRules: readonly Rule[] = [
  [
    say`Cost and spent`,
    say`One-off cost and what is booked of it, of all initiatives that name it, funded or not. An unknown cost counts as nothing.`,
    sources.arithmetic,
  ],
  [
    say`Committed and to leave`,
    say`What is signed for but not spent, and what stopping the work would cost: as entered on each initiative, of all.`,
    sources.arithmetic,
  ],
  [
    say`Given and left`,
    say`What the funded ones are given in all years together, and what of it is still to be spent.`,
    sources.arithmetic,
  ],
  [
    say`Run a year`,
    say`Run cost of the funded ones at full effect, less what they save at services. What is stopped never goes live and adds nothing.`,
    sources.arithmetic,
  ],
  [
    say`Run today`,
    say`What the services that name the unit cost in the plan’s first year, indexed, with what is booked in place of it. All units together are run today. What initiatives save of it is in their run a year.`,
    sources.arithmetic,
  ],
  [
    say`Benefits a year`,
    say`At full effect, of what is funded and not stopped, from low to high. Kinds are never added up.`,
    sources.own,
  ],
  [
    say`One name each`,
    say`An initiative counts once, for the one programme and the one business unit it names.`,
    sources.own,
  ],
];
