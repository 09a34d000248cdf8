import type { Plan } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { answerOf, isOfGoal, type QuestionId, questionIds } from './questions';

/** By what the funded initiatives are shared out among those who are asked for what is missing. */
export const askedBy = ['businessOwner', 'itOwner', 'businessUnit', 'programme'] as const;
export type AskedBy = (typeof askedBy)[number];

/** Who is asked; '' is nobody: what has no owner, no unit. */
export interface AskedOf {
  readonly by: AskedBy;
  readonly name: string;
}

/** What one of those who are asked can say: their initiatives, those given most first, and the questions open of any. */
export interface MissingAnswers {
  readonly cards: readonly Card[];
  readonly questions: readonly QuestionId[];
}

/**
 * A lane that was assumed is confirmed by the CIO, who moves work between the lists, and a goal is the CIO's as well; an owner of
 * one of its initiatives is asked for neither.
 */
const mailedQuestions = questionIds.filter((question) => question !== 'lane' && !isOfGoal(question));

/**
 * Whether an answer can be given by mail and is missing: an outcome that was only assumed stands there already, so that
 * nobody would see that it is asked for.
 */
export function isMissing(plan: Plan, card: Card, question: QuestionId): boolean {
  if (question === 'lane' || isOfGoal(question) || answerOf(question, card, plan) !== 'missing') return false;
  return question !== 'outcome' || card.initiative.outcome === null;
}

/** The initiatives of one who is asked, or of all (null), that lack an answer, and the questions in their order. */
export function missingAnswers(plan: Plan, scenarioId: string, of: AskedOf | null): MissingAnswers {
  const asked = new Set<QuestionId>();
  const cards = [...cardsOf(plan, scenarioId).byId.values()].filter((card) => {
    if (of !== null && nameIn(card, of.by) !== folded(of.name)) return false;
    const open = mailedQuestions.filter((question) => isMissing(plan, card, question));
    for (const question of open) asked.add(question);
    return open.length > 0;
  });
  cards.sort((a, b) => b.fundedAmount - a.fundedAmount || (a.initiative.id < b.initiative.id ? -1 : 1));
  return { cards, questions: mailedQuestions.filter((question) => asked.has(question)) };
}

/** Everybody who can be asked for something, by name, with how many initiatives; without a name ('') last. */
export function whoIsAsked(
  plan: Plan,
  scenarioId: string,
  by: AskedBy,
): readonly { readonly name: string; readonly initiatives: number }[] {
  const found = new Map<string, { name: string; initiatives: number }>();
  for (const card of missingAnswers(plan, scenarioId, null).cards) {
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
