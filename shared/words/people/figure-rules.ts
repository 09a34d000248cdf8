import { type Rule, sources } from '../rule-sources';
import { say } from '../say';

/** The rules of figures that stand on more than one screen. */
export const spendRule: Rule = [
  say`All spend`,
  say`Run today + run added − run saved + the one-off money that falls in the year: of both lists, and what is booked of the backlog, since it is spent.`,
  sources.arithmetic,
];

export const freeRule: Rule = [
  say`Free`,
  say`Budget − contingency − spend of the year. Below zero it is first into the contingency, then over the budget. The same on every screen, in the report and in the exports.`,
  sources.own,
];

export const lightsOnRule: Rule = [
  say`Keeping the lights on, of all spend`,
  say`(Run today + run added − run saved + one-off money of the run list) ÷ all spend of the year.`,
  say`${sources.own}: ${sources.runShare}, with the one-off money of the run list added`,
];

export const balanceRule: Rule = [
  say`Balance of change money`,
  say`Each list’s share of the one-off money of both in the year. The guardrail is about this share alone, and is set by you.`,
  say`${sources.own}, after Gartner’s bimodal IT`,
];

const laneMoneyRule: Rule = [
  say`Money of a list`,
  say`The one-off money that falls in the plan’s first year, of what is funded in the list and what is booked of the rest, of the list’s budget for that year. Run cost never counts against a list.`,
  sources.own,
];

const laneRunRule: Rule = [
  say`Run a year`,
  say`What the funded initiatives of the list add to run at full effect, less what they save there and at services.`,
  sources.arithmetic,
];

const spreadRule: Rule = [
  say`One-off by quarter`,
  say`What is booked stands where it was booked, funded or not. What is left of what is given lies over the quarters of the work as the lines are spread: evenly, more at first (of three quarters 3, 2 and 1 parts), more at the end (1, 2 and 3), or by hand; where there is a forecast it stands instead, in the quarters after the last one booked. No cent is lost: the largest remainders get what is left over.`,
  say`${sources.own}, the weights of the spreads and work before the plan falling on what is left of it included`,
];

export const rampRule: Rule = [
  say`Run by quarter`,
  say`A fourth of the year in every quarter after the last one of the work; over a ramp of n quarters it rises by n equal steps, later by its offset, and a saving only after its parallel running. In the months for which run money of it is booked, what is booked stands instead; of work that is stopped, funded up to a gate alone or not funded that alone counts, since it is paid.`,
  say`${sources.own}: a ramp is a straight line`,
];

export const dateGapRule: Rule = [
  say`Gap`,
  say`The day it is ready less the day the business needs it, in days; from 60 days on in months of 30.4 days. Ready is the earliest day IT has named, or else the first day of the quarter in which it goes live as planned.`,
  sources.own,
];

/** Of the strip over the board. */
export const stripRules: readonly Rule[] = [spendRule, freeRule, lightsOnRule, balanceRule];

/** Of the head of a list. */
export const laneRules: readonly Rule[] = [laneMoneyRule, freeRule, laneRunRule];

/** Of what stands under the bars of the roadmap. */
export const roadmapRules: readonly Rule[] = [
  spreadRule,
  [
    say`Load of the teams`,
    say`The days that funded work asks of a team in a quarter ÷ its usable days: its days less run work and the emergency reserves. More than 100 % is marked; the teams asked for most stand first.`,
    sources.own,
  ],
  freeRule,
];

/** Of what the money lines of one initiative come to. */
export const cardMoneyRules: readonly Rule[] = [
  spreadRule,
  rampRule,
  [
    say`Capex, opex`,
    say`One-off money by what its lines say; what no line says is neither. What is not booked yet is split as the planned lines of its quarter are.`,
    sources.own,
  ],
  [
    say`Saved`,
    say`What it ends or shrinks at services, from the quarter on in which it is live. Of several that do so to one service the first takes its turn first, and together they never save more than it costs.`,
    sources.own,
  ],
  [
    say`Together`,
    say`One-off + run + saved. The funded cards of a year add up to the year’s spend without run today.`,
    sources.arithmetic,
  ],
];

/** Of what differs between two scenarios. */
export const differenceRules: readonly Rule[] = [
  [
    say`One-off and run`,
    say`The figure of the scenario on the right less the one on the left: one-off money of the first year and of all years from it on, run cost of the last year shown, savings at services counted. The rows add up to the difference of the two.`,
    sources.arithmetic,
  ],
  [
    say`Likely benefit a year`,
    say`At full effect of what is funded to the end and not stopped, kind by kind. Kinds are never added up.`,
    sources.own,
  ],
  [
    say`What and why`,
    say`An initiative differs where its list, funding, dates, mark, estimate, money by quarter or benefits do. A budget differs in its sum, its contingency or in being hard.`,
    sources.own,
  ],
];
