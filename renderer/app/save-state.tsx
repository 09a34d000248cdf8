import { useEffect } from 'react';
import { timeOfDay } from '../../shared/words/columns/saved-words';
import { failureWords } from '../../shared/words/failures';
import { say, sayAs } from '../../shared/words/say';
import { askShell } from '../state/files/shell-client';
import { tellFailure } from '../state/plan/dispatch';
import { useSpeech } from '../state/plan/plan-hooks';
import { usePlanStore } from '../state/plan/plan-store';
import { useSaving } from '../state/plan/use-saving';
import { announce } from '../state/window/announcer';
import { notify } from '../state/window/notices';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import styles from './header.module.css';

/** Milliseconds after which a screen reader is told that storing takes a while: what is stored sooner is told as what was done. */
const long = 2000;

/** Said where somebody waits for it, and that it is done then; each edit would be told twice otherwise. */
function useLongSavingSaid(isSaving: boolean): void {
  useEffect(() => {
    if (!isSaving) return undefined;
    let isSaid = false;
    const timer = setTimeout(() => {
      isSaid = true;
      announce(say`Saving …`);
    }, long);
    return () => {
      clearTimeout(timer);
      if (isSaid && !usePlanStore.getState().trouble) announce(sayAs('stored')`Saved`);
    };
  }, [isSaving]);
}

/** "Saved" and since when, that it is being done where it takes a while, or why not, with a way out. */
export function SaveState() {
  const { trouble, readOnly, fileName, storedAt } = usePlanStore();
  const { locale } = useSpeech();
  const isSaving = useSaving();
  useLongSavingSaid(isSaving);
  if (!trouble && !readOnly) {
    return (
      <div className={styles.state} title={say`Everything is stored in ${fileName}`}>
        <p data-testid="stored" data-saving={isSaving || undefined}>
          {isSaving ? say`Saving …` : sayAs('stored')`Saved`}
        </p>
        {storedAt !== null && !isSaving && <span aria-hidden="true">{timeOfDay(storedAt, locale)}</span>}
      </div>
    );
  }
  const words = trouble
    ? failureWords(trouble)
    : readOnly === 'folder'
      ? say`Read-only folder: editing is off`
      : say`Read-only file: editing is off`;
  return (
    <p className={classNames(styles.state, styles.bad)} role="status" title={words}>
      <span>{words}</span>
      <Button className={styles.small} onClick={() => void saveCopy()}>{say`Save a copy`}</Button>
    </p>
  );
}

async function saveCopy(): Promise<void> {
  const reply = await askShell('plan/save-copy', {});
  if (!reply.ok) tellFailure({ code: reply.code, parameters: reply.parameters });
  else if (reply.value) notify({ text: say`Saved a copy as ${reply.value.fileName}` });
}
