import { Button } from '../../ui/button';
import styles from './money.module.css';

interface Props<T extends string> {
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

/** A few views of the same figures, one of them chosen. */
export function Choices<T extends string>({ choices, value, choose }: Props<T>) {
  return (
    <div className={styles.choice}>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          aria-pressed={value === choice.value}
          look="quiet"
          onClick={() => choose(choice.value)}
        >
          {choice.words}
        </Button>
      ))}
    </div>
  );
}
