import { useMemo } from 'react';
import { outcomeWords } from '../../../shared/words/codes';
import { bareMoney, signedMoney } from '../../../shared/words/money';
import { useSpeech } from '../../state/plan-hooks';
import { OutcomeMark } from '../../ui/outcome-mark';
import { type Height, heightWords, type Point } from './chart-values';
import { goToCard } from './go-to-card';
import { MoreButton } from './more-button';
import styles from './outcomes.module.css';
import { heightValue } from './point-words';
import { useMore } from './use-more';

interface Props {
  readonly points: readonly Point[];
  readonly height: Height;
}

/** The chart in figures, the best first. */
export function PointTable({ points, height }: Props) {
  const speech = useSpeech();
  const sorted = useMemo(() => {
    const sign = height === 'payback' ? 1 : -1;
    return [...points].sort((a, b) => sign * (a.height - b.height));
  }, [points, height]);
  const { shown, hidden, more } = useMore(sorted);
  return (
    <>
      <table className={styles.table} aria-label="Value against cost in figures">
        <thead>
          <tr>
            <th scope="col">Initiative</th>
            <th scope="col">Outcome</th>
            {['Cost', heightWords(height), 'Run / yr', 'Delivery risk'].map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => (
            <tr key={point.id}>
              <th scope="row">
                <button type="button" className={styles.link} onClick={() => goToCard(point.id)}>
                  {point.title}
                </button>
              </th>
              <td>
                <span className={styles.outcome}>
                  <OutcomeMark outcome={point.outcome} silent />
                  {outcomeWords[point.outcome ?? 'none']}
                </span>
              </td>
              <td className={styles.number}>{bareMoney(point.cost, speech)}</td>
              <td className={styles.number}>{heightValue(point.height, height, speech)}</td>
              <td className={styles.number}>
                {point.runCost === null ? '–' : signedMoney(point.runCost, speech)}
              </td>
              <td className={styles.number}>{point.risk === null ? '–' : `${point.risk} of 5`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton hidden={hidden} more={more} />
    </>
  );
}
