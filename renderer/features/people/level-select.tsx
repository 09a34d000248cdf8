import { useState } from 'react';
import { levelWords } from '../../../shared/words/people/strength-words';
import field from '../../ui/fields/field.module.css';

interface Props {
  /** For screen readers: what, of which strength. */
  readonly label: string;
  readonly value: number | null;
  /** What it says where there is none. */
  readonly none: string;
  readonly disabled: boolean;
  readonly commit: (level: number | null) => Promise<string | null>;
}

/** A level from 1 to 5, or none; stored as it is chosen. */
export function LevelSelect({ label, value, none, disabled, commit }: Props) {
  const [error, setError] = useState<string | null>(null);
  return (
    <>
      <select
        className={field.input}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        disabled={disabled}
        value={value ?? ''}
        onChange={(event) => {
          const text = event.target.value;
          void commit(text === '' ? null : Number(text)).then(setError);
        }}
      >
        <option value="">{none}</option>
        {levelWords.map((words, index) => (
          <option key={words} value={index + 1}>
            {words}
          </option>
        ))}
      </select>
      {error && (
        <p className={field.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
