import type { BenefitKind, FundedLane, Outcome } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { figuresOf } from '../cards/figures';
import { lateCards } from '../cards/late-cards';
import type { Coded } from '../decision';
import { goalsOf } from '../outcomes/goals';
import { peersServed } from '../peers/peer-figures';
import { answeredBy } from '../peers/peers';
import { overCount } from '../people/capacity';
import { knownMoney } from '../questions/known-money';
import { missingOfFunded } from '../questions/missing-of-funded';
import { type GoalQuestion, isOfGoal, type QuestionId } from '../questions/questions';
import { scoresOf } from '../scores/scores';

/** A figure that an answer moves: `from` and `to` shares, minor units, counts or readings, as the code says; null: not known. */
export interface AnswerChange extends Coded {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What an answer to a question changes, seen on the plan after it: first the part of the funded money for which it is known,
 * then the figure that it feeds, where that moves.
 */
export function answerChanges(
  before: Plan,
  after: Plan,
  card: Card,
  question: QuestionId,
): readonly AnswerChange[] {
  const { scenarioId } = card.placement;
  const known = (plan: Plan) =>
    knownMoney(plan, scenarioId).questions.find((row) => row.question === question)?.share ?? null;
  const moved = figureOf(after, card, question);
  const changes: AnswerChange[] = [
    { code: 'known', parameters: { question }, from: known(before), to: known(after) },
    ...(moved
      ? [{ code: moved.code, parameters: moved.parameters, from: moved.read(before), to: moved.read(after) }]
      : []),
  ];
  return changes.filter(({ from, to }) => from !== to);
}

interface Fed extends Coded {
  readonly read: (plan: Plan) => number | null;
}

/** The figure that an answer feeds, by what it was answered. */
function figureOf(
  after: Plan,
  { initiative: { id }, placement: { scenarioId } }: Card,
  question: QuestionId,
): Fed | null {
  const now = cardsOf(after, scenarioId).byId.get(id);
  if (!now) return null;
  const lane = now.placement.lane as FundedLane;
  const { outcome, goalId } = now.initiative;
  const figures = (plan: Plan) => figuresOf(plan, scenarioId);
  if (isOfGoal(question)) return figureOfGoal(after, goalId, scenarioId, question);
  switch (question) {
    case 'outcome':
      if (outcome === null) return null;
      return fed('outcome-share', { outcome }, (plan) => outcomeShare(plan, scenarioId, outcome));
    case 'lane':
      return fed('run-share', {}, (plan) => figures(plan).balance?.run ?? null);
    case 'cost':
    case 'start':
      return fed(
        'lane-money',
        { lane, year: fiscalYearOf(firstQuarter(after)) },
        (plan) => figures(plan).lanes[lane].fundedCost,
      );
    case 'runCost':
      return fed('lane-run', { lane }, (plan) => figures(plan).lanes[lane].runCost);
    case 'benefit': {
      const kind = now.benefits[0]?.kind;
      if (!kind) return null;
      return fed('benefit', { kind }, (plan) => benefitOf(plan, scenarioId, kind));
    }
    case 'goal':
    case 'goalContribution': {
      const goal = after.goal.get(goalId ?? '');
      if (!goal) return null;
      const { name, unit } = goal;
      return fed('goal-reach', { goal: name, unit }, (plan) => reachOf(plan, scenarioId, goal.id));
    }
    case 'effort':
      return fed('teams-over', {}, (plan) => overCount(plan, scenarioId));
    case 'neededBy':
      return fed('late', {}, (plan) => lateCards(plan, scenarioId).length);
    case 'deliveryRisk':
      return fed('score', {}, (plan) => scoresOf(plan, scenarioId).get(id)?.weighted ?? null);
    case 'businessOwner':
    case 'itOwner':
    case 'riskOfNotDoing':
      return null;
  }
}

/** What is asked of a goal feeds the list of what is missing, and how far its peer is answered. */
function figureOfGoal(
  after: Plan,
  goalId: string | null,
  scenarioId: string,
  question: GoalQuestion,
): Fed | null {
  if (question === 'goalSponsor') return lacking('sponsor', scenarioId);
  if (question === 'goalCapability') return lacking('capability', scenarioId);
  const { peer } = answeredBy(after, after.goal.get(goalId ?? ''));
  if (!peer) return null;
  const served = (plan: Plan) => peersServed(plan, scenarioId).peers.find((each) => each.peer.id === peer.id);
  if (question === 'goalPeer')
    return fed('peer-money', { peer: peer.name }, (plan) => served(plan)?.funded.goal.money ?? null);
  return fed(
    'peer-pressures',
    { peer: peer.name },
    (plan) => served(plan)?.pressures.filter(({ funded }) => funded.goal.count > 0).length ?? null,
  );
}

/** How many of the funded initiatives that are asked lack it. */
function lacking(what: 'sponsor' | 'capability', scenarioId: string): Fed {
  return fed(
    `without-${what}`,
    {},
    (plan) => missingOfFunded(plan, scenarioId).find((missing) => missing.what === what)?.cards.length ?? 0,
  );
}

function fed(code: string, parameters: Coded['parameters'], read: Fed['read']): Fed {
  return { code, parameters, read };
}

function firstQuarter(plan: Plan): number {
  return quarterIn(settingsOf(plan).firstYear, 1);
}

/** Of the one-off money of the first year that is tied to any outcome or to none. */
function outcomeShare(plan: Plan, scenarioId: string, outcome: Outcome): number | null {
  const { outcomes } = figuresOf(plan, scenarioId);
  const all = Object.values(outcomes).reduce((sum, { fundedCost }) => sum + fundedCost, 0);
  return all > 0 ? outcomes[outcome].fundedCost / all : null;
}

function benefitOf(plan: Plan, scenarioId: string, kind: BenefitKind): Money {
  const { outcomes } = figuresOf(plan, scenarioId);
  return Object.values(outcomes).reduce((sum, { benefits }) => sum + benefits[kind].likely, 0);
}

function reachOf(plan: Plan, scenarioId: string, goalId: string): number | null {
  const found = goalsOf(plan, scenarioId).goals.find(({ goal }) => goal.id === goalId);
  return found?.reach ?? found?.byDate ?? null;
}
