import type { FieldChange } from '../../../../shared/backlog/reconcile/fates';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply, ListedChange, MatchedRow } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import fieldStyles from '../../../ui/fields/field.module.css';
import hidden from '../../../ui/visually-hidden.module.css';
import { withKept, withTaken } from '../choices';
import { listValueWords } from '../columns/list-preview';
import { fieldWordsOf } from '../field-words';
import { MoreRows } from '../more-rows';
import { sourceFieldWords, sourceValueWords } from '../source-words';
import { useRows } from '../use-rows';
import { choose } from '../wizard-store';
import styles from './changed-rows.module.css';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
  readonly target: ImportTarget;
}

/** Each row that the file changes, field by field: as it is, as the file has it, and which of the two holds. */
export function ChangedRows({ token, check, target }: Props) {
  const { rows, more } = useRows({ token, check, list: 'changed' });
  return (
    <>
      <table className={styles.changes}>
        <caption className={hidden.hidden}>{say`${rowsWords(target)} that change, field by field`}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Field`}</th>
            <th scope="col">{say`In the plan`}</th>
            <th scope="col">{say`In the file`}</th>
            <th scope="col">{say`What holds`}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <ChangedRow key={row.line} row={row} target={target} />
        ))}
      </table>
      <MoreRows shown={rows.length} of={check.counts.updated} onMore={more} />
    </>
  );
}

function rowsWords(target: ImportTarget): string {
  if (target === 'services') return say`Services`;
  return target === 'initiatives' ? say`Initiatives` : say`Rows`;
}

function ChangedRow({ row, target }: Pick<Props, 'target'> & { readonly row: MatchedRow }) {
  const { line, title, back, changes, listed = [] } = row;
  const fields = changes.map(({ field }) => field);
  const listedFields = listed.map(({ field }) => field);
  const take = (whose: 'theirs' | 'mine') =>
    choose((choices) =>
      listed.length > 0
        ? withKept(choices, line, listedFields, whose)
        : withTaken(choices, line, fields, whose),
    );
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={3}>
          {title} <span className={styles.line}>{say`line ${line.toLocaleString(locale)}`}</span>
          {back && <span className={styles.line}>{say` is in the file again`}</span>}
        </th>
        <td>
          {changes.length + listed.length > 1 && (
            <>
              <Button
                look="quiet"
                aria-label={say`Take all of the file for ${title}`}
                onClick={() => take('theirs')}
              >{say`Take all`}</Button>
              <Button
                look="quiet"
                aria-label={say`Keep all of the plan for ${title}`}
                onClick={() => take('mine')}
              >{say`Keep all`}</Button>
            </>
          )}
        </td>
      </tr>
      {changes.map((change) => (
        <FieldLine key={change.field} {...{ line, title, change, target }} />
      ))}
      {listed.map((change) => (
        <ListedLine key={change.field} {...{ line, title, change, target }} />
      ))}
    </tbody>
  );
}

interface ListedLineProps extends Pick<Props, 'target'> {
  readonly line: number;
  readonly title: string;
  readonly change: ListedChange;
}

/** Of a row of another list the file's value holds unless the plan's is kept. */
function ListedLine({ line, title, change, target }: ListedLineProps) {
  const speech = useSpeech();
  const { field, mine, theirs, take } = change;
  const name = fieldWordsOf(field, target);
  const words = (value: string | number | null) => listValueWords(field, value, speech) ?? say`empty`;
  const pick = (value: string) =>
    choose((choices) => withKept(choices, line, [field], value === 'mine' ? 'mine' : 'theirs'));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={take === 'theirs' ? styles.past : undefined}>{words(mine)}</td>
      <td className={take === 'mine' ? styles.past : undefined}>{words(theirs)}</td>
      <td>
        <select
          className={fieldStyles.input}
          aria-label={say`${name} of ${title}`}
          value={take}
          onChange={(event) => pick(event.target.value)}
        >
          <option value="theirs">{say`Take the file’s`}</option>
          <option value="mine">{say`Keep the plan’s`}</option>
        </select>
      </td>
    </tr>
  );
}

interface FieldLineProps extends Pick<Props, 'target'> {
  readonly line: number;
  readonly title: string;
  readonly change: FieldChange;
}

function FieldLine({ line, title, change, target }: FieldLineProps) {
  const speech = useSpeech();
  const { field, mine, base, theirs, take } = change;
  const name = sourceFieldWords(field, target);
  const pick = (value: string) => {
    if (value === 'theirs' || value === 'mine') choose((choices) => withTaken(choices, line, [field], value));
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={take === 'theirs' ? styles.past : undefined}>{sourceValueWords(field, mine, speech)}</td>
      <td className={take === 'mine' ? styles.past : undefined}>{sourceValueWords(field, theirs, speech)}</td>
      <td>
        <select
          className={fieldStyles.input}
          aria-label={say`${name} of ${title}`}
          aria-invalid={take === 'open' ? true : undefined}
          value={take}
          onChange={(event) => pick(event.target.value)}
        >
          {take === 'open' && (
            <option value="open">
              {base === undefined ? say`Open: choose…` : say`Both changed: choose…`}
            </option>
          )}
          <option value="theirs">{say`Take the file’s`}</option>
          <option value="mine">{say`Keep the plan’s`}</option>
        </select>
      </td>
    </tr>
  );
}
