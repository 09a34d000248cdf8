import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { allAtOnce, stepping } from '../../model/steps';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { type Change, othersIn, takenOverInSteps } from '../cards/taken-over';
import { tiedTo } from '../outcomes/goals';
import { onceForEach } from '../tables/memo';
import { answerOf, fundingQuestions, isAsked, isOfGoal, type QuestionId, questionIds } from './questions';

/** How much of the funded money a question is answered for. */
export interface KnownOf {
  readonly question: QuestionId;
  /** Initiatives it is asked of, and those of them without an answer. */
  readonly asked: number;
  readonly missing: number;
  /** What those are given: all of them, and those with an answer. Minor units. */
  readonly money: Money;
  readonly knownMoney: Money;
  /** knownMoney / money, from 0 to 1; null where no money is asked about. */
  readonly share: number | null;
}

/** What is known of the funded money of a scenario. */
export interface KnownMoney {
  /** From which amount on an initiative is asked. */
  readonly askedAbove: Money;
  /** Initiatives that are asked, and what they are given. */
  readonly initiatives: number;
  readonly money: Money;
  /** The money, and its share from 0 to 1, with all four: outcome, cost, start and business owner. */
  readonly fourMoney: Money;
  readonly four: number | null;
  /** Asked initiatives that lack one of the four. */
  readonly withoutFour: number;
  /** Of those asked, the ones without a cost, which no sum has in it. */
  readonly withoutCost: number;
  readonly questions: readonly KnownOf[];
}

/** Behind the sums of all: four numbers for each question. */
const heads = 4;
const each = 4;
const length = heads + each * questionIds.length;

const sumsOf = takenOverInSteps(sumsAnew, (before, change, plan, scenarioId) => {
  if (isForAll(change, plan)) return allAtOnce(sumsAnew(plan, scenarioId));
  const sums = [...before];
  const again = (left: Card | undefined, arrived: Card | undefined) => {
    if (left) add(sums, change.before, left, allOf(left, -1));
    if (arrived) add(sums, plan, arrived, allOf(arrived, 1));
  };
  for (const { was, is, isReworked } of othersIn(change, plan, scenarioId)) {
    if (!isReworked && was && is && isAskedAlike(was, is, plan)) {
      const money = is.fundedAmount - was.fundedAmount;
      if (money !== 0) add(sums, plan, is, { cards: 0, money });
    } else again(was, is);
  }
  const [was, now] = [cardsOf(change.before, scenarioId).byId, cardsOf(plan, scenarioId).byId];
  for (const id of byGoalAlone(change, plan, scenarioId)) again(was.get(id), now.get(id));
  return sums;
});

function* sumsAnew(plan: Plan, scenarioId: string): Generator<void, readonly number[]> {
  const sums = Array.from({ length }, () => 0);
  yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => add(sums, plan, card, allOf(card, 1)));
  return sums;
}

/** Adds up what is known of a large plan beforehand, step by step. */
export const knownSteps = sumsOf.steps;

/**
 * Whether questions are put to others than before: by another amount, since there are teams or goals at all, or since a goal may
 * answer another peer.
 */
function isForAll({ before, patch }: Change, plan: Plan): boolean {
  const isThere = ({ team, goal }: Plan) => `${team.size > 0} ${goal.size > 0}`;
  const isOther = patch.plan?.changed?.some(({ to }) => 'askedAbove' in to) ?? false;
  return isOther || patch.peer !== undefined || isThere(before) !== isThere(plan);
}

/** Those that no more than a goal speaks of: what is asked of a card hangs on its goal's date and target. */
function byGoalAlone({ touched, patch: { goal = {} } }: Change, plan: Plan, scenarioId: string): Set<string> {
  const ids = new Set<string>();
  for (const { id } of [...(goal.added ?? []), ...(goal.changed ?? []), ...(goal.removed ?? [])])
    for (const { initiative } of tiedTo(plan, scenarioId).get(id) ?? [])
      if (!touched.has(initiative.id)) ids.add(initiative.id);
  return ids;
}

