/** How a figure is made, in plain words, and where that comes from: a book of the field, arithmetic, or a choice of this app. */
export type Rule = readonly [name: string, rule: string, source: string];

/** Where formulas come from, as it stands behind "Source:". */
export const sources = {
  own: 'this app’s own choice',
  arithmetic: 'plain arithmetic on what is entered',
  corporateFinance: 'Brealey, Myers and Allen, Principles of Corporate Finance',
  greenBook: 'HM Treasury, The Green Book',
  flow: 'Reinertsen, The Principles of Product Development Flow; the points of its three parts as in SAFe',
  earnedValue: 'earned value management (PMI): estimate at completion = actual cost + estimate to complete',
  runShare: 'the run share of IT spending as Gartner counts it',
  pairs: 'Saaty, The Analytic Hierarchy Process (1980)',
} as const;
