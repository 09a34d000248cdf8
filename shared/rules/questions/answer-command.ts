import type { BenefitKind, FundedLane, Outcome } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import type { Card } from '../cards/card';
import type { Command } from '../command';
import type { InitiativeChanges } from '../commands/initiative';
import { effortsByInitiative } from '../tables/lines';
import { type GoalQuestion, isOfGoal, type QuestionId } from './questions';

/**
 * An answer as it is given: the code or id of a choice, a text, money in minor units, a number, a day (YYYY-MM-DD), an
 * absolute fiscal quarter; of `benefit` and `effort` a kind of benefit or a team (`of`) and how much of it.
 */
export type Answer = string | number | { readonly of: string; readonly amount: number };

/**
 * The one command by which an answer is stored, so that one undo takes it back. The answer must be of the kind that the
 * question takes (`answerKind`); what the plan does not allow, the rules of that command refuse.
 */
export function answerCommand(plan: Plan, card: Card, question: QuestionId, answer: Answer): Command {
  const { initiative, placement } = card;
  const ids = [initiative.id];
  const { scenarioId } = placement;
  const edit = (changes: InitiativeChanges): Command => ({ type: 'initiative/edit', ids, changes });
  if (isOfGoal(question)) return goalAnswer(plan, initiative.goalId, question, wordsOf(answer));
  switch (question) {
    case 'outcome':
      return edit({ outcome: answer as Outcome, outcomeAssumed: false });
    case 'lane':
      // Who says the lane that was assumed has confirmed it.
      if (answer === placement.lane) return edit({ laneAssumed: false });
      return {
        type: 'placement/move',
        scenarioId,
        initiativeIds: ids,
        lane: answer as FundedLane,
        funded: 'keep',
        before: null,
      };
    case 'start':
      return {
        type: 'placement/schedule',
        scenarioId,
        initiativeIds: ids,
        changes: { start: answer as number },
      };
    case 'goal':
      return edit({ goalId: answer as string });
    case 'deliveryRisk':
      return edit({ deliveryRisk: Number(answer) });
    case 'benefit': {
      const { of, amount } = partsOf(answer);
      return edit({ benefit: { kind: of as BenefitKind, low: amount, likely: amount, high: amount } });
    }
    case 'effort': {
      const { of, amount } = partsOf(answer);
      const before = effortsByInitiative(plan.effort)
        .of(initiative.id)
        .find(({ teamId }) => teamId === of);
      const { externalDays = 0, spread = 'even' } = before ?? {};
      const effort = { days: amount, externalDays, spread };
      return { type: 'effort/set', initiativeId: initiative.id, teamId: of, effort };
    }
    case 'businessOwner':
    case 'itOwner':
    case 'riskOfNotDoing':
      return edit({ [question]: wordsOf(answer) });
    case 'cost':
    case 'runCost':
    case 'goalContribution':
    case 'neededBy':
      return edit({ [question]: answer });
  }
}

/** What is asked of a goal is stored in it, for all that are tied to it. */
function goalAnswer(plan: Plan, goalId: string | null, question: GoalQuestion, answer: string): Command {
  const goal = plan.goal.get(goalId ?? '');
  if (!goal) throw new Error('an answer of a goal, and no goal');
  const changes: Readonly<Record<GoalQuestion, Partial<Goal>>> = {
    goalSponsor: { sponsor: answer },
    goalCapability: { capability: answer },
    goalPeer: { peerId: answer, pressureId: null },
    goalPressure: { pressureId: answer },
  };
  return { type: 'goal/set', goal: { ...goal, ...changes[question] } };
}

function wordsOf(answer: Answer): string {
  return typeof answer === 'string' ? answer.trim() : '';
}

function partsOf(answer: Answer): Exclude<Answer, string | number> {
  if (typeof answer === 'object') return answer;
  throw new Error(`an answer without what it is of: ${String(answer)}`);
}
