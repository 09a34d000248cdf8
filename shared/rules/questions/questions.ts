import { type Plan, settingsOf } from '../../model/plan';
import type { Card } from '../cards/card';
import { isFundedLane } from '../cards/cards';
import { isPinned } from '../cards/guard';
import { answeredBy, peersOf } from '../peers/peers';
import { valueChainOf } from '../peers/value-chain';
import { isEffortKnown } from '../people/hidden-work';
import { dependenciesFrom, effectsByInitiative } from '../tables/lines';

/** What can be asked of a funded card, in the order in which it is offered: the four that fund it first. */
export const questionIds = [
  'outcome',
  'cost',
  'start',
  'businessOwner',
  'lane',
  'itOwner',
  'runCost',
  'benefit',
  'goal',
  'goalContribution',
  'goalSponsor',
  'goalCapability',
  'goalPeer',
  'goalPressure',
  'effort',
  'neededBy',
  'deliveryRisk',
  'riskOfNotDoing',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What is asked of a goal, once for all initiatives that are tied to it: they inherit the answer. */
const ofGoal = ['goalSponsor', 'goalCapability', 'goalPeer', 'goalPressure'] as const;
export type GoalQuestion = (typeof ofGoal)[number];

/** Whether a question is answered in the goal of the initiatives that it is put to. */
export function isOfGoal(question: QuestionId): question is GoalQuestion {
  return (ofGoal as readonly string[]).includes(question);
}

/** What a card must have to be funded with open eyes. */
export const fundingQuestions: readonly QuestionId[] = ['outcome', 'cost', 'start', 'businessOwner'];

/** How an answer is given: `sum` is a choice and a number of it (so many days of a team, so much of a kind of benefit). */
export type AnswerKind = 'choice' | 'text' | 'prose' | 'money' | 'number' | 'day' | 'quarter' | 'sum';

interface Question {
  readonly answer: AnswerKind;
  /** Of which of the cards that are asked at all it is asked. */
  readonly asked: (card: Card, plan: Plan) => boolean;
  /** Whether it is answered, of itself or by what the card is tied to. What was assumed is not. */
  readonly known: (card: Card, plan: Plan) => boolean;
}

const ofAll = () => true;
const innovates = ({ placement }: Card) => placement.lane === 'innovate';

/** Nobody has to be asked when it is needed once it is under way. */
const isAhead = ({ initiative: { status } }: Card) => status === 'proposed' || status === 'approved';

const goalOf = ({ initiative: { goalId } }: Card, plan: Plan) =>
  goalId === null ? undefined : plan.goal.get(goalId);

const hasGoal = (card: Card, plan: Plan) => goalOf(card, plan) !== undefined;

const changesServices = ({ initiative: { id } }: Card, plan: Plan) =>
  effectsByInitiative(plan.serviceEffect).of(id).length > 0;

const enables = ({ initiative: { id } }: Card, plan: Plan) =>
  dependenciesFrom(plan.dependency)
    .of(id)
    .some(({ kind }) => kind === 'enables');

const questions: Readonly<Record<QuestionId, Question>> = {
  outcome: {
    answer: 'choice',
    asked: ofAll,
    known: ({ initiative: { outcome, outcomeAssumed } }) => outcome !== null && !outcomeAssumed,
  },
  cost: { answer: 'money', asked: ofAll, known: ({ cost }) => cost !== null },
  start: { answer: 'quarter', asked: ofAll, known: ({ placement }) => placement.start !== null },
  businessOwner: {
    answer: 'text',
    asked: ofAll,
    known: ({ initiative }) => initiative.businessOwner.trim() !== '',
  },
  lane: { answer: 'choice', asked: ofAll, known: ({ initiative }) => !initiative.laneAssumed },
  itOwner: { answer: 'text', asked: ofAll, known: ({ initiative }) => initiative.itOwner.trim() !== '' },
  runCost: {
    answer: 'money',
    asked: innovates,
    known: (card, plan) => card.runCost !== null || changesServices(card, plan),
  },
  benefit: {
    answer: 'sum',
    asked: innovates,
    // What it saves at services, and what it is credited with of others, are its benefit.
    known: (card, plan) => card.benefits.length > 0 || changesServices(card, plan) || enables(card, plan),
  },
  goal: {
    answer: 'choice',
    asked: (card, plan) => innovates(card) && plan.goal.size > 0,
    known: ({ initiative }) => initiative.goalId !== null,
  },
  goalContribution: {
    answer: 'number',
    asked: (card, plan) => (goalOf(card, plan)?.target ?? null) !== null,
    known: ({ initiative }) => initiative.goalContribution !== null,
  },
  goalSponsor: {
    answer: 'text',
    asked: hasGoal,
    // One of its own stands for its goal's, as in the list of what is missing.
    known: (card, plan) =>
      [goalOf(card, plan)?.sponsor, card.initiative.sponsor].some((name = '') => name.trim() !== ''),
  },
  goalCapability: {
    answer: 'text',
    asked: hasGoal,
    known: ({ initiative }, plan) => valueChainOf(plan, initiative).capability !== '',
  },
  goalPeer: {
    answer: 'choice',
    asked: (card, plan) => hasGoal(card, plan) && peersOf(plan).length > 0,
    known: (card, plan) => answeredBy(plan, goalOf(card, plan)).peer !== undefined,
  },
  goalPressure: {
    answer: 'choice',
    asked: (card, plan) => (answeredBy(plan, goalOf(card, plan)).peer?.pressures.length ?? 0) > 0,
    known: (card, plan) => answeredBy(plan, goalOf(card, plan)).pressure !== undefined,
  },
  effort: {
    answer: 'sum',
    asked: (_card, plan) => plan.team.size > 0,
    known: ({ initiative: { id } }, plan) => isEffortKnown(plan, id),
  },
  neededBy: {
    answer: 'day',
    asked: isAhead,
    known: (card, plan) =>
      card.initiative.neededBy !== null ||
      card.initiative.agreedBy !== null ||
      (goalOf(card, plan)?.targetDate ?? null) !== null,
  },
  deliveryRisk: {
    answer: 'choice',
    asked: innovates,
    known: ({ initiative }) => initiative.deliveryRisk !== null,
  },
  riskOfNotDoing: {
    answer: 'prose',
    asked: (card) => card.placement.lane === 'run' || isPinned(card) || card.initiative.outcome === 'risk',
    known: ({ initiative }) => initiative.riskOfNotDoing.trim() !== '',
  },
};

/** How the answer to a question is given. */
export function answerKind(question: QuestionId): AnswerKind {
  return questions[question].answer;
}

/**
 * Whether a card is asked anything: it is funded, not stopped, and given at least what the settings say. One without a
 * cost is asked whatever they say, since nobody knows how much it will be.
 */
export function isAsked(card: Card, plan: Plan): boolean {
  const { funded, stopped, placement, initiative, cost, fundedAmount } = card;
  if (!funded || stopped || !isFundedLane(placement.lane) || initiative.status === 'stopped') return false;
  return cost === null || fundedAmount >= settingsOf(plan).askedAbove;
}

/** What is asked of a card: the answer is there ("known"), it is not ("missing"), or the question is not put (null). */
export function answerOf(question: QuestionId, card: Card, plan: Plan): 'known' | 'missing' | null {
  if (!isAsked(card, plan)) return null;
  const { asked, known } = questions[question];
  if (!asked(card, plan)) return null;
  return known(card, plan) ? 'known' : 'missing';
}
