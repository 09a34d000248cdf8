import { useState } from 'react';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface Props<T extends string> extends Omit<FieldProps, 'error'> {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly disabled?: boolean | undefined;
  /** As in `useDraft`: answers with why it could not be stored, or null. */
  readonly commit: (value: T) => Promise<string | null> | undefined;
}

/** One of a few values; stored as it is chosen. The system's own list: it follows theme, locale and keyboard. */
export function SelectField<T extends string>({ value, choices, disabled, commit, ...field }: Props<T>) {
  const [error, setError] = useState<string | null>(null);
  const choose = async (text: string) => {
    const choice = choices.find((known) => known.value === text);
    if (choice) setError((await commit(choice.value)) ?? null);
  };
  return (
    <Field {...field} error={error}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={value}
          disabled={disabled}
          onChange={(event) => void choose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
