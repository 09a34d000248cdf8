import { useId } from 'react';
import { useChoice } from '../use-choice';
import styles from './field.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly commit: (checked: boolean) => Promise<string | null> | undefined;
}

export function CheckField({ label, checked: stored, disabled, commit }: Props) {
  const id = useId();
  const { checked, said: error, choose } = useChoice(stored, commit);
  return (
    <div className={styles.field}>
      <div className={styles.check}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={error ? `${id}-said` : undefined}
          onChange={(event) => choose(event.target.checked)}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      {error && (
        <p id={`${id}-said`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
