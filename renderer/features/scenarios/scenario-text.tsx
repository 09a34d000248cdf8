import { useId } from 'react';
import field from '../../ui/fields/field.module.css';
import { useDraft } from '../../ui/fields/use-draft';
import styles from './scenario-text.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  /** What is said where it is left empty; without it, empty is fine. */
  readonly required?: string;
  readonly placeholder?: string;
  readonly commit: (value: string) => Promise<string | null>;
}

/** A text in the list that is edited where it stands. */
export function ScenarioText({ label, value, disabled, required, placeholder, commit }: Props) {
  const id = useId();
  const { error, control } = useDraft({
    label,
    disabled,
    value,
    commit,
    show: (text: string) => text,
    read: (text) =>
      required && !text.trim() ? { ok: false, words: required } : { ok: true, value: text.trim() },
  });
  return (
    <>
      <input
        {...control}
        className={styles.text}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
        readOnly={disabled}
        maxLength={1_000}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
      {error && (
        <p id={id} className={field.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
