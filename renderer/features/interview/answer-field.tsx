import type { KeyboardEvent } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { type AnswerKind, answerKind, type QuestionId } from '../../../shared/rules/questions/questions';
import { currencySymbol } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { goBack, skipCard } from '../../state/plan/interview';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import styles from './interview.module.css';

interface Props {
  readonly card: Card;
  readonly question: QuestionId;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly error: string | null;
  readonly submit: () => void;
}

/** Where an answer is typed. Enter stores it and, where nothing stands, skips; Backspace in an empty field goes back. */
export function AnswerField({ card, question, typed, type, error, submit }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const kind = answerKind(question);
  const unit = plan.goal.get(card.initiative.goalId ?? '')?.unit ?? '';
  const pressed = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      if (typed.trim() === '') skipCard(card);
      else submit();
    } else if (event.key === 'Backspace' && typed === '' && event.currentTarget.value === '') void goBack();
    else return;
    event.preventDefault();
  };
  const shared = { value: typed, onKeyDown: pressed, className: field.input };
  return (
    <div className={styles.typed}>
      <Field label={labelOf(question, kind, unit, speech)} error={error}>
        {(control) =>
          kind === 'prose' ? (
            <textarea
              {...control}
              {...shared}
              rows={4}
              maxLength={100_000}
              onChange={(event) => type(event.target.value)}
            />
          ) : (
            <input
              {...control}
              {...shared}
              type={kind === 'day' ? 'date' : 'text'}
              inputMode={kind === 'money' || kind === 'number' || kind === 'sum' ? 'decimal' : undefined}
              maxLength={1_000}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => type(event.target.value)}
            />
          )
        }
      </Field>
      <Button look="solid" onClick={submit} disabled={typed.trim() === ''}>{say`Store`}</Button>
    </div>
  );
}

function labelOf(question: QuestionId, kind: AnswerKind, unit: string, speech: Speech): string {
  if (question === 'effort') return say`Days in all`;
  if (question === 'goalContribution')
    return unit === '' ? say`Added to the metric` : say`Added to the metric, in ${unit}`;
  if (kind === 'money' || kind === 'sum') return say`Amount, ${currencySymbol(speech)}`;
  if (kind === 'day') return say`Day`;
  if (question === 'goalCapability') return say`In a few words`;
  return kind === 'prose' ? say`In a sentence or two` : say`Name`;
}
