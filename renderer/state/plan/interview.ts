import { create } from 'zustand';
import type { Card } from '../../../shared/rules/cards/card';
import { type Answer, answerCommand } from '../../../shared/rules/questions/answer-command';
import { askedOf, knownMoney } from '../../../shared/rules/questions/known-money';
import { fundingQuestions, type QuestionId } from '../../../shared/rules/questions/questions';
import { dispatch, type Outcome, undo } from './dispatch';
import { currentPlan, currentScenarioId } from './plan-store';

/** What was done with a card, or with the goal that it is asked for: going back takes back an answer, or only asks again. */
interface Step {
  readonly id: string;
  readonly how: 'answered' | 'skipped';
}

interface Interview {
  readonly open: boolean;
  readonly question: QuestionId;
  /** In the order in which it was done, since the question was chosen. */
  readonly steps: readonly Step[];
}

/** One question put to many cards, over whatever screen is shown. */
export const useInterview = create<Interview>()(() => ({
  open: false,
  question: 'businessOwner',
  steps: [],
}));

/** Begins with a question, or with the one that the most money waits for. */
export function openInterview(question: QuestionId = mostOpen()): void {
  useInterview.setState({ open: true, question, steps: [] });
}

export function closeInterview(): void {
  useInterview.setState({ open: false });
}

/** The question of the four that is open for the most money, else of all others, but for one; an owner where none is open. */
export function mostOpen(but?: QuestionId): QuestionId {
  const { questions } = knownMoney(currentPlan(), currentScenarioId());
  const open = questions
    .filter(({ question, missing }) => missing > 0 && question !== but)
    .sort((a, b) => b.money - b.knownMoney - (a.money - a.knownMoney) || b.missing - a.missing);
  const four = open.find(({ question }) => fundingQuestions.includes(question));
  return (four ?? open[0])?.question ?? 'businessOwner';
}

/** Stores an answer as one step that can be undone. */
export async function giveAnswer(card: Card, question: QuestionId, answer: Answer): Promise<Outcome> {
  const command = answerCommand(currentPlan(), card, question, answer);
  const outcome = await dispatch(command, { refusalInPlace: true });
  if (outcome.kind === 'done') did({ id: askedOf(card, question), how: 'answered' });
  return outcome;
}

/** With a card of a goal that is asked about, all others of it are skipped. */
export function skipCard(card: Card): void {
  did({ id: askedOf(card, useInterview.getState().question), how: 'skipped' });
}

/** Asks the card before again; where it was answered, the answer is taken back. */
export async function goBack(): Promise<void> {
  const { steps } = useInterview.getState();
  const last = steps.at(-1);
  if (!last) return;
  useInterview.setState({ steps: steps.slice(0, -1) });
  if (last.how === 'answered') await undo();
}

function did(step: Step): void {
  useInterview.setState(({ steps }) => ({ steps: [...steps, step] }));
}
