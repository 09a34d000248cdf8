import { useEffect, useState } from 'react';
import type { UndoImportReply } from '../../../shared/contract/engine';
import type { Import } from '../../../shared/model/records/import';
import { counted, inSentence, sentence } from '../../../shared/words/counts';
import { failureWords } from '../../../shared/words/failures';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { adoptChange, notifyUndo } from '../../state/plan/dispatch';
import { engine } from '../../state/plan/session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './import-history.module.css';
import { keptPartWords, sourceFieldWords } from './source-words';

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
      title={say`Undo the import of ${record.fileName}?`}
      description={
        <p role="status">{failure ?? (reply ? whatWords(reply) : say`Looking at what it changed…`)}</p>
      }
      actions={
        <>
          <Button onClick={onClose}>{say`Leave it`}</Button>
          <Button
            look="solid"
            disabled={!reply || failure !== null}
            onClick={() => void take()}
          >{say`Undo the import`}</Button>
        </>
      }
    >
      {reply && reply.kept.length > 0 && <Kept of="initiative" kept={reply.kept.map(initiativeLine)} />}
      {reply && reply.services.kept.length > 0 && (
        <Kept of="service" kept={reply.services.kept.map(serviceLine)} />
      )}
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
    const { change, kept, services } = answer.value;
    if (change) await adoptChange(change);
    onClose();
    const keeping = [
      kept.length > 0 && counted(kept.length, 'initiative'),
      services.kept.length > 0 && counted(services.kept.length, 'service'),
    ].filter((part) => part !== false);
    const isOne = kept.length + services.kept.length === 1;
    const stays =
      keeping.length > 0
        ? say`; ${keeping.join(say` and `)} ${isOne ? say`keeps` : say`keep`} later edits`
        : '';
    notifyUndo(say`Undid the import of ${record.fileName}${stays}.`);
  };
  return { reply, failure, take };
}

function whatWords({ removed, restored, services }: UndoImportReply): string {
  const parts = [
    ...undoneWords('initiative', removed, restored),
    ...undoneWords('service', services.removed, services.restored),
  ];
  if (parts.length === 0) return say`Nothing of it is left to take back.`;
  return say`${sentence(parts.join(say` and `))}. This is one step: it can be undone itself.`;
}

function undoneWords(of: string, removed: number, restored: number): string[] {
  return [
    removed > 0 && say`removes ${counted(removed, of)}`,
    restored > 0 &&
      say`makes ${counted(restored, of)} what ${restored === 1 ? say`it was` : say`they were`} before`,
  ].filter((part) => part !== false);
}

interface KeptLine {
  readonly id: string;
  readonly title: string;
  readonly what: readonly string[];
}

function initiativeLine({ initiativeId, title, what }: UndoImportReply['kept'][number]): KeptLine {
  return { id: initiativeId, title, what: what.map((part) => keptPartWords(part)) };
}

function serviceLine({ serviceId, name, what }: UndoImportReply['services']['kept'][number]): KeptLine {
  return {
    id: serviceId,
    title: name,
    what: what.map((field) => inSentence(sourceFieldWords(field, 'services'))),
  };
}

function Kept({ of, kept }: { readonly of: string; readonly kept: readonly KeptLine[] }) {
  const rest = kept.length - named;
  return (
    <>
      <h3>{say`Edits made since stay, on ${counted(kept.length, of)}:`}</h3>
      <ul className={styles.kept}>
        {kept.slice(0, named).map(({ id, title, what }) => (
          <li key={id}>
            {title}: {what.join(', ')}
          </li>
        ))}
        {rest > 0 && <li>{say`And ${rest.toLocaleString(locale)} more.`}</li>}
      </ul>
    </>
  );
}
