import type { InitiativeDraft } from '../../../shared/backlog/types';
import { foldedTeam } from '../../../shared/backlog/values/team-names';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Team } from '../../../shared/model/records/team';
import type { ImportedRow } from '../../../shared/rules/commands/import';

/** What rows call by its name, as the plan has it. */
export interface NamesInPlan {
  goalOf(draft: InitiativeDraft): string | null;
  /** Of teams that the plan has or that come with the rows, each once. */
  effortOf(draft: InitiativeDraft): NonNullable<ImportedRow['effort']>;
  /** The last quarter an amount is for, counted from the start of the work; null where it is no quarter of it. */
  untilOf(draft: InitiativeDraft): number | null;
}

/** `fresh`: teams that come with the rows. */
export function namesInPlan(plan: Plan, fresh: readonly Team[]): NamesInPlan {
  const { firstYear } = settingsOf(plan);
  const goals = new Map([...plan.goal.values()].map(({ id, name }) => [name, id]));
  const exact = new Map([...plan.team.values()].map(({ id, name }) => [name, id]));
  const teams = new Map(
    [...fresh, ...[...plan.team.values()].reverse()].map(({ id, name }) => [foldedTeam(name), id]),
  );
  return {
    goalOf: ({ goal }) => goals.get(goal) ?? null,
    effortOf({ effort }) {
      if (effort.length === 0) return none;
      const days = new Map<string, number>();
      for (const { team, days: more } of effort) {
        const id = exact.get(team) ?? teams.get(foldedTeam(team));
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
