import { Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { serviceFacts } from '../../../shared/rules/services/service-facts';
import { type ServiceRow, serviceRowsOf } from '../../../shared/rules/services/service-rows';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { counted } from '../../../shared/words/counts';
import { compactMoney } from '../../../shared/words/money';
import { servicesOfBaselineWords } from '../../../shared/words/money/baseline-words';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { askExport } from '../../state/files/export-table';
import { chooseBacklog } from '../../state/files/get-backlog';
import { dispatch } from '../../state/plan/dispatch';
import {
  useEditable,
  useFigures,
  usePlan,
  useScenarioId,
  useSettings,
  useSpeech,
} from '../../state/plan/plan-hooks';
import { chooseServicesTab, useServicesTab } from '../../state/window/services-tab';
import { Button } from '../../ui/button';
import { CopyTable } from '../../ui/copying/copy-table';
import { FreeLine } from '../../ui/free-line';
import { HowMade } from '../../ui/how-made';
import { EmptyState, Page } from '../../ui/page';
import { TabbedScreen, TabList, TabPanel } from '../../ui/tabs';
import './ahead';
import { AgreementActions } from './agreements/agreement-actions';
import { AgreementsTab } from './agreements/agreements-tab';
import { copiedServices } from './copied-services';
import { FactLine } from './fact-line';
import { FilterBar } from './filter-bar';
import { InertiaTab } from './inertia/inertia-tab';
import { distinct, knownOwners, knownUnits, unitOfServices } from './known-values';
import { factKey, orderedRows, rowsInView } from './rows-in-view';
import { ServiceMoney } from './service-money';
import { serviceRules } from './service-rules';
import { ServiceTable } from './service-table';
import styles from './services.module.css';
import { type ServiceOrder, showAllServices, useServicesView } from './services-view';
import { today } from './today';
import { useHeldRows } from './use-held-rows';

/** What runs today and costs money whatever is decided; and what was agreed on requests about it. */
export function ServicesScreen() {
  const { tab } = useServicesTab();
  const figures = useFigures();
  const speech = useSpeech();
  const services = useServices();
  const isEmpty = services.grid.all.length === 0;
  return (
    <TabbedScreen value={tab} onChoose={chooseServicesTab}>
      <Page
        title={say`Services`}
        about={<FreeLine figures={figures} speech={speech} onlyWhereSet={isEmpty} />}
        actions={
          <>
            <TabList
              label={say`Services`}
              tabs={[
                ['services', say`Run today`],
                ['agreements', say`Agreements`],
                ['inertia', say`Inertia`],
              ]}
            />
            {tab === 'services' && !isEmpty && services.buttons}
            {tab === 'agreements' && <AgreementActions />}
          </>
        }
      >
        <TabPanel value="services" fills>
          {isEmpty ? <NoServices>{services.buttons}</NoServices> : <ServicesTab {...services} />}
        </TabPanel>
        <TabPanel value="agreements" fills>
          <AgreementsTab />
        </TabPanel>
        <TabPanel value="inertia" fills>
          <InertiaTab />
        </TabPanel>
      </Page>
    </TabbedScreen>
  );
}

/** The grid of services, and the buttons that add to it. */
function useServices() {
  const editable = useEditable();
  const [fresh, setFresh] = useState<string | null>(null);
  const grid = useGrid();
  const add = async () => {
    const id = uuidv7();
    showAllServices();
    grid.release();
    setFresh(id);
    await dispatch({ type: 'service/add', id, name: say`New service`, changes: {} });
  };
  const buttons = (
    <>
      <Button
        onClick={() => void chooseBacklog('services')}
        disabled={!editable}
      >{say`Import services…`}</Button>
      {grid.all.length > 0 && <Button onClick={() => askExport('services')}>{say`Export services…`}</Button>}
      <Button look="solid" onClick={() => void add()} disabled={!editable}>
        <Plus size={15} aria-hidden="true" />
        {say`Add a service`}
      </Button>
    </>
  );
  return { grid, buttons, fresh, editable };
}

function ServicesTab({ grid, fresh, editable }: ReturnType<typeof useServices>) {
  return (
    <>
      <div className={styles.top}>
        <Summary />
        <FactLine {...grid} onChoose={grid.chooseFact} />
        <FilterBar
          units={grid.filterUnits}
          shown={grid.rows.length}
          all={grid.all.length}
          onChange={grid.release}
        >
          {grid.rows.length > 0 && (
            <CopyTable
              of={say`Services`}
              rows={(speech) => copiedServices(grid.rows, grid.years, grid.unit, speech)}
            />
          )}
        </FilterBar>
      </div>
      {grid.rows.length === 0 && <p className={styles.none}>{say`No service is like that.`}</p>}
      <ServiceTable {...grid} {...{ editable, fresh }} />
      <ServiceMoney />
      <div className={styles.how}>
        <HowMade rules={serviceRules} about={say`Services`} />
      </div>
    </>
  );
}

/** The rows in view, their order, and what is said about them. */
function useGrid() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const { firstYear, horizonYears } = useSettings();
  const count = yearsOfPlan({ horizonYears });
  const view = useServicesView();
  const all = useMemo(() => serviceRowsOf(plan, scenarioId), [plan, scenarioId]);
  const facts = useMemo(() => serviceFacts(plan, today()), [plan]);
  const fact = facts.find((known) => factKey(known) === view.fact) ?? null;
  const shown = useMemo(
    () => orderedRows(rowsInView(all, view, fact), view.order, speech.locale),
    [all, view, fact, speech],
  );
  const { rows, body, release } = useHeldRows(shown, all);
  const years = useMemo(
    () => Array.from({ length: count }, (_, index) => firstYear + index),
    [firstYear, count],
  );
  return {
    all,
    rows,
    body,
    release,
    years,
    facts,
    speech,
    chosen: fact && factKey(fact),
    unit: unitOfServices(plan, scenarioId, speech.currency),
    units: useMemo(() => knownUnits(plan, speech.locale), [plan, speech]),
    owners: useMemo(() => knownOwners(plan, speech.locale), [plan, speech]),
    filterUnits: useMemo(() => unitsOf(all, speech.locale), [all, speech]),
    order: view.order,
    onOrder: (order: ServiceOrder) => {
      useServicesView.setState({ order });
      release();
    },
    chooseFact: (key: string | null) => {
      useServicesView.setState({ fact: key });
      release();
    },
  };
}

/** The business units that services have; an empty one at the end where some have none. */
function unitsOf(rows: readonly ServiceRow[], locale: string): string[] {
  const units = rows.map(({ service }) => service.businessUnit);
  return [...distinct(units, locale), ...(units.includes('') ? [''] : [])];
}

function Summary() {
  const { services, runToday, year } = useFigures();
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const ofBaseline = servicesOfBaselineWords(plan, scenarioId, speech);
  return (
    <p className={styles.summary}>
      {ofBaseline ? (
        <strong>{ofBaseline}</strong>
      ) : (
        <strong>{say`${compactMoney(runToday, speech)} run today in ${yearWords(year, speech)}`}</strong>
      )}
      <span>{counted(services.count, 'service')}</span>
    </p>
  );
}

function NoServices({ children }: { readonly children: ReactNode }) {
  return (
    <EmptyState
      title={say`What runs today`}
      hint={say`A service is a system or a contract that costs money whatever is decided. Together the services are run today; the strip above the board counts them against the IT budget.`}
    >
      {children}
    </EmptyState>
  );
}
