import { useEffect, useState } from 'react';
import type { Backup } from '../../../shared/contract/engine';
import type { Coded } from '../../../shared/rules/decision';
import { counted } from '../../../shared/words/counts';
import { failureWords } from '../../../shared/words/failures';
import { say } from '../../../shared/words/say';
import { tellFailure } from '../../state/plan/dispatch';
import { useSpeech, useWritable } from '../../state/plan/plan-hooks';
import { engine, readPlan } from '../../state/plan/session';
import { notify } from '../../state/window/notices';
import { Button } from '../../ui/button';
import { momentWords, sizeWords } from '../../ui/moments';
import { Section } from '../../ui/page';
import styles from './settings.module.css';

const occasions: Readonly<Record<Backup['occasion'], string>> = {
  timed: say`While editing`,
  migration: say`Before an update of the file`,
  import: say`Before an import`,
  restore: say`Before a restore`,
};

interface Found {
  /** null until the engine has answered. */
  readonly backups: readonly Backup[] | null;
  readonly failure: Coded | null;
}

/** Copies that the app made by itself; restoring one first keeps what it replaces. */
export function BackupsSection() {
  const editable = useWritable();
  const { locale } = useSpeech();
  const [{ backups, failure }, setFound] = useState<Found>({ backups: null, failure: null });
  const [restoring, setRestoring] = useState<string | null>(null);
  useEffect(() => follow(setFound), []);

  const restore = async (backup: Backup) => {
    setRestoring(backup.id);
    const reply = await engine().ask('backups/restore', { id: backup.id });
    setRestoring(null);
    if (!reply.ok) return tellFailure({ code: reply.code, parameters: reply.parameters });
    await readPlan();
    const at = momentWords(backup.at, locale);
    notify({
      text: say`The plan is as it was on ${at}. What it replaced is in the list of backups.`,
      key: 'restored',
    });
    follow(setFound);
  };
  return (
    <Section title={say`Backups`} hint={hintFor(backups, failure)}>
      {backups && backups.length > 0 && (
        <table className={styles.list} aria-label={say`Backups`}>
          <thead>
            <tr>
              <th scope="col">{say`When`}</th>
              <th scope="col">{say`Made`}</th>
              <th scope="col">{say`Holds`}</th>
              <th scope="col">{say`Size`}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <tr key={backup.id}>
                <td>{momentWords(backup.at, locale)}</td>
                <td>{occasions[backup.occasion]}</td>
                <td>{counted(backup.initiatives, 'initiative')}</td>
                <td>{sizeWords(backup.bytes, locale)}</td>
                <td className={styles.end}>
                  <Button
                    aria-label={say`Restore the backup of ${momentWords(backup.at, locale)}`}
                    disabled={!editable || restoring !== null}
                    onClick={() => void restore(backup)}
                  >
                    {restoring === backup.id ? say`Restoring…` : say`Restore`}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function hintFor(backups: readonly Backup[] | null, failure: Coded | null): string {
  if (failure) return failureWords(failure);
  if (!backups) return say`Looking for backups…`;
  if (backups.length === 0)
    return say`None yet. A copy is made every 15 minutes of editing, and before each import and restore.`;
  return say`Restoring puts a copy in the place of the plan; what it replaces is kept in this list.`;
}

/** Asks for the list; the answer makes a late reply be ignored. */
function follow(tell: (found: Found) => void): () => void {
  let gone = false;
  void engine()
    .ask('backups/list', {})
    .then((reply) => {
      if (gone) return;
      if (reply.ok) tell({ backups: reply.value, failure: null });
      else tell({ backups: [], failure: { code: reply.code, parameters: reply.parameters } });
    });
  return () => {
    gone = true;
  };
}