/** How many cards, and how much of their money, are put into the sums; below zero they are taken out. */
interface More {
  readonly cards: number;
  readonly money: Money;
}

function allOf({ fundedAmount }: Card, sign: 1 | -1): More {
  return { cards: sign, money: sign * fundedAmount };
}

/** Of cards of the same work: whether the same questions are put to both and have the same answers. */
function isAskedAlike(left: Card, arrived: Card, plan: Plan): boolean {
  return (left.cost === null) === (arrived.cost === null) && isAsked(left, plan) === isAsked(arrived, plan);
}

function add(sums: number[], plan: Plan, card: Card, { cards, money }: More): void {
  if (!isAsked(card, plan)) return;
  const more = (at: number, amount: number) => {
    sums[at] = (sums[at] ?? 0) + amount;
  };
  const lacksOne = fundingQuestions.some((question) => answerOf(question, card, plan) === 'missing');
  more(0, cards);
  more(1, money);
  if (lacksOne) more(2, cards);
  else more(3, money);
  for (const [index, question] of questionIds.entries()) {
    const answer = answerOf(question, card, plan);
    if (answer === null) continue;
    const at = heads + each * index;
    more(at, cards);
    more(at + 1, money);
    if (answer === 'missing') more(at + 2, cards);
    else more(at + 3, money);
  }
}

/**
 * What is known of the funded money, not of the cards: half of the initiatives may be most of the money. Computed once for
 * a plan, and from the plan before by what an edit touched.
 */
export const knownMoney = onceForEach((plan: Plan, scenarioId: string): KnownMoney => {
  const sums = sumsOf(plan, scenarioId);
  const at = (index: number) => sums[index] ?? 0;
  const questions = questionIds.map((question, index): KnownOf => {
    const from = heads + each * index;
    const [money, knownPart] = [at(from + 1), at(from + 3)];
    return {
      question,
      asked: at(from),
      missing: at(from + 2),
      money,
      knownMoney: knownPart,
      share: shareOf(knownPart, money),
    };
  });
  return {
    askedAbove: settingsOf(plan).askedAbove,
    initiatives: at(0),
    money: at(1),
    fourMoney: at(3),
    four: shareOf(at(3), at(1)),
    withoutFour: at(2),
    withoutCost: questions.find(({ question }) => question === 'cost')?.missing ?? 0,
    questions,
  };
});

function shareOf(part: Money, whole: Money): number | null {
  return whole > 0 ? part / whole : null;
}

/**
 * The cards that a question is put to, those given most first; those without a cost, of which nobody knows, before all. What is
 * asked of a goal is put to one card of each, the goal first whose cards are given most.
 */
export function cardsAsked(plan: Plan, scenarioId: string, question: QuestionId): readonly Card[] {
  const cards = [...cardsOf(plan, scenarioId).byId.values()]
    .filter((card) => answerOf(question, card, plan) === 'missing')
    .sort(largestFirst);
  if (!isOfGoal(question)) return cards;
  const goals = new Map<string, { card: Card; money: Money }>();
  for (const card of cards) {
    const id = askedOf(card, question);
    const known = goals.get(id);
    if (known) known.money += card.fundedAmount;
    else goals.set(id, { card, money: card.fundedAmount });
  }
  return [...goals.values()].sort((a, b) => b.money - a.money).map(({ card }) => card);
}

/** Whose answer it is: the initiative's, or its goal's. */
export function askedOf({ initiative: { id, goalId } }: Card, question: QuestionId): string {
  return isOfGoal(question) ? (goalId ?? id) : id;
}

function largestFirst(a: Card, b: Card): number {
  const unknown = Number(a.cost !== null) - Number(b.cost !== null);
  return unknown || b.fundedAmount - a.fundedAmount || (a.initiative.id < b.initiative.id ? -1 : 1);
}
