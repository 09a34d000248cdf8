import { type RefObject, useMemo, useRef, useState } from 'react';
import { type ReadReadings, readReadings } from '../../../shared/backlog/read-readings';
import { counted, sentence } from '../../../shared/words/counts';
import { dispatch } from '../../state/dispatch';
import { usePlan, useSpeech } from '../../state/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import cardStyles from './card.module.css';
import styles from './metrics-dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Rows that cannot be read are told, so many of them. */
const told = 5;

/** Readings from a CSV or from pasted rows; what is read and what is not shows before anything is stored. */
export function ReadingsImport({ open, onClose }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const read = useMemo(() => readReadings(text, plan, speech), [text, plan, speech]);
  const { readings } = read;
  const take = async () => {
    await dispatch({ type: 'metric-reading/set', readings: [...readings] }, { offerUndo: true });
    setText('');
    onClose();
  };
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title="Import readings"
      description="Goal, metric, date and value, one reading a row; with or without a first row that names them. A metric goes by its name, or by “business” and “IT”."
      initialFocus={area}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={readings.length === 0} onClick={() => void take()}>
            {readings.length === 0 ? 'Import' : `Import ${counted(readings.length, 'reading')}`}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <Rows text={text} area={area} onText={setText} />
        <div className={cardStyles.note} role="status">
          {text.trim() !== '' && <Understood read={read} />}
        </div>
      </div>
    </Dialog>
  );
}

interface RowsProps {
  readonly text: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
}

/** Pasted, or taken from a file and shown as if they were. */
function Rows({ text, area, onText }: RowsProps) {
  return (
    <>
      <Field label="Rows">
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={8}
            spellCheck={false}
            className={fieldStyles.input}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <Field label="Or a CSV file">
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void textOf(file).then(onText);
            }}
          />
        )}
      </Field>
    </>
  );
}

/** What would be taken, and what cannot be read and why. */
function Understood({ read: { readings, problems, left } }: { readonly read: ReadReadings }) {
  return (
    <>
      <p>{`${sentence(counted(readings.length, 'reading'))} understood, ${counted(problems.length, 'row')} not.`}</p>
      {problems.slice(0, told).map(({ line, words }) => (
        <p key={line}>{`Line ${line}: ${words}`}</p>
      ))}
      {problems.length > told && <p>{`And ${problems.length - told} more rows.`}</p>}
      {left && <p>Only the first 10,000 rows are looked at.</p>}
    </>
  );
}

/** What no UTF-8 is was written by an older spreadsheet. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
