import { useMemo, useState } from 'react';
import { presetIds } from '../../../shared/backlog/preset-ids';
import { presetName } from '../../../shared/backlog/presets/all-presets';
import type { UndoImportReply } from '../../../shared/contract/engine';
import type { Import } from '../../../shared/model/records/import';
import { say } from '../../../shared/words/say';
import { usePlanStore } from '../../state/plan/plan-store';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { momentWords } from '../../ui/moments';
import { Section } from '../../ui/page';
import hidden from '../../ui/visually-hidden.module.css';
import styles from './import-history.module.css';
import { KeptEdits } from './kept-edits';
import { undoImport } from './undo-import';

const counts = ['created', 'updated', 'unchanged', 'leftOut', 'missing'] as const;

/** Every import of this plan, the newest first, each with the way back. */
export function ImportHistory() {
  const plan = usePlan();
  const editable = useEditable();
  const { isUndoing, undone, undo } = useUndo();
  const imports = useMemo(
    () => [...plan.import.values()].sort((a, b) => (a.at < b.at ? 1 : -1)),
    [plan.import],
  );
  if (imports.length === 0) return null;
  return (
    <Section title={say`Imports so far`} wide>
      <table className={styles.list}>
        <caption className={hidden.hidden}>{say`Imports so far, the newest first`}</caption>
        <thead>
          <tr>
            <th scope="col">{say`File`}</th>
            <th scope="col">{say`Source`}</th>
            <th scope="col">{say`When`}</th>
            <th scope="col">{say`Created`}</th>
            <th scope="col">{say`Updated`}</th>
            <th scope="col">{say`Unchanged`}</th>
            <th scope="col">{say`Left out`}</th>
            <th scope="col">{say`Gone`}</th>
            <th scope="col">
              <span className={hidden.hidden}>{say`Undo`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map((each) => (
            <ImportLine
              key={each.id}
              record={each}
              editable={editable && !isUndoing}
              onUndo={() => void undo(each)}
            />
          ))}
        </tbody>
      </table>
      {undone && <KeptEdits {...undone} />}
    </Section>
  );
}

/** Not asked first: it is one step, and its notice takes it back. What stays of later edits is named below the list. */
function useUndo() {
  const revision = usePlanStore((state) => state.revision);
  const [isUndoing, setUndoing] = useState(false);
  const [done, setDone] = useState<{ readonly at: number; readonly reply: UndoImportReply } | null>(null);
  const undo = async (record: Import) => {
    setUndoing(true);
    const reply = await undoImport(record);
    setUndoing(false);
    setDone(reply?.change ? { at: reply.change.revision, reply } : null);
  };
  // Of the plan as it is after that step, not of one that went on or back.
  return { isUndoing, undone: done?.at === revision ? done.reply : null, undo };
}

interface LineProps {
  readonly record: Import;
  readonly editable: boolean;
  readonly onUndo: () => void;
}

function ImportLine({ record, editable, onUndo }: LineProps) {
  const { locale } = useSpeech();
  const when = momentWords(record.at, locale);
  return (
    <tr className={record.undoneAt ? styles.undone : undefined}>
      <th scope="row">{record.fileName}</th>
      <td>{sourceOf(record)}</td>
      <td className={styles.when}>{when}</td>
      {counts.map((count) => (
        <td key={count} className={styles.number}>
          {record[count].toLocaleString(locale)}
        </td>
      ))}
      <td className={styles.end}>
        {record.undoneAt ? (
          say`Undone ${momentWords(record.undoneAt, locale)}`
        ) : (
          <Button
            look="quiet"
            disabled={!editable}
            aria-label={say`Undo the import of ${record.fileName} of ${when}`}
            onClick={onUndo}
          >{say`Undo this import`}</Button>
        )}
      </td>
    </tr>
  );
}

/** The list, and the tool it was found to come from. */
function sourceOf({ source, preset }: Import): string {
  const tool = presetIds.find((id) => id === preset);
  return [source, tool && presetName(tool)].filter(Boolean).join(', ');
}
