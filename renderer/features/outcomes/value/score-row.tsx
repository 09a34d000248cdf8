import { type CSSProperties, memo } from 'react';
import type { Card } from '../../../../shared/rules/cards/card';
import type { Npv } from '../../../../shared/rules/scores/score-npv';
import { type ScoreKey, type Scores, scoreKeys } from '../../../../shared/rules/scores/score-row';
import { likelyByKind } from '../../../../shared/rules/scores/score-yardstick';
import { benefitShortWords, laneWords } from '../../../../shared/words/codes';
import { bareMoney, signedMoney } from '../../../../shared/words/money';
import { scoreWords } from '../../../../shared/words/outcomes/score-words';
import { say } from '../../../../shared/words/say';
import { useSpeech, useYearlyRun } from '../../../state/plan/plan-hooks';
import { classNames } from '../../../ui/class-names';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import { CardLink } from '../card-link';
import { Credited } from '../credited';
import tables from '../table.module.css';
import styles from './score-row.module.css';

interface Props {
  readonly card: Card;
  readonly scores: Scores | undefined;
  /** The score that is coloured, and how good this one is by it: 1 the best, 0 the worst; null where it is not known. */
  readonly coloured: ScoreKey;
  readonly place: number | null;
  readonly onExplain: (id: string) => void;
}

/** One initiative: its money, what it brings, and its scores; the score opens how it came about. */
export const ScoreRow = memo(function ScoreRow({ card, scores, coloured, place, onExplain }: Props) {
  const speech = useSpeech();
  const yearlyRun = useYearlyRun(card);
  const { id, title, outcome } = card.initiative;
  const { lane } = card.placement;
  return (
    <tr>
      <th scope="row">
        <span className={marks.named}>
          <OutcomeMark outcome={outcome} />
          <CardLink id={id} title={title} />
        </span>
      </th>
      <td className={styles.lane}>
        {laneWords[lane]}
        {card.funded && say`, funded`}
      </td>
      <td className={tables.number}>{card.cost === null ? '–' : bareMoney(card.cost, speech)}</td>
      <td className={tables.number}>{yearlyRun === null ? '–' : signedMoney(yearlyRun, speech)}</td>
      <td className={tables.number}>
        {card.benefits.length === 0 && '–'}
        {[...likelyByKind(card)].map(([kind, likely]) => (
          <span key={kind} className={styles.kind}>
            {`${benefitShortWords[kind]} ${bareMoney(likely, speech)}`}
          </span>
        ))}
        <Credited id={id} className={tables.small} />
      </td>
      {scoreKeys.map((key) => (
        <td
          key={key}
          className={classNames(tables.number, key === coloured && place !== null && styles.coloured)}
          style={{ '--place': key === coloured ? (place ?? 0) : 0 } as CSSProperties}
        >
          {key === 'weighted' ? (
            <button
              type="button"
              className={styles.score}
              aria-label={say`Explain the score of ${title}: ${scores ? scoreWords(scores, key, speech) : '–'}`}
              onClick={() => onExplain(id)}
            >
              {scores ? scoreWords(scores, key, speech) : '–'}
            </button>
          ) : scores ? (
            scoreWords(scores, key, speech)
          ) : (
            '–'
          )}
          {key === 'npv' && <Apart npv={scores?.npv ?? null} />}
        </td>
      ))}
    </tr>
  );
});

/** What the net present value does not count, so that it does not read as nothing. */
function Apart({ npv }: { readonly npv: Npv | null }) {
  const speech = useSpeech();
  if (!npv) return null;
  return (['avoided', 'lossAvoided'] as const)
    .filter((kind) => npv[kind] !== 0)
    .map((kind) => (
      <span key={kind} className={tables.small}>
        {say`apart: ${benefitShortWords[kind]} ${bareMoney(npv[kind], speech)}`}
      </span>
    ));
}
