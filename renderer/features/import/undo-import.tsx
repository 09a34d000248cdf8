import { useEffect, useState } from 'react';
import type { UndoImportReply } from '../../../shared/contract/engine';
import type { Import } from '../../../shared/model/import';
import { counted, sentence } from '../../../shared/words/counts';
import { failureWords } from '../../../shared/words/failures';
import { adoptChange, notifyUndo } from '../../state/dispatch';
import { engine } from '../../state/session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './import-history.module.css';
import { keptPartWords } from './source-words';

interface Props {
  readonly record: Import;
  readonly onClose: () => void;
}

/** So many edits are named; the rest is counted. */
const named = 100;

/** Says what taking an import back would do and what stays, and does it. */
export function UndoImport({ record, onClose }: Props) {
  const { reply, failure, take } = useUndo(record, onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Undo the import of ${record.fileName}?`}
      description={
        <p role="status">{failure ?? (reply ? whatWords(reply) : 'Looking at what it changed…')}</p>
      }
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button look="solid" disabled={!reply || failure !== null} onClick={() => void take()}>
            Undo the import
          </Button>
        </>
      }
    >
      {reply && reply.kept.length > 0 && <Kept kept={reply.kept} />}
    </Dialog>
  );
}

function useUndo(record: Import, onClose: () => void) {
  const [reply, setReply] = useState<UndoImportReply | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const importId = record.id;
  useEffect(() => {
    let gone = false;
    void engine()
      .ask('import/undo', { importId, look: true })
      .then((answer) => {
        if (gone) return;
        if (answer.ok) setReply(answer.value);
        else setFailure(failureWords(answer));
      });
    return () => {
      gone = true;
    };
  }, [importId]);
  const take = async () => {
    const answer = await engine().ask('import/undo', { importId, look: false });
    if (!answer.ok) return setFailure(failureWords(answer));
    const { change, kept } = answer.value;
    if (change) await adoptChange(change);
    onClose();
    const stays =
      kept.length > 0 ? `; ${counted(kept.length, 'initiative keeps', 'initiatives keep')} later edits` : '';
    notifyUndo(`Undid the import of ${record.fileName}${stays}.`);
  };
  return { reply, failure, take };
}

function whatWords({ removed, restored }: UndoImportReply): string {
  if (removed + restored === 0) return 'Nothing of it is left to take back.';
  const parts = [
    removed > 0 && `removes ${counted(removed, 'initiative')}`,
    restored > 0 &&
      `makes ${counted(restored, 'initiative')} what ${restored === 1 ? 'it was' : 'they were'} before`,
  ].filter((part) => part !== false);
  return `${sentence(parts.join(' and '))}. This is one step: it can be undone itself.`;
}

function Kept({ kept }: Pick<UndoImportReply, 'kept'>) {
  const rest = kept.length - named;
  return (
    <>
      <h3>{`Edits made since stay, on ${counted(kept.length, 'initiative')}:`}</h3>
      <ul className={styles.kept}>
        {kept.slice(0, named).map(({ initiativeId, title, what }) => (
          <li key={initiativeId}>
            {title}: {what.map((part) => keptPartWords(part)).join(', ')}
          </li>
        ))}
        {rest > 0 && <li>And {rest.toLocaleString('en-GB')} more.</li>}
      </ul>
    </>
  );
}
