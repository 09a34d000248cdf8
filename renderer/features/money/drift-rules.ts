import { spendRule } from '../../../shared/words/people/figure-rules';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';

const spreadSource = say`${sources.own}, the weights of the spreads included; no cent is lost by the largest remainder`;

/** What the columns of the table are, in plain words. */
const columnRules: readonly Rule[] = [
  [
    say`Run today`,
    say`Each service costs what is entered, in the money of its cost year or else of the plan’s first. Every later year its cost is that × (1 + indexation) for each year since, compounded. A year falls evenly on its four quarters; after the quarter of its sunset a service costs nothing. A forecast takes the place of that from its quarter on, indexed from that quarter’s year; one for given quarters holds in those alone. What is booked takes the place of both: where only some months of a quarter are booked, the other months stay as expected.`,
    say`compound indexation, ${sources.arithmetic}; booked + still expected, ${sources.earnedValue}; a year on four even quarters is ${sources.own}`,
  ],
  [
    say`Run added and saved`,
    say`A funded initiative adds or saves a fourth of its yearly run cost in every quarter after the last one of its work, in whichever list it stands: later where its lines say so, by equal steps over a ramp, and a saving only after its parallel running. What it ends or shrinks at a service is saved too, never more than the service costs. Run money that is booked stands where it was booked, also of work that is stopped or not funded. The outline shows what would be spent without the savings.`,
    say`${sources.own}: a ramp is a straight line, and savings at one service take turns`,
  ],
  [
    say`One-off`,
    say`What is booked stands where it was booked, whether its initiative is still funded or not: it is spent. What is left of what a funded initiative is given lies over the quarters of its work as its lines are spread (more at first: of three quarters 3, 2 and 1 parts). Where there is a forecast it stands instead, in the quarters after the last one booked: the earlier ones have given way to what was booked. Work that began before the plan falls on the quarters that are left, or on the first one. Without a start it begins with the plan.`,
    spreadSource,
  ],
  [
    say`Room for change`,
    say`The IT budget of a year − its contingency − run today − run added + run saved. It is what is there for the one-off work of both lists; less that work it is what is free.`,
    sources.arithmetic,
  ],
];

/** The formulas behind the chart in figures. */
export const spendTableRules: readonly Rule[] = [...columnRules, spendRule];

/** The formulas behind the chart. */
export const driftRules: readonly Rule[] = [
  ...columnRules,
  [
    say`The quarter that is named`,
    say`The first in which a fourth of the IT budget, less the quarter’s run, is less than a fourth of the year’s budget for innovation; both without their contingency.`,
    sources.own,
  ],
];
