import type { ListDraft } from '../../../shared/backlog/list-fields';
import type { InitiativeDraft } from '../../../shared/backlog/types';
import type { Plan } from '../../../shared/model/plan';
import type { Goal } from '../../../shared/model/records/goal';
import { answeredBy } from '../../../shared/rules/peers/peers';

/**
 * The rows of a table of missing answers that are goals, as rows of the list of goals: an empty cell says nothing, and what
 * the plan has by now stays. `others` are the rest.
 */
export function goalAnswers(
  plan: Plan,
  drafts: readonly InitiativeDraft[],
): { readonly goals: readonly ListDraft[]; readonly others: readonly InitiativeDraft[] } {
  const goals: ListDraft[] = [];
  const others = drafts.filter((draft) => {
    const goal = plan.goal.get(draft.planId);
    if (goal) goals.push({ line: draft.line, said: saidOf(plan, goal, draft) });
    return !goal;
  });
  return { goals, others };
}

function saidOf(plan: Plan, goal: Goal, { sponsor, capability, ofGoal }: InitiativeDraft): ListDraft['said'] {
  const { peer, pressure } = answeredBy(plan, goal);
  const answers = [
    ['sponsor', sponsor, goal.sponsor],
    ['capability', capability, goal.capability],
    ['peer', ofGoal?.peer ?? '', peer?.name ?? ''],
    ['pressure', ofGoal?.pressure ?? '', pressure?.text ?? ''],
  ] as const;
  const given = answers.filter(([, answer, known]) => answer.trim() !== '' && known.trim() === '');
  return {
    planId: goal.id,
    title: goal.name,
    ...Object.fromEntries(given.map(([field, answer]) => [field, answer])),
  };
}
