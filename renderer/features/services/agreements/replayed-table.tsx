import type { Replayed, ReplayedLane } from '../../../../shared/rules/agreements/replay';
import { laneWords } from '../../../../shared/words/codes';
import { counted } from '../../../../shared/words/counts';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { classNames } from '../../../ui/class-names';
import styles from './agreements.module.css';

interface Props {
  readonly now: readonly ReplayedLane[];
  readonly other: readonly ReplayedLane[];
}

/** So many are listed. */
const listed = 200;

/** Each emergency as it would have gone under both reserves. */
export function ReplayedTable({ now, other }: Props) {
  const speech = useSpeech();
  const rows = now.flatMap(({ lane, rows: each }, at) =>
    each.map((row, index) => ({ lane, row, tried: other[at]?.rows[index] })),
  );
  return (
    <details>
      <summary>{say`One by one: ${counted(rows.length, 'emergency', 'emergencies')}`}</summary>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={say`Emergencies replayed`}>
          <thead>
            <tr>
              <th scope="col" className={styles.wide}>{say`Emergency`}</th>
              <th scope="col">{say`Lane`}</th>
              <th scope="col">{say`Requested`}</th>
              <th scope="col">{say`Agreed by`}</th>
              <th scope="col">{say`Done, as planned`}</th>
              <th scope="col">{say`Done, as tried`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, listed).map(({ lane, row, tried }) => (
              <tr key={row.emergency.id}>
                <th scope="row" className={styles.computed}>
                  {row.emergency.title}
                </th>
                <td className={styles.computed}>{laneWords[lane]}</td>
                <td className={styles.computed}>{dayWords(row.emergency.requestedOn, speech)}</td>
                <td className={styles.computed}>{row.due === null ? '–' : dayWords(row.due, speech)}</td>
                <Done row={row} speech={speech} />
                <Done row={tried ?? row} speech={speech} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > listed && <p className={styles.note}>{say`${listed} of ${rows.length} are listed.`}</p>}
    </details>
  );
}

function Done({ row: { done, met }, speech }: { readonly row: Replayed; readonly speech: Speech }) {
  const words = done === null ? say`not in 3 years` : dayWords(done, speech);
  const late = met === false && done !== null ? say`, late` : '';
  return <td className={classNames(styles.computed, met === false && styles.late)}>{words + late}</td>;
}
