import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { askedOf, cardsAsked, knownMoney } from '../../../shared/rules/questions/known-money';
import { isOfGoal, type QuestionId } from '../../../shared/rules/questions/questions';
import { knownOfWords, withoutCostWords } from '../../../shared/words/cards/known-words';
import { questionWords } from '../../../shared/words/cards/question-words';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { isTyping, keyOf } from '../../state/actions/keys';
import { askMissing } from '../../state/files/ask-missing';
import {
  closeInterview,
  goBack,
  mostOpen,
  openInterview,
  skipCard,
  useInterview,
} from '../../state/plan/interview';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/fields/select-field';
import { useOneAfterAnother } from '../../ui/one-after-another';
import { AnswerArea, type GiveChoice } from './answer-area';
import { CardFacts } from './card-facts';
import { drawn } from './drawn';
import { GoalFacts } from './goal-facts';
import styles from './interview.module.css';
import { takeFocus } from './take-focus';

/** One question put to the funded initiatives that lack its answer, those given most first. */
export function InterviewDialog() {
  const open = useInterview((state) => state.open);
  return (
    <Dialog open={open} onClose={closeInterview} title={say`Answer what is missing`} wide>
      {open && <Interview />}
    </Dialog>
  );
}

function Interview() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const { question, steps } = useInterview();
  const skipped = new Set(steps.flatMap(({ id, how }) => (how === 'skipped' ? id : [])));
  const waiting = cardsAsked(plan, scenarioId, question).filter(
    (each) => !skipped.has(askedOf(each, question)),
  );
  const [card] = waiting;
  const inOrder = useOneAfterAnother();
  const giveChoice = useRef<GiveChoice>(null);
  useStepKeys(card, inOrder);
  return (
    <div className={styles.interview}>
      <Head question={question} />
      <p className={styles.why}>{questionWords[question].why}</p>
      {card ? (
        <>
          <p className={styles.progress}>
            {say`${(steps.length + 1).toLocaleString(locale)} of ${(steps.length + waiting.length).toLocaleString(locale)}, those given most first`}
          </p>
          <div className={styles.columns}>
            {isOfGoal(question) ? <GoalFacts card={card} /> : <CardFacts card={card} />}
            <AnswerArea
              key={`${question} ${card.initiative.id}`}
              card={card}
              question={question}
              latest={giveChoice}
              inOrder={inOrder}
            />
          </div>
        </>
      ) : (
        <Done question={question} skipped={skipped.size} />
      )}
      <div className={styles.foot}>
        <Button disabled={steps.length === 0} onClick={() => void goBack()}>{say`Back`}</Button>
        {card && <Button onClick={() => skipCard(card)}>{say`Skip`}</Button>}
        <span
          className={styles.keys}
          aria-hidden="true"
        >{say`1–9 answer · S skips · U goes back · in a field: Enter stores, empty it skips, Backspace goes back`}</span>
        <Button
          onClick={() => {
            closeInterview();
            askMissing();
          }}
        >{say`Ask by mail…`}</Button>
        <Button onClick={closeInterview}>{say`End`}</Button>
      </div>
    </div>
  );
}

/** S skips and U or Backspace goes back; what is typed into a field is the field's. */
function useStepKeys(card: Card | undefined, inOrder: ReturnType<typeof useOneAfterAnother>): void {
  const latest = useRef({ card, inOrder });
  latest.current = { card, inOrder };
  useEffect(() => {
    const skip = () => {
      if (latest.current.card) skipCard(latest.current.card);
      drawn();
      return true;
    };
    const back = async () => {
      await goBack();
      drawn();
      return true;
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const key = keyOf(event);
      const step = key === 's' ? skip : key === 'u' || key === 'Backspace' ? back : null;
      if (!step || (step === skip && !latest.current.card)) return;
      event.preventDefault();
      latest.current.inOrder(step);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

/** Which question is put, each with how much of the money is answered. */
function Head({ question }: { readonly question: QuestionId }) {
  const plan = usePlan();
  const speech = useSpeech();
  const known = knownMoney(plan, useScenarioId());
  const choices = known.questions
    .filter((of) => of.asked > 0 || of.question === question)
    .map((of) => ({ value: of.question, words: knownOfWords(of, speech) }));
  const withoutCost = withoutCostWords(known);
  return (
    <div className={styles.head}>
      <SelectField
        label={say`Question`}
        value={question}
        choices={choices}
        hint={withoutCost === null ? undefined : `${withoutCost}.`}
        commit={(next) => {
          openInterview(next);
          return undefined;
        }}
      />
    </div>
  );
}

function Done({ question, skipped }: { readonly question: QuestionId; readonly skipped: number }) {
  // Of another question more may be open.
  const next = mostOpen(question);
  const { questions } = knownMoney(usePlan(), useScenarioId());
  const open = questions.find((of) => of.question === next)?.missing ?? 0;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => takeFocus(button.current), [next]);
  return (
    <div className={styles.done} role="status">
      <p>
        {skipped === 0
          ? say`Nothing is open of this question.`
          : say`All others are answered; ${skipped.toLocaleString(locale)} skipped.`}
      </p>
      {open > 0 ? (
        <Button ref={button} look="solid" onClick={() => openInterview(next)}>
          {say`Next: ${questionWords[next].asked}`}
        </Button>
      ) : (
        <Button ref={button} look="solid" onClick={closeInterview}>{say`Back to the plan`}</Button>
      )}
    </div>
  );
}
