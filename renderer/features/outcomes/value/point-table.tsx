import { useMemo } from 'react';
import { outcomeWords } from '../../../../shared/words/codes';
import { bareMoney, signedMoney } from '../../../../shared/words/money';
import { say } from '../../../../shared/words/say';
import { useIsLarge, useSpeech } from '../../../state/plan/plan-hooks';
import { MoreButton } from '../../../ui/more-button';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import { useMore } from '../../../ui/use-more';
import { CardLink } from '../card-link';
import tables from '../table.module.css';
import { type Height, heightWords, type Point } from './chart-values';
import { heightValue } from './point-words';

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
  const { shown, waiting, hidden, more } = useMore(sorted, !useIsLarge());
  return (
    <>
      <table className={tables.table} aria-label={say`Value against cost in figures`}>
        <thead>
          <tr>
            <th scope="col">{say`Initiative`}</th>
            <th scope="col">{say`Outcome`}</th>
            {[say`Cost`, heightWords(height), say`Run / yr`, say`Delivery risk`].map((head) => (
              <th key={head} scope="col" className={tables.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => (
            <tr key={point.id}>
              <th scope="row">
                <CardLink id={point.id} title={point.title} />
              </th>
              <td>
                <span className={marks.named}>
                  <OutcomeMark outcome={point.outcome} silent />
                  {outcomeWords[point.outcome ?? 'none']}
                </span>
              </td>
              <td className={tables.number}>{bareMoney(point.cost, speech)}</td>
              <td className={tables.number}>{heightValue(point.height, height, speech)}</td>
              <td className={tables.number}>
                {point.runCost === null ? '–' : signedMoney(point.runCost, speech)}
              </td>
              <td className={tables.number}>{point.risk === null ? '–' : say`${point.risk} of 5`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
    </>
  );
}
