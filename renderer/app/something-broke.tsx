import type { FallbackProps } from 'react-error-boundary';
import { say } from '../../shared/words/say';
import { Button } from '../ui/button';
import styles from './app.module.css';

/** Shown in place of a part that failed to draw; the plan is not touched by that. */
export function SomethingBroke({ resetErrorBoundary }: FallbackProps) {
  return (
    <div className={styles.centre} role="alert">
      <div className={styles.message}>
        <h1>{say`This part could not be shown`}</h1>
        <p>{say`Your plan is safe: everything you did is stored in its file. The log has the details.`}</p>
        <Button look="solid" onClick={resetErrorBoundary}>{say`Show it again`}</Button>
      </div>
    </div>
  );
}
