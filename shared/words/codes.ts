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
import { say } from './say';

export const laneWords: Readonly<Record<Lane, string>> = {
  backlog: say`Backlog`,
  run: say`Keep the lights on`,
  innovate: say`Drive innovation`,
};

export const outcomeWords: Readonly<Record<Outcome | 'none', string>> = {
  revenue: say`Revenue`,
  efficiency: say`Efficiency`,
  risk: say`Risk`,
  none: say`No outcome`,
};

/** The outcomes in full, for headings. */
export const outcomeNames: Readonly<Record<Outcome | 'none', string>> = {
  revenue: say`Revenue generation`,
  efficiency: say`Efficiency`,
  risk: say`Risk management`,
  none: say`No outcome`,
};

export const statusWords: Readonly<Record<Status, string>> = {
  proposed: say`Proposed`,
  approved: say`Approved`,
  delivering: say`Delivering`,
  live: say`Live`,
  stopped: say`Stopped`,
};

export const benefitKindWords: Readonly<Record<BenefitKind, string>> = {
  margin: say`Margin`,
  cashable: say`Cashable saving`,
  avoided: say`Avoided cost`,
  lossAvoided: say`Expected loss avoided`,
};

/** Short, for a card: "margin 1.5–4.2M". */
export const benefitShortWords: Readonly<Record<BenefitKind, string>> = {
  margin: say`margin`,
  cashable: say`saves`,
  avoided: say`avoids`,
  lossAvoided: say`loss avoided`,
};

export const fundingWords: Readonly<Record<Funding, string>> = {
  none: say`Not funded`,
  minimum: say`Minimum`,
  full: say`Full`,
  amount: say`An amount`,
};

export const scopeWords: Readonly<Record<BudgetScope, string>> = {
  total: say`IT budget`,
  run: say`Keep the lights on`,
  innovate: say`Drive innovation`,
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  yes: say`Yes`,
  no: say`No`,
  later: say`Later`,
  stop: say`Stop`,
};

/** What becomes of what already runs outside IT. */
export const outsideFateWords: Readonly<Record<OutsideFate, string>> = {
  adopt: say`Adopt`,
  replace: say`Replace`,
  retire: say`Retire`,
};

/** What the landscape review says of a service. */
export const reviewVerdictWords: Readonly<Record<ReviewVerdict, string>> = {
  works: say`Works well`,
  worries: say`Keeps me up at night`,
  unknown: say`Nobody knows`,
};
