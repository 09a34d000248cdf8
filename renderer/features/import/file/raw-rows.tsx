import { useId } from 'react';
import { say } from '../../../../shared/words/say';
import { classNames } from '../../../ui/class-names';
import hidden from '../../../ui/visually-hidden.module.css';
import type { FormChoices } from '../choices';
import grid from '../row-grid.module.css';
import step from '../step.module.css';
import { useInspection } from '../use-look';
import styles from './raw-rows.module.css';

interface Props {
  readonly token: string;
  readonly form: FormChoices;
  /** The line taken as header; 0: none. */
  readonly headerLine: number;
  readonly onHeader: (line: number) => void;
}

const shownRows = 12;
const shownColumns = 40;

/** The first rows just as the file has them; a click makes one the header. */
export function RawRows({ token, form, headerLine, onHeader }: Props) {
  const name = useId();
  // Without a header every row is a row, so that each can be offered as one.
  const { value: raw } = useInspection(token, { ...form, headerLine: 0 });
  const rows = raw?.sample.slice(0, shownRows) ?? [];
  const width = Math.min(shownColumns, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, index) => index);
  return (
    <fieldset className={styles.raw}>
      <legend className={step.term}>{say`Which row names the columns?`}</legend>
      <label className={styles.noHeader}>
        <input type="radio" name={name} checked={headerLine === 0} onChange={() => onHeader(0)} />
        {say`None: the columns have no names`}
      </label>
      <div className={grid.scroll} hidden={rows.length === 0}>
        <table className={grid.grid}>
          <caption className={hidden.hidden}>{say`First rows of the file`}</caption>
          <tbody>
            {rows.map(({ line, cells }) => (
              // For the mouse alone: the radio in the row does the same by keyboard.
              <tr key={line} className={rowClass(line, headerLine)} onClick={() => onHeader(line)}>
                <th scope="row">
                  <input
                    type="radio"
                    name={name}
                    aria-label={say`Line ${line} names the columns`}
                    checked={line === headerLine}
                    onChange={() => onHeader(line)}
                  />
                  {line}
                </th>
                {columns.map((index) => (
                  <td key={index}>{cells[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function rowClass(line: number, headerLine: number): string {
  return classNames(line === headerLine && grid.header, line < headerLine && grid.above);
}
