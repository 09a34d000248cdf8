import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { type Answer, answerCommand } from '../../../shared/rules/questions/answer-command';
import { answerKind, isOfGoal, type QuestionId } from '../../../shared/rules/questions/questions';
import { answerChanges } from '../../../shared/rules/trials/answer-changes';
import { answerChangeWords } from '../../../shared/words/cards/known-words';
import { questionWords } from '../../../shared/words/cards/question-words';
import { crossingWords } from '../../../shared/words/decisions';
import { failureWords } from '../../../shared/words/failures';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { isTyping, keyOf } from '../../state/actions/keys';
import { giveAnswer } from '../../state/plan/interview';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { currentPlan } from '../../state/plan/plan-store';
import { previewOf } from '../../state/plan/preview';
import { announce } from '../../state/window/announcer';
import { type AnswerChoice, answerChoices } from './answer-choices';
import { AnswerField } from './answer-field';
import { ChoiceList, mostKeys } from './choice-list';
import { drawn } from './drawn';
import styles from './interview.module.css';
import { readAnswer } from './read-answer';
import { takeFocus } from './take-focus';

/** Gives the answer that a digit stands for; answers whether it was stored. */
export type GiveChoice = (index: number) => Promise<boolean>;

interface Props {
  readonly card: Card;
  readonly question: QuestionId;
  /** Who answers the next digit: the initiative that is shown once it has its turn. */
  readonly latest: RefObject<GiveChoice | null>;
  readonly inOrder: (step: () => Promise<boolean>) => void;
}

/** Where one initiative is answered: by a key, or by typing. */
export function AnswerArea({ card, question, latest, inOrder }: Props) {
  const speech = useSpeech();
  const kind = answerKind(question);
  const choices = answerChoices(usePlan(), card, question, speech);
  const [of, setOf] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState<Answer | null>(null);
  const { error, setError, store } = useStoring(card, question);
  const hasField = kind !== 'choice' && kind !== 'quarter';
  const isFieldFirst = hasField && (kind === 'text' || kind === 'prose' || choices.length === 0);
  const area = useFirstFocus(isFieldFirst);
  const choose = async ({ value }: AnswerChoice) => {
    if (kind !== 'sum') return store(value);
    setOf(String(value));
    fieldIn(area.current)?.focus();
    return true;
  };
  const pressed = useDigits({ choices, latest, inOrder }, choose, (event) => {
    // A digit is text where text stands already; a name does not begin with one.
    return isTyping(event.target) && (typed !== '' || kind !== 'text');
  });
  const read = readAnswer(question, typed, of, speech);
  const submit = () => {
    if (read.kind === 'wrong') setError(read.words);
    else if (read.kind === 'answer') void store(read.answer);
  };
  const seen = read.kind === 'answer' ? read.answer : looked;
  return (
    <section ref={area} className={styles.answer} aria-label={say`Answer`} onKeyDown={pressed}>
      <h3 className={styles.title}>{questionWords[question].asked}</h3>
      {kind === 'sum' ? (
        <ChoiceList choices={choices} chosen={of ?? ''} choose={(choice) => void choose(choice)} />
      ) : (
        <ChoiceList choices={choices} choose={(choice) => void choose(choice)} look={setLooked} />
      )}
      {hasField ? (
        <AnswerField {...{ card, question, typed, error, submit }} type={setTyped} />
      ) : (
        error !== null && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )
      )}
      <ul className={styles.changes} aria-label={say`What it changes`} aria-live="polite">
        {seen !== null &&
          changeWords(card, question, seen, speech).map((words) => <li key={words}>{words}</li>)}
      </ul>
    </section>
  );
}

interface Digits extends Pick<Props, 'latest' | 'inOrder'> {
  readonly choices: readonly AnswerChoice[];
}

/** Keys that answer, one after the other: a digit is for the initiative that is shown once it has its turn. */
function useDigits(
  { choices, latest, inOrder }: Digits,
  choose: (choice: AnswerChoice) => Promise<boolean>,
  isText: (event: KeyboardEvent) => boolean,
) {
  useLayoutEffect(() => {
    latest.current = async (index) => {
      const chosen = choices[index];
      return chosen !== undefined && choose(chosen);
    };
    return () => {
      latest.current = null;
    };
  });
  return (event: KeyboardEvent) => {
    const index = Number(keyOf(event.nativeEvent)) - 1;
    if (isText(event) || !choices.slice(0, mostKeys)[index]) return;
    event.preventDefault();
    inOrder(async () => {
      const isStored = (await latest.current?.(index)) ?? false;
      drawn();
      return isStored;
    });
  };
}

/** Stores an answer and says what it changed; what is wrong with it is kept, to be said beside it. */
function useStoring(card: Card, question: QuestionId) {
  const speech = useSpeech();
  const [error, setError] = useState<string | null>(null);
  const store = async (answer: Answer) => {
    const said = changeWords(card, question, answer, speech);
    const outcome = await giveAnswer(card, question, answer);
    if (outcome.kind === 'refused') setError(refusalWords(outcome.refusal, speech));
    else if (outcome.kind === 'failed') setError(failureWords(outcome.failure));
    else if (outcome.kind === 'done') announce(say`${nameOf(card, question)}: stored. ${said.join('. ')}`);
    return outcome.kind === 'done' || outcome.kind === 'unchanged';
  };
  return { error, setError, store };
}

/** What was answered: the initiative, or the goal of it. */
function nameOf({ initiative: { title, goalId } }: Card, question: QuestionId): string {
  return (isOfGoal(question) && currentPlan().goal.get(goalId ?? '')?.name) || title;
}

/** Puts the keyboard where the answer is given, once the initiative is shown. */
function useFirstFocus(isFieldFirst: boolean) {
  const area = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const first = isFieldFirst ? fieldIn(area.current) : area.current?.querySelector('button');
    takeFocus(first);
  }, [isFieldFirst]);
  return area;
}

function fieldIn(area: HTMLElement | null): HTMLElement | null {
  return area?.querySelector<HTMLElement>('input, textarea') ?? null;
}

/** What an answer would change, or why it would ask or be refused. */
function changeWords(card: Card, question: QuestionId, answer: Answer, speech: Speech): readonly string[] {
  const before = currentPlan();
  const { plan, crossings, refusal } = previewOf(answerCommand(before, card, question, answer));
  if (refusal) return [refusalWords(refusal, speech)];
  const changes = plan ? answerChanges(before, plan, card, question) : [];
  return [
    ...changes.flatMap((change) => answerChangeWords(change, speech) ?? []),
    ...crossings.map((crossing) => crossingWords(crossing, speech)),
  ];
}
