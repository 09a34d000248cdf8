import type { SyntheticEvent } from 'react';
import { type Verdict, verdicts } from '../../../shared/model/codes';
import { verdictWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { usePlan } from '../../state/plan/plan-hooks';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import styles from './decisions.module.css';

interface InitiativeFieldProps {
  readonly title: string;
  readonly error: string | null;
  readonly onTitle: (title: string) => void;
}

/** So many titles are offered while typing. */
const offered = 50;

export function InitiativeField({ title, error, onTitle }: InitiativeFieldProps) {
  const plan = usePlan();
  const typed = title.trim().toLowerCase();
  const known = [...plan.initiative.values()].filter((row) => row.title.toLowerCase().includes(typed));
  return (
    <Field label={say`Initiative`} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={field.input}
            autoComplete="off"
            list={`${control.id}-known`}
            value={title}
            onChange={(event) => onTitle(event.target.value)}
          />
          <datalist id={`${control.id}-known`}>
            {known.slice(0, offered).map((row) => (
              <option key={row.id} value={row.title} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

interface VerdictFieldProps {
  readonly verdict: Verdict | null;
  readonly error: string | null;
  readonly onVerdict: (verdict: Verdict) => void;
}

export function VerdictField({ verdict, error, onVerdict }: VerdictFieldProps) {
  return (
    <fieldset className={styles.verdicts} aria-describedby={error ? 'verdict-said' : undefined}>
      <legend className={field.label}>{say`Decision`}</legend>
      {verdicts.map((value) => (
        <label key={value} className={styles.verdict}>
          <input type="radio" name="verdict" checked={verdict === value} onChange={() => onVerdict(value)} />
          {verdictWords[value]}
        </label>
      ))}
      {error && (
        <p id="verdict-said" className={field.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface ReviewFieldProps {
  readonly day: string;
  readonly error: string | null;
  /** `unfinished` where the control holds only a part of a day, or one that no month has. */
  readonly onDay: (day: string, unfinished: boolean) => void;
}

export function ReviewField({ day, error, onDay }: ReviewFieldProps) {
  const read = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) =>
    onDay(currentTarget.value, currentTarget.validity.badInput);
  return (
    <Field label={say`Look at it again by`} error={error}>
      {(control) => (
        <input
          {...control}
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          className={field.input}
          value={day}
          onChange={read}
          // A day that is half typed has no text, so that none changes.
          onInput={read}
        />
      )}
    </Field>
  );
}
