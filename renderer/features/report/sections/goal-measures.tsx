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
import { SparkChart } from '../../../ui/charts/spark-chart';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './goal-measures.module.css';

/** A row below a goal with what was read of its metrics; none where nothing was, and IT watches nothing. */
export function GoalMeasuresRow({ goal, columns }: { readonly goal: Goal; readonly columns: number }) {
  const { plan } = useReport();
  const shown = measuresOf(plan, goal).filter(({ side, readings }) => side === 'it' || readings.length > 0);
  const onlyIt = hasOnlyItMetrics(plan, goal);
  if (shown.length === 0 && !onlyIt) return null;
  return (
    <tr>
      <td colSpan={columns} className={styles.measures}>
        {shown.map((measure) => (
          <MeasureOnPaper key={measure.side} measure={measure} />
        ))}
        {onlyIt && <span className={tables.about}>{onlyItWords}</span>}
      </td>
    </tr>
  );
}

function MeasureOnPaper({ measure }: { readonly measure: Measure }) {
  const { speech } = useReport();
  const latest = latestWords(measure, speech);
  return (
    <span className={styles.measure}>
      <SparkChart measure={measure} speech={speech} width={84} height={20} />
      <span>
        {`${sideNames[measure.side]}: ${measure.name || say`not named`}${latest && `, ${latest}`}`}
        <span className={tables.about}>{standingWords(measure, speech)}</span>
      </span>
    </span>
  );
}
