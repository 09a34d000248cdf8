import { type FormEvent, useId, useState } from 'react';
import { yearWords } from '../../../shared/words/quarters';
import { refusalWords } from '../../../shared/words/refusals';
import { say, sayAs } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, useScenarioId } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import styles from './cut-budgets.module.css';
import { readPercent } from './read-percent';

/** "Cut by 10 %": all budgets of a year at once, one step to take back. */
export function CutBudgets({ year, speech }: { readonly year: number; readonly speech: Speech }) {
  const id = useId();
  const scenarioId = useScenarioId();
  const editable = useEditable();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const cut = async (event: FormEvent) => {
    event.preventDefault();
    const read = readPercent(text);
    if (!read.ok) return setSaid(read.words);
    const outcome = await dispatch(
      { type: 'budget/scale', scenarioId, fiscalYear: year, percent: -read.value },
      { offerUndo: true, refusalInPlace: true },
    );
    if (outcome.kind === 'refused') return setSaid(refusalWords(outcome.refusal, speech));
    setSaid(null);
    if (outcome.kind === 'done') setText('');
  };
  return (
    <form className={styles.cut} onSubmit={(event) => void cut(event)}>
      <label htmlFor={id}>{say`Cut by`}</label>
      <input
        id={id}
        className={styles.percent}
        aria-label={say`Cut the budgets of ${yearWords(year, speech)} by, %`}
        aria-describedby={said ? `${id}-said` : undefined}
        aria-invalid={said ? true : undefined}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        readOnly={!editable}
        onChange={(event) => {
          setText(event.target.value);
          setSaid(null);
        }}
      />
      <span>%</span>
      <Button
        type="submit"
        className={styles.button}
        disabled={!editable}
        aria-label={say`Cut ${yearWords(year, speech)}`}
      >{sayAs('budget')`Cut`}</Button>
      {said && (
        <p id={`${id}-said`} role="alert" className={styles.said}>
          {said}
        </p>
      )}
    </form>
  );
}
