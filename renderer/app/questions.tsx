import { useEffect, useRef, useState } from 'react';
import { type Outcome, outcomes } from '../../shared/model/codes';
import { outcomeNames } from '../../shared/words/codes';
import { crossingWords } from '../../shared/words/decisions';
import { refusalWords } from '../../shared/words/refusals';
import { say } from '../../shared/words/say';
import { keyOf } from '../state/actions/keys';
import { useSpeech } from '../state/plan/plan-hooks';
import { type Question, useQuestions } from '../state/plan/questions';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/fields/field';
import field from '../ui/fields/field.module.css';
import { OutcomeMark } from '../ui/outcome-mark';
import styles from './questions.module.css';

/** What a command waits for: a reason, or an outcome. */
export function Questions() {
  const [question] = useQuestions((state) => state.open);
  const [asked, setAsked] = useState<{ readonly question: Question; readonly number: number } | null>(null);
  if (question && question !== asked?.question) setAsked({ question, number: (asked?.number ?? 0) + 1 });
  if (!asked) return null;
  // An answered dialog is closed, not dropped: dropped while it opens, it leaves the page behind it hidden from all
  // who ask for it by name.
  const open = question === asked.question;
  return asked.question.kind === 'reason' ? (
    <AskReason key={asked.number} question={asked.question} open={open} />
  ) : (
    <AskOutcome key={asked.number} question={asked.question} open={open} />
  );
}

interface Asking<K extends Question['kind']> {
  readonly question: Extract<Question, { kind: K }>;
  readonly open: boolean;
}

function AskReason({ question, open }: Asking<'reason'>) {
  const speech = useSpeech();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const give = () => (reason.trim() ? question.answer(reason.trim()) : setMissing(true));
  return (
    <Dialog
      open={open}
      onClose={() => question.answer(null)}
      title={say`This needs a reason`}
      initialFocus={input}
      description={question.crossings.map((crossing) => (
        <p key={crossing.cause + JSON.stringify(crossing.parameters)}>{crossingWords(crossing, speech)}</p>
      ))}
      actions={
        <>
          <Button onClick={() => question.answer(null)}>{say`Leave it as it was`}</Button>
          <Button look="solid" onClick={give}>{say`Do it anyway`}</Button>
        </>
      }
    >
      <Field
        label={say`Reason, kept in the override ledger`}
        error={missing && !reason.trim() ? say`Say why, in a few words.` : null}
      >
        {(control) => (
          <textarea
            {...control}
            ref={input}
            className={field.input}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              give();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}

function AskOutcome({ question, open }: Asking<'outcome'>) {
  const speech = useSpeech();
  useDigits(open, (outcome) => question.answer(outcome));
  return (
    <Dialog
      open={open}
      onClose={() => question.answer(null)}
      title={say`Which outcome does it serve?`}
      description={refusalWords(question.refusal, speech)}
      actions={<Button onClick={() => question.answer(null)}>{say`Leave it as it was`}</Button>}
    >
      <div className={styles.choices}>
        {outcomes.map((outcome, index) => (
          <Button key={outcome} className={styles.choice} onClick={() => question.answer(outcome)}>
            <OutcomeMark outcome={outcome} silent />
            {outcomeNames[outcome]}
            <kbd className={styles.key} aria-hidden="true">
              {index + 1}
            </kbd>
          </Button>
        ))}
      </div>
    </Dialog>
  );
}

/** 1, 2 and 3 choose wherever in the dialog the keyboard is, and before it has got there. */
function useDigits(open: boolean, choose: (outcome: Outcome) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    if (!open) return;
    const pressed = (event: KeyboardEvent) => {
      const chosen = outcomes[Number(keyOf(event)) - 1];
      if (!chosen) return;
      event.preventDefault();
      latest.current(chosen);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [open]);
}
