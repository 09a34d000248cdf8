import { listTargets } from '../model/list-targets';

/** What the rows of a file become; the names are those of the plan's record of an import. */
export const importTargets = ['initiatives', 'services', 'actuals', 'agreements', ...listTargets] as const;
export type ImportTarget = (typeof importTargets)[number];
