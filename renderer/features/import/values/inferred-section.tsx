import type { CheckReply } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import hidden from '../../../ui/visually-hidden.module.css';
import { type Choices, withTable } from '../choices';
import step from '../step.module.css';
import { choose } from '../wizard-store';
import { inferenceOf } from './inferred';
import styles from './values-step.module.css';

interface Props {
  readonly check: CheckReply;
  readonly choices: Choices;
}

/** Lanes and outcomes that no column says: by which word, in how many rows, and the way to have none of it. */
export function InferredSection({ check, choices }: Props) {
  const found = inferenceOf(check.remarks);
  const on = choices.table.infer ?? check.mapping.infer ?? true;
  if (found.length === 0 && on) return null;
  return (
    <section className={step.panel}>
      <h2 className={step.heading}>{say`Lanes and outcomes taken from words`}</h2>
      <label className={styles.filter}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const infer = event.target.checked;
            choose((now) => withTable(now, { infer }));
          }}
        />
        {say`Take them from the words of a row where no column says them`}
      </label>
      <p
        className={step.fine}
      >{say`${assumedWords(check.counts.inferred)} Each is marked as assumed until you confirm it on the board.`}</p>
      {found.length > 0 && (
        <table className={styles.values}>
          <caption className={hidden.hidden}>{say`What lanes and outcomes were taken from`}</caption>
          <thead>
            <tr>
              <th scope="col">{say`Because of`}</th>
              <th scope="col" className={styles.count}>{say`Rows`}</th>
              <th scope="col">{say`Became`}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ key, because, count, became }) => (
              <tr key={key}>
                <th scope="row">{because}</th>
                <td className={styles.count}>{count.toLocaleString(locale)}</td>
                <td>{became}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** "Of the new rows 34 got their lane and 20 their outcome from words." */
export function assumedWords({ lane, outcome }: CheckReply['counts']['inferred']): string {
  const number = (count: number) => count.toLocaleString(locale);
  const parts = [
    lane > 0 && say`${number(lane)} got a lane`,
    outcome > 0 && say`${number(outcome)} got an outcome`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return say`No new row got a lane or an outcome from words.`;
  return say`Of the new rows ${parts.join(say` and `)} from words.`;
}
