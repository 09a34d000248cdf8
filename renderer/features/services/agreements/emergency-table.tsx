import { useMemo } from 'react';
import { say } from '../../../../shared/words/say';
import { usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { classNames } from '../../../ui/class-names';
import { knownUnits } from '../known-values';
import styles from './agreements.module.css';
import { EmergencyLine, unitsId } from './emergency-line';

/** So many of the newest are drawn. */
const drawn = 300;

/** The log, the newest first. */
export function EmergencyTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const rows = useMemo(
    () =>
      [...plan.emergency.values()].sort(
        (a, b) => b.requestedOn.localeCompare(a.requestedOn) || b.id.localeCompare(a.id),
      ),
    [plan.emergency],
  );
  const units = useMemo(() => knownUnits(plan, speech.locale), [plan, speech]);
  const agreements = useMemo(() => choicesOf(plan.agreement), [plan.agreement]);
  return (
    <>
      <div className={styles.frame}>
        <table className={classNames(styles.table, styles.broad)} aria-label={say`Emergencies`}>
          <Head />
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <EmergencyLine key={row.id} row={row} agreements={agreements} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > drawn && (
        <p className={styles.note}>{say`The newest ${drawn} of ${rows.length} are shown.`}</p>
      )}
      <datalist id={unitsId}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}

/** The agreements an emergency can be of, by request and business unit. */
function choicesOf(agreements: ReturnType<typeof usePlan>['agreement']) {
  const named = [...agreements.values()].map(
    ({ id, requestType, businessUnit }) =>
      [id, businessUnit ? `${requestType} (${businessUnit})` : requestType] as const,
  );
  return [['', '–'] as const, ...named];
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.day}>{say`Requested`}</th>
        <th scope="col" className={styles.wide}>{say`What`}</th>
        <th scope="col" className={styles.lane}>{say`Lane`}</th>
        <th scope="col">{say`Business unit`}</th>
        <th scope="col">{say`Agreement`}</th>
        <th scope="col" className={styles.narrow}>{say`Days`}</th>
        <th scope="col" className={styles.day}>{say`Delivered`}</th>
        <th scope="col">{say`In time`}</th>
        <td className={styles.action} />
      </tr>
    </thead>
  );
}
