import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { linesWords, type RemarkGroup } from './remark-groups';
import styles from './remark-list.module.css';

/** So many rows of one cause are listed one by one; nobody reads the rest. */
const listed = 200;

/** What was said of the file, one line a cause; open it to see each row. */
export function RemarkList({ groups }: { readonly groups: readonly RemarkGroup[] }) {
  return (
    <ul className={styles.remarks}>
      {groups.map((group) => (
        <li key={group.key}>{group.differ ? <Opened group={group} /> : <Same group={group} />}</li>
      ))}
    </ul>
  );
}

function Same({ group }: { readonly group: RemarkGroup }) {
  const lines = linesWords(group.entries);
  return (
    <p>
      {named(group)}
      {group.words} {lines && <span className={styles.lines}>({lines})</span>}
    </p>
  );
}

function Opened({ group }: { readonly group: RemarkGroup }) {
  const rest = group.entries.length - listed;
  return (
    <details>
      <summary>
        {named(group)}
        {group.words}{' '}
        <span
          className={styles.lines}
        >{say`and ${(group.entries.length - 1).toLocaleString(locale)} more`}</span>
      </summary>
      <ul className={styles.each}>
        {group.entries.slice(0, listed).map(({ line, words }, index) => (
          // By index: remarks never move, and a line may be named twice.
          <li key={index}>
            {line !== null && (
              <span className={styles.lines}>{say`Line ${line.toLocaleString(locale)}: `}</span>
            )}
            {words}
          </li>
        ))}
        {rest > 0 && <li className={styles.lines}>{say`And ${rest.toLocaleString(locale)} more.`}</li>}
      </ul>
    </details>
  );
}

function named({ column, entries }: RemarkGroup) {
  if (column === null)
    return entries.length > 1 ? <strong>{entries.length.toLocaleString(locale)}× </strong> : null;
  return (
    <strong>
      {column}
      {entries.length > 1 && ` ${entries.length.toLocaleString(locale)}×`}:{' '}
    </strong>
  );
}
