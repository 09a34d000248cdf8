import { flushSync } from 'react-dom';
import { counted } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { say, sayAs } from '../../../shared/words/say';
import { Button } from '../../ui/button';
import { type Blocker, blockerOf } from './blocker';
import type { Choices } from './choices';
import { scaleSelectId } from './columns/scale-select-id';
import styles from './import-footer.module.css';
import { countWords, deedWords, markedBy } from './outcome-words';
import { cancelImport } from './run-import';
import type { Checking } from './use-check';
import type { Look } from './use-look';
import { goTo, type Job, type Step } from './wizard-store';

interface Props {
  readonly step: Step;
  readonly look: Look;
  readonly choices: Choices;
  readonly checking: Checking;
  /** Those in sight. */
  readonly steps: readonly Step[];
  readonly editable: boolean;
  readonly failed: string | null;
  readonly onImport: () => void;
  readonly onLeave: () => void;
}

/** What the import would do, and the way through it. */
export function ImportFooter(props: Props) {
  const { step, steps, look, choices, checking, editable, failed, onImport, onLeave } = props;
  const blocker = blockerOf(look, checking, choices, editable);
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  const { check } = checking;
  return (
    <footer className={styles.footer}>
      <p className={styles.outlook} role="status">
        {failed && <span className={styles.bad}>{failed} </span>}
        {blocker ? <BlockerLine blocker={blocker} /> : check && countWords(check.counts)}
      </p>
      {checking.progress && <CheckProgress {...checking.progress} />}
      <Button look="quiet" onClick={onLeave}>{say`Cancel`}</Button>
      {before && <Button onClick={() => goTo(before)}>{say`Back`}</Button>}
      {next && (
        <Button
          look="solid"
          onClick={() => goTo(next)}
          disabled={look.views.length === 0}
        >{say`Next`}</Button>
      )}
      {!next && (
        <Button look="solid" onClick={onImport} disabled={blocker !== null}>
          {check ? deedWords(look.target, check.counts, markedBy(check, choices.answers)) : say`Import`}
        </Button>
      )}
    </footer>
  );
}

function CheckProgress({ done, rows }: { readonly done: number; readonly rows: number }) {
  return (
    <progress
      className={styles.progress}
      aria-label={say`Comparing the file with the plan`}
      value={done}
      max={rows}
    />
  );
}

function BlockerLine({ blocker }: { readonly blocker: Blocker }) {
  const { column } = blocker;
  if (column === null)
    return <span className={blocker.waiting ? undefined : styles.bad}>{blocker.words}</span>;
  const lead = () => {
    // The step is drawn first.
    flushSync(() => goTo('columns'));
    document.getElementById(scaleSelectId(column))?.focus();
  };
  return (
    <span className={styles.bad}>
      {blocker.words}{' '}
      <button type="button" className={styles.link} onClick={lead}>
        {sayAs('action')`Answer`}
      </button>
    </span>
  );
}

/** How far the import is, with the way to stop it. */
export function ImportProgress({ job, name }: { readonly job: Job; readonly name: string }) {
  const known = job.rows > 0;
  const words = job.cancelling ? say`Cancelling…` : say`Importing ${name}`;
  return (
    <footer className={styles.footer} aria-busy="true">
      <span className={styles.outlook}>
        {words}
        {known &&
          !job.cancelling &&
          say`: ${job.done.toLocaleString(locale)} of ${counted(job.rows, 'line')}`}
      </span>
      <progress
        className={styles.progress}
        aria-label={words}
        {...(known ? { value: job.done, max: job.rows } : {})}
      />
      <Button onClick={cancelImport} disabled={job.cancelling}>{say`Cancel the import`}</Button>
    </footer>
  );
}
