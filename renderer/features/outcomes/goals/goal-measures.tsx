import { useMemo } from 'react';
import type { Goal } from '../../../../shared/model/records/goal';
import { type Measure, measuresOf } from '../../../../shared/rules/outcomes/goal-measures';
import { hasOnlyItMetrics } from '../../../../shared/rules/outcomes/pair-findings';
import {
  latestWords,
  onlyItWords,
  sideNames,
  standingWords,
} from '../../../../shared/words/outcomes/metric-words';
import { say } from '../../../../shared/words/say';
import { usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import cardStyles from '../../../ui/card.module.css';
import { SparkChart } from '../../../ui/charts/spark-chart';
import { classNames } from '../../../ui/class-names';
import styles from './goal-measures.module.css';

/** The goal's metrics in its row: those that were read with a small chart, and IT's by name as soon as there is one. */
export function GoalMeasures({ goal }: { readonly goal: Goal }) {
  const plan = usePlan();
  const measures = useMemo(() => measuresOf(plan, goal), [plan, goal]);
  const shown = measures.filter(({ side, readings }) => side === 'it' || readings.length > 0);
  const onlyIt = hasOnlyItMetrics(plan, goal);
  if (shown.length === 0 && !onlyIt) return null;
  return (
    <div className={styles.measures}>
      {shown.map((measure) => (
        <MeasureLine key={measure.side} measure={measure} />
      ))}
      {onlyIt && <p className={styles.onlyIt}>{onlyItWords}</p>}
    </div>
  );
}

/** A metric with its chart, its latest reading and how it stands. */
export function MeasureLine({ measure }: { readonly measure: Measure }) {
  const speech = useSpeech();
  const { side, name, progress } = measure;
  const latest = latestWords(measure, speech);
  return (
    <div className={styles.measure}>
      <SparkChart measure={measure} speech={speech} />
      <div>
        <p>
          <span className={cardStyles.note}>{`${sideNames[side]}: `}</span>
          {name || say`not named`}
          {latest && `, ${latest}`}
        </p>
        <p className={classNames(cardStyles.note, progress.standing === 'behind' && styles.behind)}>
          {standingWords(measure, speech)}
        </p>
      </div>
    </div>
  );
}
