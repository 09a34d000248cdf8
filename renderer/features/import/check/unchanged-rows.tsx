import { useState } from 'react';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { folded } from '../../../ui/folded';
import hidden from '../../../ui/visually-hidden.module.css';
import { MoreRows } from '../more-rows';
import { sourceFieldWords, sourceValueWords } from '../source-words';
import { useRows } from '../use-rows';
import styles from './changed-rows.module.css';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
  readonly target: ImportTarget;
}

/** Rows that change nothing; where the plan says otherwise and goes on to, both are shown. */
export function UnchangedRows(props: Props) {
  const [open, setOpen] = useState(false);
  const { part, line } = folded(open, setOpen);
  return (
    <details {...part}>
      <summary {...line}>{say`Show them`}</summary>
      {open && <Rows {...props} />}
    </details>
  );
}

function Rows({ token, check, target }: Props) {
  const speech = useSpeech();
  const { rows, more } = useRows({ token, check, list: 'unchanged' });
  return (
    <>
      <table className={styles.changes}>
        <caption className={hidden.hidden}>{say`Rows that change nothing`}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Line`}</th>
            <th scope="col">{say`Title`}</th>
            <th scope="col">{say`The plan keeps its own`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, title, changes }) => (
            <tr key={line}>
              <th scope="row">{line.toLocaleString(locale)}</th>
              <td>{title}</td>
              <td>
                {changes
                  .map(
                    ({ field, mine, theirs }) =>
                      say`${sourceFieldWords(field, target)}: ${sourceValueWords(field, mine, speech)}, in the file ${sourceValueWords(field, theirs, speech)}`,
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={rows.length} of={check.counts.unchanged} onMore={more} />
    </>
  );
}
