import { failureWords } from '../../shared/words/failures';
import { say } from '../../shared/words/say';
import { askShell } from '../state/files/shell-client';
import { usePlanStore } from '../state/plan/plan-store';
import { readPlan } from '../state/plan/session';
import { Button } from '../ui/button';
import styles from './app.module.css';

/** The plan is a few milliseconds away: nothing flashes for that long. */
export function Loading() {
  return <div className={styles.centre} aria-busy="true" aria-label={say`Opening the plan`} role="status" />;
}

export function Failed() {
  const failure = usePlanStore((state) => state.failure);
  return (
    <main className={styles.centre}>
      <div className={styles.message}>
        <h1>{say`The plan could not be opened`}</h1>
        <p>{failure && failureWords(failure)}</p>
        <div className={styles.buttons}>
          <Button look="solid" onClick={() => void readPlan()}>{say`Try again`}</Button>
          <Button onClick={() => void askShell('plan/open', {})}>{say`Open another plan`}</Button>
          <Button onClick={() => void askShell('plan/new', { begin: 'setup' })}>{say`New plan`}</Button>
        </div>
      </div>
    </main>
  );
}
