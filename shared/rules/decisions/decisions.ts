import type { Plan } from '../../model/plan';
import type { DecisionEntry } from '../../model/records/decision-entry';
import { ordered, orderedAgain, takenOver } from '../cards/taken-over';
import { compareText } from '../tables/in-order';
import { decisionsByInitiative } from '../tables/lines';
import { memoByFirst } from '../tables/memo';

/** The log, the newest entry first. */
export const decisionLog = memoByFirst((table: Plan['decisionEntry']): readonly DecisionEntry[] =>
  [...table.values()].sort((a, b) => newestFirst(a, b)),
);

/** By codes of characters: these are days with times, and ids. */
function newestFirst(a: DecisionEntry, b: DecisionEntry): number {
  return compareText(b.at, a.at) || compareText(b.id, a.id);
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
export function overdueReviews(plan: Plan, today: string): readonly DecisionEntry[] {
  return overdue(plan, today).inOrder;
}

/** By initiative, of which one entry counts: an edit looks at those that it says something to. */
const overdue = takenOver(
  ({ decisionEntry }: Plan, today: string) => {
    const byId = new Map<string, DecisionEntry>();
    for (const { initiativeId } of decisionEntry.values()) {
      const entry = overdueOf(decisionEntry, initiativeId, today);
      if (entry) byId.set(initiativeId, entry);
    }
    return ordered(byId, longestFirst);
  },
  (known, { before, patch }, { decisionEntry }, today) => {
    const { added = [], changed = [], removed = [] } = patch.decisionEntry ?? {};
    const ids = new Set([...added, ...removed].map(({ initiativeId }) => initiativeId));
    for (const table of [before.decisionEntry, decisionEntry])
      for (const { id } of changed) {
        const entry = table.get(id);
        if (entry) ids.add(entry.initiativeId);
      }
    return orderedAgain(known, ids, (id) => overdueOf(decisionEntry, id, today), longestFirst);
  },
);

function overdueOf(
  table: Plan['decisionEntry'],
  initiativeId: string,
  today: string,
): DecisionEntry | undefined {
  const latest = latestIn(table, initiativeId);
  return latest && latest.reviewBy !== null && latest.reviewBy <= today ? latest : undefined;
}

function longestFirst(a: DecisionEntry, b: DecisionEntry): number {
  return compareText(a.reviewBy ?? '', b.reviewBy ?? '') || compareText(a.id, b.id);
}
