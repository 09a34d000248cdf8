import { Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { attentionOf } from '../../../shared/rules/attention';
import { attentionWords } from '../../../shared/words/attention-words';
import { counted } from '../../../shared/words/counts';
import { compactMoney } from '../../../shared/words/money';
import { dispatch } from '../../state/dispatch';
import { useEditable, useFigures, usePlan, useScenarioId, useSpeech } from '../../state/plan-hooks';
import { Button } from '../../ui/button';
import { EmptyState, Page } from '../../ui/page';
import { knownUnits, type ServiceOrder, serviceRows } from './service-rows';
import { ServiceTable } from './service-table';
import styles from './services.module.css';
import { useSettledOrder } from './use-settled-order';

/** What runs today and costs money whatever is decided. */
export function ServicesScreen() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const figures = useFigures();
  const editable = useEditable();
  const [order, setOrder] = useState<ServiceOrder>('name');
  const [fresh, setFresh] = useState<string | null>(null);
  const [onlyEnding, setOnlyEnding] = useState(false);
  const sorted = useMemo(() => serviceRows(plan, order, speech.locale), [plan, order, speech]);
  const { rows, frame, settle } = useSettledOrder(sorted);
  const units = useMemo(() => knownUnits(plan, speech.locale), [plan, speech]);
  const contracts = attentionOf(plan, scenarioId).find(({ code }) => code === 'contracts-ending');
  const ending = useMemo(() => new Set(contracts?.serviceIds), [contracts]);
  const shown = onlyEnding && contracts ? rows.filter(({ service }) => ending.has(service.id)) : rows;

  const orderBy = (next: ServiceOrder) => {
    setOrder(next);
    settle(serviceRows(plan, next, speech.locale));
  };
  const add = async () => {
    const id = uuidv7();
    setOnlyEnding(false);
    setFresh(id);
    await dispatch({ type: 'service/add', id, name: 'New service', changes: {} });
  };
  const addButton = (
    <Button look="solid" onClick={() => void add()} disabled={!editable}>
      <Plus size={15} aria-hidden="true" />
      Add a service
    </Button>
  );
  if (rows.length === 0) return <NoServices>{addButton}</NoServices>;
  return (
    <Page title="Services" actions={addButton}>
      <p className={styles.summary}>
        <strong>{compactMoney(figures.services.cost, speech)} run today</strong>
        <span>{counted(figures.services.count, 'service')}</span>
        {contracts && (
          <span className={styles.note}>
            {attentionWords(contracts, speech)}
            <Button look="quiet" aria-pressed={onlyEnding} onClick={() => setOnlyEnding(!onlyEnding)}>
              {onlyEnding ? 'Show all' : 'Show them'}
            </Button>
          </span>
        )}
      </p>
      <ServiceTable
        rows={shown}
        total={figures.services.cost}
        {...{ speech, editable, ending, units, fresh, order, frame, onOrder: orderBy }}
      />
    </Page>
  );
}

function NoServices({ children }: { readonly children: ReactNode }) {
  return (
    <Page title="Services">
      <EmptyState
        title="What runs today"
        hint="A service is a system or a contract that costs money whatever is decided. Together the services are run today; the strip above the board counts them against the IT budget."
      >
        {children}
      </EmptyState>
    </Page>
  );
}
