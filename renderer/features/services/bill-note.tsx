import { uuidv7 } from 'uuidv7';
import type { Service } from '../../../shared/model/service';
import { yearBillMend, yearBillsOf } from '../../../shared/rules/year-bill';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { yearBillWords } from '../../../shared/words/service-words';
import { dispatch } from '../../state/dispatch';
import { usePlan, useSpeech } from '../../state/plan-hooks';
import { currentPlan } from '../../state/plan-store';
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
