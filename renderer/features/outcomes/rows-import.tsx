import { type RefObject, useMemo, useRef, useState } from 'react';
import type { RowsRead } from '../../../shared/backlog/file/headed-rows';
import { counted, sentence } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/fields/field';
import fieldStyles from '../../ui/fields/field.module.css';
import styles from './goals/metrics-dialog.module.css';

interface Props<T> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description: string;
  /** So many rows in words, such as "2 readings". */
  readonly counting: (count: number) => string;
  readonly read: (text: string) => RowsRead<T>;
  /** Stores what was understood; false where it was refused. */
  readonly store: (taken: readonly T[]) => Promise<boolean>;
}

/** Rows that cannot be read are told, so many of them. */
const told = 5;

/**
 * Rows from a CSV or the clipboard; what is read and what is not shows before anything is stored. What is not understood
 * stays in the field after the rest is stored, to be mended there.
 */
export function RowsImport<T>({
  open,
  onClose,
  title,
  description,
  counting,
  read: readText,
  store,
}: Props<T>) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const read = useMemo(() => readText(text), [readText, text]);
  const { taken, rest } = read;
  const take = async () => {
    if (!(await store(taken))) return;
    setText(rest);
    if (rest === '') onClose();
  };
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={title}
      description={description}
      initialFocus={area}
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button look="solid" disabled={taken.length === 0} onClick={() => void take()}>
            {taken.length === 0 ? say`Import` : say`Import ${counting(taken.length)}`}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <Rows text={text} area={area} onText={setText} />
        <div className={cardStyles.note} role="status">
          {text.trim() !== '' && <Understood read={read} counting={counting} />}
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
      <Field label={say`Rows`}>
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
      <Field label={say`Or a CSV file`}>
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
function Understood<T>({
  read: { taken, problems, left },
  counting,
}: { readonly read: RowsRead<T> } & Pick<Props<T>, 'counting'>) {
  return (
    <>
      <p>{say`${sentence(counting(taken.length))} understood, ${counted(problems.length, 'row')} not.`}</p>
      {problems.slice(0, told).map(({ line, words }) => (
        <p key={line}>{say`Line ${line}: ${words}`}</p>
      ))}
      {problems.length > told && <p>{say`And ${problems.length - told} more rows.`}</p>}
      {problems.length > 0 && taken.length > 0 && (
        <p>{say`Rows that are not understood stay here after the import, to be mended.`}</p>
      )}
      {left > 0 && (
        <p>{say`The first ${(10_000).toLocaleString(locale)} rows are imported; the others stay here for the next time.`}</p>
      )}
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
