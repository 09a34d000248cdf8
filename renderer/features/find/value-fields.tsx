import { useMemo, useState } from 'react';
import { fold } from '../../../shared/rules/find/fold';
import { say, sayAs } from '../../../shared/words/say';
import { usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import styles from './chip-dialog.module.css';
import { type DraftChip, wayOf } from './draft-chip';
import { knownValues } from './known-values';

interface Props {
  readonly draft: DraftChip;
  readonly change: (part: Partial<DraftChip>) => void;
}

interface TypedProps extends Props {
  readonly errors: readonly [string | null, string | null];
}

/** One value, or the first and the last of a range. */
export function TypedValues({ draft, errors, change }: TypedProps) {
  const { operator, typed } = draft;
  const isRange = wayOf(operator) === 'range';
  return (
    <div className={styles.values}>
      <Field label={isRange ? say`From` : labelOf(draft)} hint={hintOf(draft)} error={errors[0]}>
        {(control) => (
          <input
            {...control}
            className={field.input}
            value={typed[0]}
            autoComplete="off"
            onChange={(event) => change({ typed: [event.target.value, typed[1]] })}
          />
        )}
      </Field>
      {isRange && (
        <Field label={sayAs('range')`To`} error={errors[1]}>
          {(control) => (
            <input
              {...control}
              className={field.input}
              value={typed[1]}
              autoComplete="off"
              onChange={(event) => change({ typed: [typed[0], event.target.value] })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function labelOf({ operator }: DraftChip): string {
  return operator === 'within' ? say`Days from today` : operator === 'contains' ? say`Text` : say`Value`;
}

function hintOf({ column, operator }: DraftChip): string | undefined {
  if (operator === 'within') return say`Such as 90`;
  if (column.kind === 'quarter') return say`Such as Q3 2027`;
  return column.kind === 'day' ? say`Such as 31 Dec 2027` : undefined;
}

interface PickedProps extends Props {
  readonly error: string | null;
}

/** A longer list has a field of its own to find in. */
const longList = 8;
/** So many are shown; what is typed leads to the others. */
const mostShown = 100;

export function PickedValues({ draft, error, change }: PickedProps) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const [sought, setSought] = useState('');
  const { column, picked } = draft;
  const known = useMemo(() => knownValues(column, plan, scenarioId), [column, plan, scenarioId]);
  const text = fold(sought).trim();
  const fitting = known.filter(({ words }) => fold(words).includes(text));
  const toggle = (value: string) => {
    const next = new Set(picked);
    if (!next.delete(value)) next.add(value);
    change({ picked: next });
  };
  return (
    <fieldset className={styles.picked}>
      <legend>{say`Values`}</legend>
      {known.length > longList && (
        <input
          type="search"
          className={field.input}
          aria-label={say`Find a value`}
          placeholder={say`Find a value`}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <div className={styles.list}>
        {fitting.slice(0, mostShown).map(({ value, words }) => (
          <label key={value} className={field.check}>
            <input type="checkbox" checked={picked.has(value)} onChange={() => toggle(value)} />
            {words}
          </label>
        ))}
        {known.length === 0 && <p className={styles.note}>{say`There is nothing to choose from yet.`}</p>}
        {fitting.length > mostShown && <p className={styles.note}>{say`Type to find the others.`}</p>}
      </div>
      {error && (
        <p className={field.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
