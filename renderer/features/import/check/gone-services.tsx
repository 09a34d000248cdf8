import type { CheckReply } from '../../../../shared/contract/imports';
import { say } from '../../../../shared/words/say';
import hidden from '../../../ui/visually-hidden.module.css';
import { MoreRows } from '../more-rows';
import step from '../step.module.css';
import { useRows } from '../use-rows';
import styles from './changed-rows.module.css';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
}

/** Services of the list that the file no longer has; they stay as they are. */
export function GoneServices({ token, check }: Props) {
  const { rows, more } = useRows({ token, check, list: 'gone' });
  return (
    <>
      <p
        className={step.fine}
      >{say`They stay as they are. Delete them, or give them a sunset, on the services screen.`}</p>
      <table className={styles.changes}>
        <caption className={hidden.hidden}>{say`Services that the file no longer has`}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Name`}</th>
            <th scope="col">{say`In the list`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, key, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{key === title ? '' : say`called “${key}”`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={rows.length} of={check.counts.missing} onMore={more} />
    </>
  );
}
