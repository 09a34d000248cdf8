import type { InitiativeDraft } from '../../shared/backlog/types';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import type { ImportedRow } from '../../shared/rules/commands/import';

/** What rows call by its name, as the plan has it. */
export interface NamesInPlan {
  goalOf(draft: InitiativeDraft): string | null;
  /** Of teams that the plan has, each once. */
  effortOf(draft: InitiativeDraft): NonNullable<ImportedRow['effort']>;
  /** The last quarter an amount is for, counted from the start of the work; null where it is no quarter of it. */
  untilOf(draft: InitiativeDraft): number | null;
}

export function namesInPlan(plan: Plan): NamesInPlan {
  const { firstYear } = settingsOf(plan);
  const goals = new Map([...plan.goal.values()].map(({ id, name }) => [name, id]));
  const teams = new Map([...plan.team.values()].reverse().map(({ id, name }) => [folded(name), id]));
  return {
    goalOf: ({ goal }) => goals.get(goal) ?? null,
    effortOf({ effort }) {
      if (effort.length === 0) return none;
      const days = new Map<string, number>();
      for (const { team, days: more } of effort) {
        const id = teams.get(folded(team));
        if (id !== undefined) days.set(id, (days.get(id) ?? 0) + more);
      }
      return [...days].map(([teamId, sum]) => ({ teamId, days: sum }));
    },
    untilOf({ fundingUntil, startQuarter }) {
      if (fundingUntil === null) return null;
      const until = fundingUntil - (startQuarter ?? quarterIn(firstYear, 1));
      return until < 0 || until > 80 ? null : until;
    },
  };
}

const none: NonNullable<ImportedRow['effort']> = [];

function folded(name: string): string {
  return name.trim().toLowerCase();
}
