import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply, RekeyedRow } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import fieldStyles from '../../../ui/fields/field.module.css';
import hidden from '../../../ui/visually-hidden.module.css';
import { withLink } from '../choices';
import { MoreRows } from '../more-rows';
import { useRows } from '../use-rows';
import { choose } from '../wizard-store';
import styles from './changed-rows.module.css';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
  readonly target: ImportTarget;
}

/**
 * Rows under a key that the list did not have, whose titles are like those of initiatives that seem gone; of a list of
 * services rows under a new name.
 */
export function RekeyedRows({ token, check, target }: Props) {
  const isOfServices = target === 'services';
  const { rows, more } = useRows({ token, check, list: 'rekeyed' });
  return (
    <>
      <table className={styles.changes}>
        <caption className={hidden.hidden}>
          {isOfServices ? say`Services that may have been renamed` : say`Rows whose key may have changed`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{isOfServices ? say`Name in the file` : say`New key`}</th>
            {!isOfServices && <th scope="col">{say`Title in the file`}</th>}
            <th scope="col">{say`Line`}</th>
            <th scope="col">{say`Is it…?`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RekeyedLine key={row.line} row={row} isOfServices={isOfServices} />
          ))}
        </tbody>
      </table>
      <MoreRows shown={rows.length} of={check.rekeyed} onMore={more} />
    </>
  );
}

function RekeyedLine({ row, isOfServices }: { readonly row: RekeyedRow; readonly isOfServices: boolean }) {
  const { line, title, key } = row;
  const pick = (value: string) => {
    if (value !== '') choose((choices) => withLink(choices, line, value === 'new' ? null : value));
  };
  return (
    <tr>
      <th scope="row">{isOfServices ? title : key}</th>
      {!isOfServices && <td>{title}</td>}
      <td>{line.toLocaleString(locale)}</td>
      <td>
        <select
          className={fieldStyles.input}
          aria-label={say`Is ${title} in line ${line} ${isOfServices ? say`a service` : say`an initiative`} of the plan?`}
          value=""
          onChange={(event) => pick(event.target.value)}
        >
          <option value="">{say`New, unless you choose…`}</option>
          {row.candidates.map(({ id, from, title: known }) => (
            <option key={id} value={id}>
              {say`It is ${from === '' ? '' : `${from}, `}${known}`}
            </option>
          ))}
          <option value="new">{say`It is a new one`}</option>
        </select>
      </td>
    </tr>
  );
}
