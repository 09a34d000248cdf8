import { failureWords } from '../../shared/words/failures';
import { timeOfDay } from '../../shared/words/saved-words';
import { sayAs } from '../../shared/words/say';
import { useSpeech } from '../state/plan-hooks';
import { tellFailure } from '../state/dispatch';
import { notify } from '../state/notices';
import { usePlanStore } from '../state/plan-store';
import { askShell } from '../state/shell-client';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import styles from './header.module.css';

/** "Saved" and since when, or why not, with a way out. */
export function SaveState() {
  const { trouble, readOnly, fileName, storedAt } = usePlanStore();
  const { locale } = useSpeech();
  if (!trouble && !readOnly) {
    return (
      <div className={styles.state} title={`Everything is stored in ${fileName}`}>
        <p role="status">{sayAs('stored')`Saved`}</p>
        {storedAt !== null && <span aria-hidden="true">{timeOfDay(storedAt, locale)}</span>}
      </div>
    );
  }
  const words = trouble
    ? failureWords(trouble)
    : readOnly === 'folder'
      ? 'Read-only folder: editing is off'
      : 'Read-only file: editing is off';
  return (
    <p className={classNames(styles.state, styles.bad)} role="status" title={words}>
      <span>{words}</span>
      <Button className={styles.small} onClick={() => void saveCopy()}>
        Save a copy
      </Button>
    </p>
  );
}

async function saveCopy(): Promise<void> {
  const reply = await askShell('plan/save-copy', {});
  if (!reply.ok) tellFailure({ code: reply.code, parameters: reply.parameters });
  else if (reply.value) notify({ text: `Saved a copy as ${reply.value.fileName}` });
}
