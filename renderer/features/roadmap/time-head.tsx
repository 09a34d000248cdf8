import { memo } from 'react';
import { fiscalYearOf } from '../../../shared/model/quarter';
import { quarterShort } from '../../../shared/words/cards/roadmap-words';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import type { Scale } from './geometry';
import styles from './timeline.module.css';

interface Props {
  readonly scale: Scale;
  /** Where today stands, in pixels from the timeline's left edge; null where it lies beside it. */
  readonly todayAt: number | null;
}

/** Years and quarters over the bars; each bar says its own in words. */
export const TimeHead = memo(function TimeHead({ scale, todayAt }: Props) {
  const speech = useSpeech();
  const quarters = Array.from({ length: scale.count }, (_, index) => scale.from + index);
  const years = quarters.filter((quarter) => quarter % 4 === 0);
  return (
    <div className={styles.head} aria-hidden="true">
      <div className={styles.corner}>{say`Initiative`}</div>
      <div className={styles.calendar}>
        {years.map((quarter) => (
          <span
            key={quarter}
            className={styles.year}
            style={{ left: (quarter - scale.from) * scale.quarter }}
          >
            {yearWords(fiscalYearOf(quarter), speech)}
          </span>
        ))}
        {quarters.map((quarter) => (
          <span
            key={quarter}
            className={styles.quarter}
            style={{ left: (quarter - scale.from) * scale.quarter }}
          >
            {quarterShort(quarter)}
          </span>
        ))}
        {todayAt !== null && <span className={styles.todayWord} style={{ left: todayAt }}>{say`today`}</span>}
      </div>
    </div>
  );
});
