import { fiscalYearOf } from '../../../../shared/model/quarter';
import { reserveQuarters } from '../../../../shared/rules/agreements/reserve-by-quarter';
import { laneWords } from '../../../../shared/words/codes';
import { reserveUsedWords } from '../../../../shared/words/money/emergency-words';
import { quarterWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import { usePlan, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { classNames } from '../../../ui/class-names';
import styles from './agreements.module.css';

/** How much of each quarter's reserve emergencies used, the year before the plan and its own years. */
export function ReserveTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const rows = reserveQuarters(plan).filter(({ quarter }) => fiscalYearOf(quarter) >= firstYear - 1);
  if (rows.length === 0) return null;
  return (
    <table className={classNames(styles.table, styles.small)} aria-label={say`Reserve used`}>
      <thead>
        <tr>
          <th scope="col">{say`Quarter`}</th>
          <th scope="col">{say`Lane`}</th>
          <th scope="col" className={styles.wide}>{say`Reserve used`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.quarter} ${row.lane}`}>
            <th scope="row" className={styles.computed}>
              {quarterWords(row.quarter, speech)}
            </th>
            <td className={styles.computed}>{laneWords[row.lane]}</td>
            <td className={classNames(styles.computed, row.over > 0 && styles.late)}>
              {reserveUsedWords(row)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
