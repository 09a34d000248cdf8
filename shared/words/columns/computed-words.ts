import { type Rule, sources } from '../rule-sources';
import { say } from '../say';

/** The names of the columns that are worked out beside the scores. */
export const computedNames = {
  roi: say`Return on investment, %`,
  costOfDelay: say`Cost of delay a quarter`,
  delayPoints: say`Cost of delay, points`,
} as const;

/** How they are made. */
export const computedRules: readonly Rule[] = [
  [
    computedNames.roi,
    say`(Margin + cashable saving − run cost − one-off cost) ÷ one-off cost × 100, each added up over five years from the plan’s first, not discounted. At −100 nothing comes back. Not known for what brings no cash.`,
    say`${sources.corporateFinance}: return on an investment over its life`,
  ],
  [
    computedNames.costOfDelay,
    say`(Margin + cashable saving − run cost a year) ÷ 4: what a quarter later costs, at full effect and by the likely benefits. Not known for what brings no cash or never goes live.`,
    sources.flow,
  ],
  [
    computedNames.delayPoints,
    say`Business value + time criticality + risk reduction, each 1 to 20 points: what WSJF divides by the job size.`,
    sources.flow,
  ],
];

/** How the cells of a pivot are made. */
export const pivotRule: Rule = [
  say`Pivot`,
  say`Each cell adds up the initiatives in view that are in its row and in its column; a mean is their sum ÷ how many have a value. Totals are added up of the initiatives, each once, not of the cells. Where an initiative is in several rows, as by team, its whole value is in each of them. What has no value is in no sum; what has no row or column is in one of its own.`,
  sources.arithmetic,
];
