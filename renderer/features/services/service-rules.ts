import { rampRule } from '../../../shared/words/people/figure-rules';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';

/** The formulas behind the years and the savings, in plain words. */
export const serviceRules: readonly Rule[] = [
  [
    say`A year`,
    say`What is entered × (1 + indexation) for every year since the one the cost is of, compounded. It falls evenly on its four quarters; after the quarter of its sunset a service costs nothing. A forecast takes the place of that from its quarter on, indexed from that quarter’s year, until a later forecast does; one for given quarters holds in those alone, before any other. What is booked takes the place of both: where only some months of a quarter are booked, the other months stay as expected. The sums are run today of each year, the same as on the money screen.`,
    say`compound indexation, ${sources.arithmetic}; booked + still expected, ${sources.earnedValue}; even quarters are ${sources.own}`,
  ],
  [
    say`What an initiative saves`,
    say`It begins when the initiative is live, not before the quarter it names, and after its quarters side by side. Only funded work counts, and all together never save more than a service costs. What is booked is paid: nothing saves of it.`,
    sources.own,
  ],
  rampRule,
];
