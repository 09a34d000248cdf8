/** Where an initiative stands: not chosen yet, keeps the lights on, or drives innovation. */
export const lanes = ['backlog', 'run', 'innovate'] as const;
export type Lane = (typeof lanes)[number];

/** The lanes that have a funding line and a budget. */
export const fundedLanes = ['run', 'innovate'] as const;
export type FundedLane = (typeof fundedLanes)[number];

export const outcomes = ['revenue', 'efficiency', 'risk'] as const;
export type Outcome = (typeof outcomes)[number];

export const statuses = ['proposed', 'approved', 'delivering', 'live', 'stopped'] as const;
export type Status = (typeof statuses)[number];

/** Kinds are never added up into one headline. */
export const benefitKinds = ['margin', 'cashable', 'avoided', 'lossAvoided'] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** A stored decision; `amount` carries a sum of its own. */
export const fundings = ['none', 'minimum', 'full', 'amount'] as const;
export type Funding = (typeof fundings)[number];

export const marks = ['none', 'must', 'never', 'stop'] as const;

/** What work does to a service once it is live: it ends it, takes its place, or makes it cheaper. */
export const effectKinds = ['end', 'replace', 'shrink'] as const;
export type EffectKind = (typeof effectKinds)[number];

/** A needs B finished first; A and B exclude each other; A enables B and is credited with a share of it. */
export const dependencyKinds = ['needs', 'excludes', 'enables'] as const;
export type DependencyKind = (typeof dependencyKinds)[number];

/** What becomes of what a business unit already runs outside IT: IT takes it over, puts something else in its place, or ends it. */
export const outsideFates = ['adopt', 'replace', 'retire'] as const;
export type OutsideFate = (typeof outsideFates)[number];

/** What the landscape review says of a service: it works well, it keeps somebody up at night, or nobody knows. */
export const reviewVerdicts = ['works', 'worries', 'unknown'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

export const verdicts = ['yes', 'no', 'later', 'stop'] as const;
export type Verdict = (typeof verdicts)[number];

/** How work is delivered: as usual, by a pair of leaders with a free hand, or by a small team freed of all else. */
export const deliveryModes = ['standard', 'cleanSlate', 'firewall'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

/** Conditions of a mode that only people can know; each is ticked by hand. */
export const deliveryTicks = [
  'customerMinded',
  'empowers',
  'oneCapability',
  'notCritical',
  'freed',
  'leanGovernance',
] as const;
export type DeliveryTick = (typeof deliveryTicks)[number];

/** How a sum or an effort lies over its quarters. */
export const spreads = ['even', 'front', 'back', 'manual'] as const;
export type Spread = (typeof spreads)[number];

export const budgetScopes = ['total', 'run', 'innovate'] as const;
export type BudgetScope = (typeof budgetScopes)[number];
