import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import type { AnswerChoice } from './answer-choices';
import styles from './interview.module.css';

/** Choices that have a key of their own. */
export const mostKeys = 9;

interface Props {
  readonly choices: readonly AnswerChoice[];
  readonly choose: (choice: AnswerChoice) => void;
  /** The one that a sum is of, '' for none; without it a choice is the whole answer. */
  readonly chosen?: string;
  /** The keyboard or the hand is on it. */
  readonly look?: (value: AnswerChoice['value']) => void;
}

/** What can be answered with one key. */
export function ChoiceList({ choices, choose, chosen, look }: Props) {
  if (choices.length === 0) return null;
  return (
    <div className={styles.choices}>
      {choices.map((choice, index) => (
        <Button
          key={choice.value}
          className={classNames(styles.choice, chosen === choice.value && styles.chosen)}
          aria-pressed={chosen === undefined ? undefined : chosen === choice.value}
          aria-keyshortcuts={index < mostKeys ? String(index + 1) : undefined}
          onFocus={() => look?.(choice.value)}
          onPointerEnter={() => look?.(choice.value)}
          onClick={() => choose(choice)}
        >
          <span className={styles.words}>
            <span>{choice.words}</span>
            {choice.beside && <span className={styles.beside}>{choice.beside}</span>}
          </span>
          {index < mostKeys && (
            <kbd className={styles.key} aria-hidden="true">
              {index + 1}
            </kbd>
          )}
        </Button>
      ))}
    </div>
  );
}
