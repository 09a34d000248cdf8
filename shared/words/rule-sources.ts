import { say } from './say';

/** How a figure is made, in plain words, and where that comes from: a book of the field, arithmetic, or a choice of this app. */
export type Rule = readonly [name: string, rule: string, source: string];

/** Where formulas come from, as it stands behind "Source:". */
export const sources = {
  own: say`this app’s own choice`,
  arithmetic: say`plain arithmetic on what is entered`,
  corporateFinance: say`Brealey, Myers and Allen, Principles of Corporate Finance`,
  greenBook: say`HM Treasury, The Green Book`,
  flow: say`Reinertsen, The Principles of Product Development Flow; the points of its three parts as in SAFe`,
  earnedValue: say`earned value management (PMI): estimate at completion = actual cost + estimate to complete`,
  runShare: say`the run share of IT spending as Gartner counts it`,
  pairs: say`Saaty, The Analytic Hierarchy Process (1980)`,
} as const;
