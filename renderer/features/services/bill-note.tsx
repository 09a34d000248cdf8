import { uuidv7 } from 'uuidv7';
import type { Service } from '../../../shared/model/records/service';
import { yearBillMend, yearBillsOf } from '../../../shared/rules/services/year-bill';
import { yearBillWords } from '../../../shared/words/money/service-words';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { currentPlan } from '../../state/plan/plan-store';
import { Button } from '../../ui/button';
import styles from './service-money.module.css';

interface Props {
  readonly service: Service;
  readonly editable: boolean;
}

/** Said where one booking looks like the bill of its whole year while other months still expect more; one click mends it. */
export function BillNote({ service, editable }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const bill = yearBillsOf(plan).get(service.id);
  if (!bill) return null;
  const year = yearWords(bill.year, speech);
  const canMend = yearBillMend(plan, service, bill.year, '') !== null;
  const mend = () => {
    const command = yearBillMend(currentPlan(), service, bill.year, uuidv7());
    if (command) void dispatch(command, { offerUndo: true });
  };
  return (
    <div className={styles.bill} role="note" aria-label={say`Booked at once`}>
      <p>{yearBillWords(bill, speech)}</p>
      {canMend ? (
        <Button disabled={!editable} onClick={mend}>{say`It is the bill of ${year}`}</Button>
      ) : (
        <p>{say`A forecast for quarters of ${year} stands below: set it to what is still to come.`}</p>
      )}
    </div>
  );
}
