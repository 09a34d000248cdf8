/** Lists of a plan that are no fields of an initiative or a service: what is imported of them, one row each. */
export const listTargets = [
  'goals',
  'readings',
  'realised',
  'peers',
  'liaisons',
  'strengths',
  'emergencies',
  'hidden-work',
  'reviews',
  'enablers',
  'roles',
  'teams',
  'milestones',
] as const;
