import { say } from '../../../shared/words/say';
import { useChoice } from '../use-choice';
import styles from './hard-check.module.css';

interface Props {
  /** Which budget, as "IT budget 2027". */
  readonly label: string;
  readonly hard: boolean;
  readonly disabled: boolean;
  readonly commit: (hard: boolean) => Promise<string | null> | undefined;
}

/** Whether a budget asks for a reason before it is crossed. */
export function HardCheck({ label, hard, disabled, commit }: Props) {
  const { checked, choose } = useChoice(hard, commit);
  return (
    <label className={styles.hard}>
      <input
        type="checkbox"
        aria-label={say`Hard: ${label}`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => choose(event.target.checked)}
      />
      {say`Hard`}
    </label>
  );
}
