import type { Plan } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { answerOf, type GoalQuestion, isOfGoal, type QuestionId, questionIds } from './questions';

/** By what the funded initiatives are shared out among those who are asked for what is missing. */
export const askedBy = ['businessOwner', 'itOwner', 'businessUnit', 'programme'] as const;
export type AskedBy = (typeof askedBy)[number];

/** Who is asked; '' is nobody: what has no owner, no unit. */
export interface AskedOf {
  readonly by: AskedBy;
  readonly name: string;
}

/** A goal that lacks an answer, with those of the initiatives asked that work for it. */
export interface MissingOfGoal {
  readonly goal: Goal;
  readonly questions: readonly GoalQuestion[];
  readonly cards: readonly Card[];
}

/** What one of those who are asked can say. */
export interface MissingAnswers {
  /** Initiatives that lack something of their own, those given most first. */
  readonly cards: readonly Card[];
  /** Goals that lack something, each once however many initiatives work for it, in the order of those. */
  readonly goals: readonly MissingOfGoal[];
  /** The questions open of any of them, in their order. */
  readonly questions: readonly QuestionId[];
  /** How many initiatives it is about: those that lack something themselves, or in their goal. */
  readonly initiatives: number;
}

/** A lane that was assumed is confirmed by the CIO, who moves work between the lists. */
const mailedQuestions = questionIds.filter((question) => question !== 'lane');

/**
 * Whether an answer can be given by mail in the row of the initiative and is missing: an outcome that was only assumed
 * stands there already, so that nobody would see that it is asked for; what is asked of its goal has a row of its own.
 */
export function isMissing(plan: Plan, card: Card, question: QuestionId): boolean {
  if (question === 'lane' || isOfGoal(question) || answerOf(question, card, plan) !== 'missing') return false;
  return question !== 'outcome' || card.initiative.outcome === null;
}

/** What the goal of an initiative lacks; with the peer its pressure is asked, so that one mail is enough. */
function missingOfGoal(plan: Plan, card: Card): readonly GoalQuestion[] {
  const lacking = new Set(
    mailedQuestions.filter(isOfGoal).filter((question) => answerOf(question, card, plan) === 'missing'),
  );
  if (lacking.has('goalPeer')) lacking.add('goalPressure');
  return [...lacking];
}

/** The initiatives of one who is asked, or of all (null), and the goals of these, that lack an answer. */
export function missingAnswers(plan: Plan, scenarioId: string, of: AskedOf | null): MissingAnswers {
  const asked = new Set<QuestionId>();
  const cards: Card[] = [];
  const about: Card[] = [];
  const goals = new Map<string, { goal: Goal; questions: Set<GoalQuestion>; cards: Card[] }>();
  for (const card of cardsInOrder(plan, scenarioId)) {
    if (of !== null && nameIn(card, of.by) !== folded(of.name)) continue;
    const open = mailedQuestions.filter((question) => isMissing(plan, card, question));
    const goal = plan.goal.get(card.initiative.goalId ?? '');
    const openOfGoal = goal ? missingOfGoal(plan, card) : [];
    for (const question of [...open, ...openOfGoal]) asked.add(question);
    if (open.length > 0) cards.push(card);
    if (open.length + openOfGoal.length > 0) about.push(card);
    if (!goal || openOfGoal.length === 0) continue;
    const found = goals.get(goal.id) ?? { goal, questions: new Set(), cards: [] };
    for (const question of openOfGoal) found.questions.add(question);
    found.cards.push(card);
    goals.set(goal.id, found);
  }
  return {
    cards,
    goals: [...goals.values()].map((found) => ({ ...found, questions: [...found.questions] })),
    questions: mailedQuestions.filter((question) => asked.has(question)),
    initiatives: about.length,
  };
}

function cardsInOrder(plan: Plan, scenarioId: string): readonly Card[] {
  return [...cardsOf(plan, scenarioId).byId.values()].sort(
    (a, b) => b.fundedAmount - a.fundedAmount || (a.initiative.id < b.initiative.id ? -1 : 1),
  );
}

/** Everybody who can be asked for something, by name, with how many initiatives; without a name ('') last. */
export function whoIsAsked(
  plan: Plan,
  scenarioId: string,
  by: AskedBy,
): readonly { readonly name: string; readonly initiatives: number }[] {
  const found = new Map<string, { name: string; initiatives: number }>();
  for (const card of cardsInOrder(plan, scenarioId)) {
    const isAsked =
      mailedQuestions.some((question) => isMissing(plan, card, question)) ||
      missingOfGoal(plan, card).length > 0;
    if (!isAsked) continue;
    const key = nameIn(card, by);
    const known = found.get(key);
    if (known) known.initiatives += 1;
    else found.set(key, { name: card.initiative[by].trim(), initiatives: 1 });
  }
  return [...found.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name),
  );
}

/** A name typed in other letters is the same one. */
function nameIn({ initiative }: Card, by: AskedBy): string {
  return folded(initiative[by]);
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
