import type { DecisionEntry } from '../model/decision-entry';
import type { Plan } from '../model/plan';
import { decisionsByInitiative } from './lines';
import { memoByFirst, onceForEach } from './memo';

/** The log, the newest entry first. */
export const decisionLog = memoByFirst((table: Plan['decisionEntry']): readonly DecisionEntry[] =>
  [...table.values()].sort((a, b) => newestFirst(a, b)),
);

function newestFirst(a: DecisionEntry, b: DecisionEntry): number {
  return b.at.localeCompare(a.at) || b.id.localeCompare(a.id);
}

/** What was last said to an initiative; it takes the place of everything said before. null: nothing yet. */
export function latestDecision(plan: Plan, initiativeId: string): DecisionEntry | null {
  return latestIn(plan.decisionEntry, initiativeId);
}

function latestIn(table: Plan['decisionEntry'], initiativeId: string): DecisionEntry | null {
  const entries = decisionsByInitiative(table).of(initiativeId);
  return [...entries].sort(newestFirst)[0] ?? null;
}

/**
 * Decisions whose review day has come: on or before `today` (YYYY-MM-DD), and nothing has been said to the initiative
 * since. The longest overdue first.
 */
export function overdueReviews({ decisionEntry }: Plan, today: string): readonly DecisionEntry[] {
  return overdueIn(decisionEntry, today);
}

const overdueIn = onceForEach((table: Plan['decisionEntry'], today: string): readonly DecisionEntry[] =>
  decisionLog(table)
    .filter((entry) => entry.reviewBy !== null && entry.reviewBy <= today)
    .filter((entry) => latestIn(table, entry.initiativeId)?.id === entry.id)
    .sort((a, b) => (a.reviewBy ?? '').localeCompare(b.reviewBy ?? '') || a.id.localeCompare(b.id)),
);
