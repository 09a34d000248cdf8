import { say } from '../../shared/words/say';
import { useRunningExports } from '../state/files/running-exports';
import { Button } from '../ui/button';
import styles from './running-exports.module.css';

/** Files that are being written, how far, and the way to stop each; the app goes on beside them. */
export function RunningExports() {
  const { running } = useRunningExports();
  if (running.length === 0) return null;
  return (
    <section className={styles.exports} aria-label={say`Exports under way`}>
      {running.map(({ job, words, part, cancelling, cancel }) => (
        <div key={job} className={styles.export}>
          <span id={job}>{cancelling ? say`Cancelling…` : words}</span>
          <progress
            className={styles.progress}
            aria-labelledby={job}
            {...(part && part.rows > 0 ? { value: part.done, max: part.rows } : {})}
          />
          <Button onClick={cancel} disabled={cancelling}>{say`Cancel the export`}</Button>
        </div>
      ))}
    </section>
  );
}
