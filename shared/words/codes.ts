import type {
  BenefitKind,
  BudgetScope,
  Funding,
  Lane,
  Outcome,
  OutsideFate,
  ReviewVerdict,
  Status,
  Verdict,
} from '../model/codes';

export const laneWords: Readonly<Record<Lane, string>> = {
  backlog: 'Backlog',
  run: 'Keep the lights on',
  innovate: 'Drive innovation',
};

export const outcomeWords: Readonly<Record<Outcome | 'none', string>> = {
  revenue: 'Revenue',
  efficiency: 'Efficiency',
  risk: 'Risk',
  none: 'No outcome',
};

/** The outcomes in full, for headings. */
export const outcomeNames: Readonly<Record<Outcome | 'none', string>> = {
  revenue: 'Revenue generation',
  efficiency: 'Efficiency',
  risk: 'Risk management',
  none: 'No outcome',
};

export const statusWords: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  approved: 'Approved',
  delivering: 'Delivering',
  live: 'Live',
  stopped: 'Stopped',
};

export const benefitKindWords: Readonly<Record<BenefitKind, string>> = {
  margin: 'Margin',
  cashable: 'Cashable saving',
  avoided: 'Avoided cost',
  lossAvoided: 'Expected loss avoided',
};

/** Short, for a card: "margin 1.5–4.2M". */
export const benefitShortWords: Readonly<Record<BenefitKind, string>> = {
  margin: 'margin',
  cashable: 'saves',
  avoided: 'avoids',
  lossAvoided: 'loss avoided',
};

export const fundingWords: Readonly<Record<Funding, string>> = {
  none: 'Not funded',
  minimum: 'Minimum',
  full: 'Full',
  amount: 'An amount',
};

export const scopeWords: Readonly<Record<BudgetScope, string>> = {
  total: 'IT budget',
  run: 'Keep the lights on',
  innovate: 'Drive innovation',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  yes: 'Yes',
  no: 'No',
  later: 'Later',
  stop: 'Stop',
};

/** What becomes of what already runs outside IT. */
export const outsideFateWords: Readonly<Record<OutsideFate, string>> = {
  adopt: 'Adopt',
  replace: 'Replace',
  retire: 'Retire',
};

/** What the landscape review says of a service. */
export const reviewVerdictWords: Readonly<Record<ReviewVerdict, string>> = {
  works: 'Works well',
  worries: 'Keeps me up at night',
  unknown: 'Nobody knows',
};
