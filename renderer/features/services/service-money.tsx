import type { Service } from '../../../shared/model/records/service';
import type { ServiceYear } from '../../../shared/rules/services/service-years';
import { serviceYears } from '../../../shared/rules/services/service-years';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { bareMoney, currencySymbol } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useEditable, usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FieldPlace } from '../../ui/fields/field-place';
import { HowMade } from '../../ui/how-made';
import { AddSum } from './add-sum';
import { BillNote } from './bill-note';
import styles from './service-money.module.css';
import { serviceRules } from './service-rules';
import { showServiceMoney, useServicesView } from './services-view';
import { SumList } from './sum-list';

/** What is planned, forecast and booked of the service that was asked for, by year, and each of its sums. */
export function ServiceMoney() {
  const plan = usePlan();
  const id = useServicesView((view) => view.money);
  const service = id === null ? undefined : plan.service.get(id);
  const close = () => showServiceMoney(null);
  return (
    <Dialog
      open={service !== undefined}
      onClose={close}
      title={service ? say`Money of ${service.name}` : ''}
      actions={<Button look="solid" onClick={close}>{say`Close`}</Button>}
      wide
    >
      {service && (
        <FieldPlace
          id={`${service.id} money`}
          name={service.name}
          open={() => showServiceMoney(service.id)}
          isThere={() => isInPlan('service', service.id)}
        >
          <Content service={service} />
        </FieldPlace>
      )}
    </Dialog>
  );
}

function Content({ service }: { readonly service: Service }) {
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const { firstYear, horizonYears } = useSettings();
  const all = Array.from({ length: yearsOfPlan({ horizonYears }) + 1 }, (_, index) => firstYear - 1 + index);
  // The year before the plan only where something is booked of it.
  const years = serviceYears(plan, service, all).filter(
    ({ year, booked }) => year >= firstYear || booked !== null,
  );
  return (
    <>
      <YearTable years={years} speech={speech} />
      <BillNote service={service} editable={editable} />
      <SumList service={service} editable={editable} />
      <AddSum key={service.id} service={service} editable={editable} />
      <HowMade rules={serviceRules.slice(0, 1)} about={say`Money of ${service.name}`} />
    </>
  );
}

function YearTable({ years, speech }: { readonly years: readonly ServiceYear[]; readonly speech: Speech }) {
  const said = (amount: number | null) => (amount === null ? '–' : bareMoney(amount, speech));
  return (
    <table className={styles.years} aria-label={say`By fiscal year`}>
      <thead>
        <tr>
          <th scope="col">{say`Year, ${currencySymbol(speech)}`}</th>
          <th scope="col">{say`Planned`}</th>
          <th scope="col">{say`Forecast`}</th>
          <th scope="col">{say`Booked`}</th>
          <th scope="col">{say`What counts`}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, planned, forecast, booked, cost }) => (
          <tr key={year}>
            <th scope="row">{yearWords(year, speech)}</th>
            <td>{said(planned)}</td>
            <td>{said(forecast)}</td>
            <td>{said(booked)}</td>
            <td>{said(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
