import { type Rule, sources } from '../rule-sources';
import { say } from '../say';

/** The rules of figures of the plan beside those of its money (`figure-rules.ts`). */
export const backlogRule: Rule = [
  say`Cost of the backlog`,
  say`The one-off cost of what stands in the backlog, added up whatever the year; with a filter, of what it shows. An initiative without a cost adds nothing. Beside each card stands its own cost.`,
  sources.arithmetic,
];

export const priorityRule: Rule = [
  say`Points`,
  say`100 points over the three outcomes. Where one is moved, the other two share what is left in proportion to what they had, evenly where they had nothing, in whole points by the largest remainder.`,
  sources.own,
];

export const causesRule: Rule = [
  say`Causes of run cost`,
  say`What each initiative and each service costs to run in the last year shown less what it costs in the first: an initiative by its run cost and by what it saves at services, a service by its indexation and its sunset. All of them together are the rise of run.`,
  sources.arithmetic,
];

export const oneOffKindsRule: Rule = [
  say`One-off money by kind`,
  say`What is booked is as its lines say. The rest is split in the proportion of the planned lines of its quarter, of the forecast where there is one. What no line says stands apart, so that capex, opex and not said are all one-off money of the year; so are internal, external and not said.`,
  sources.own,
];

export const reserveUsedRule: Rule = [
  say`Reserve used`,
  say`The person-days of the emergencies requested in a quarter, whenever they were delivered, of the reserve that all teams keep for their lane then: its percentage of their net days.`,
  sources.own,
];

export const hiddenKindsRule: Rule = [
  say`Hidden work by kind of card`,
  say`The person-days and weeks that you enter, or those that are shipped. On a card the days are part of what the team is asked, the weeks come one after another and move the earliest day.`,
  sources.own,
];

export const missingRule: Rule = [
  say`Missing`,
  say`How many funded initiatives lack it, and what they are given in all. Those below the amount from which the settings ask are left out.`,
  sources.arithmetic,
];

export const overridesRule: Rule = [
  say`Overrides`,
  say`The figures as they stood when the limit was crossed: what was used and what the limit allowed then. They stay as they were, whatever the plan says now.`,
  sources.own,
];

export const besideRunRule: Rule = [
  say`Left beside run today`,
  say`The IT budget of the year − run today of that year, indexed, before any initiative.`,
  sources.arithmetic,
];

export const needsRule: Rule = [
  say`Needs of programmes`,
  say`The level that a programme needs of a strength less the level it has; above zero so many levels are missing. Both are entered, from 1 to 5; without a level nothing is said.`,
  sources.own,
];

export const partnerRule: Rule = [
  say`Gaps to partner for`,
  say`Of each strength the widest gap among the programmes with funded initiatives, the widest first, and whom it is for.`,
  sources.own,
];

export const rolesRule: Rule = [
  say`Required roles`,
  say`The funded initiatives that require the role and are not live. One waits while nobody fills it, and so does all that it is given. What waits for several roles counts with each.`,
  sources.own,
];

export const rollOverRules: readonly Rule[] = [
  [
    say`Counts as spent`,
    say`The one-off money of the first year of all that is funded, quarter by quarter, where it is not booked yet. Work in flight arrives with what is left.`,
    sources.own,
  ],
  [
    say`Services`,
    say`Each keeps its cost and the year that it is of, so that the next year’s is indexed once more.`,
    sources.arithmetic,
  ],
  [
    say`Later years`,
    say`They cost what they did before, to the cent. What is not funded goes back to the backlog.`,
    sources.arithmetic,
  ],
];

export const bubbleRule: Rule = [
  say`Bubbles of the chart`,
  say`To the right the one-off cost, upwards the score that is chosen, each by the rules below. The area of a bubble is the size that is chosen; its ring is the risk to deliver, from 1 to 5.`,
  sources.own,
];

export const sumsRule: Rule = [
  say`Sums`,
  say`What the selected cells of a money column add up to, and that sum ÷ the cells that hold one. A cell without an amount counts as neither.`,
  sources.arithmetic,
];

/** Of the parts of one initiative. */
export const stopRule: Rule = [
  say`Freed by stopping`,
  say`What is left of what it is given − its exit cost; below zero where leaving costs more than going on. Its run cost, which then never begins, is not part of it.`,
  sources.own,
];

export const boughtDaysRule: Rule = [
  say`Cost of bought work`,
  say`Days bought outside × the day rate of the team. It is part of the one-off cost and spread as the days are.`,
  sources.arithmetic,
];

export const hiddenOfCardRule: Rule = [
  say`Hidden work of the card`,
  say`The hidden lines added up, of all days that teams are asked for on the card and days of no team.`,
  sources.arithmetic,
];

export const creditedRule: Rule = [
  say`Credited benefits`,
  say`The share × the other’s benefits a year at full effect, kind by kind. Shares of more than the whole are fitted into it in proportion. Every benefit counts once, with the one that brings it.`,
  sources.own,
];
