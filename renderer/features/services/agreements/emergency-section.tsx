import { Plus } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { reserveUsedRule } from '../../../../shared/words/people/planning-rules';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { HowMade } from '../../../ui/how-made';
import { today } from '../today';
import styles from './agreements.module.css';
import { EmergencyTable } from './emergency-table';
import { useFreshRow } from './fresh-row';
import { ReserveTable } from './reserve-table';

/** The log of what nobody planned, and what it used of the reserve. */
export function EmergencySection() {
  const plan = usePlan();
  const disabled = !useEditable();
  const add = async () => {
    const id = uuidv7();
    useFreshRow.setState({ id });
    const emergency = {
      id,
      title: say`New emergency`,
      lane: 'run' as const,
      businessUnit: '',
      agreementId: null,
      initiativeId: null,
      days: 1,
      requestedOn: today(),
      deliveredOn: null,
    };
    await dispatch({ type: 'emergency/set', emergency });
  };
  return (
    <section className={cardStyles.card} aria-label={say`Emergencies`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Emergencies`}</h2>
        <Button disabled={disabled} onClick={() => void add()}>
          <Plus size={15} aria-hidden="true" />
          {say`Log an emergency`}
        </Button>
      </div>
      <p
        className={styles.note}
      >{say`Requests that could not wait, with the person-days they took of their lane’s reserve. The panel of an initiative expedites it out of the reserve; last year’s can be replayed against another one.`}</p>
      {plan.emergency.size > 0 && (
        <>
          <EmergencyTable />
          <ReserveTable />
          <HowMade bare rules={[reserveUsedRule]} about={say`Reserve used`} />
        </>
      )}
    </section>
  );
}
