import { useState } from 'react';
import type { Inert } from '../../../../shared/rules/services/inertia';
import { reviewVerdictWords } from '../../../../shared/words/codes';
import { locale } from '../../../../shared/words/language';
import { bareMoney } from '../../../../shared/words/money';
import {
  changeWords,
  freedWords,
  outcomesWords,
  standingWords,
  sunsetWords,
  unchangedWords,
} from '../../../../shared/words/money/inertia-words';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import styles from './inertia.module.css';

interface Props {
  readonly items: readonly Inert[];
  /** The last of the years that staying is counted for. */
  readonly years: number;
  readonly onOpen: (item: Inert) => void;
}

const first = 30;

/** The radar in figures, ranked: what staying costs, what changing costs, and what it would free. */
export function InertiaTable({ items, years, onOpen }: Props) {
  const speech = useSpeech();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={say`What runs unchanged, ranked`}>
          <thead>
            <tr>
              <th scope="col">{say`What runs`}</th>
              <th scope="col" className={styles.number}>{say`Cost a year`}</th>
              <th scope="col" className={styles.number}>{say`Unchanged`}</th>
              <th scope="col">{say`Sunset, outcome`}</th>
              <th scope="col" className={styles.number}>{say`Staying ${years} years`}</th>
              <th scope="col">{say`Changing`}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={`${item.kind} ${item.id}`}>
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => onOpen(item)}>
                    {item.title}
                  </button>
                  {item.review && <span className={styles.small}>{reviewVerdictWords[item.review]}</span>}
                </th>
                <td className={styles.number}>{bareMoney(item.costAYear, speech)}</td>
                <td className={styles.number}>{unchangedWords(item.years)}</td>
                <td>
                  {sunsetWords(item, speech)}
                  <span className={styles.small}>{outcomesWords(item)}</span>
                </td>
                <td className={styles.number}>{bareMoney(item.staying, speech)}</td>
                <td>
                  {item.changes.length === 0 && standingWords[item.standing]}
                  {item.changes.map((change) => (
                    <span key={change.initiativeId} className={styles.line}>
                      {changeWords(change, speech)}
                    </span>
                  ))}
                  <strong className={styles.line}>{freedWords(item, speech)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {items.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say`Show all ${items.length.toLocaleString(locale)}`}
        </Button>
      )}
    </>
  );
}
