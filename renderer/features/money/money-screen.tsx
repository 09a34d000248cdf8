import { useMemo } from 'react';
import { settingsOf } from '../../../shared/model/plan';
import { type Drift, driftOf } from '../../../shared/rules/drift';
import {
  budgetGapWords,
  noServicesWords,
  roomWords,
  runWords,
  squeezedWords,
} from '../../../shared/words/drift-words';
import { reportUnit } from '../../../shared/words/report-units';
import { useScenarioId, useSpeech } from '../../state/plan-hooks';
import { useShownPlan } from '../../state/shown-plan';
import { type Screen, showScreen } from '../../state/view-store';
import { Button } from '../../ui/button';
import { driftYears } from '../../ui/drift-years';
import { EmptyState, Page } from '../../ui/page';
import { SpendChart } from '../../ui/spend-chart';
import { useWidth } from '../../ui/use-width';
import { CauseList } from './cause-list';
import { HowMade } from './how-made';
import styles from './money.module.css';
import { SpendTable } from './spend-table';

/** Where the money goes over five years, and what run leaves for change. */
export function MoneyScreen() {
  const { plan } = useShownPlan();
  const speech = useSpeech();
  const scenarioId = useScenarioId();
  const { horizonYears } = settingsOf(plan);
  const drift = useMemo(
    () => driftOf(plan, scenarioId, driftYears({ horizonYears })),
    [plan, scenarioId, horizonYears],
  );
  const unit = useMemo(() => reportUnit(quarterSums(drift), speech), [drift, speech]);
  if (quarterSums(drift).every((sum) => sum === 0)) return <NothingSpent />;
  return (
    <Page title="Money">
      <section className={styles.card} aria-label="Run-cost drift">
        <Headline drift={drift} horizonYears={horizonYears} />
        <WideChart drift={drift} unit={unit} speech={speech} />
        <HowMade />
      </section>
      <div className={styles.columns}>
        <SpendTable drift={drift} unit={unit} speech={speech} />
        <CauseList drift={drift} plan={plan} scenarioId={scenarioId} speech={speech} />
      </div>
    </Page>
  );
}

/** What is spent in each quarter; with savings alone it is what they are. */
function quarterSums({ quarters }: Drift): number[] {
  return quarters.map(
    ({ runToday, added, saved, change }) => runToday + added + change.run + change.innovate - saved,
  );
}

function Headline({ drift, horizonYears }: { readonly drift: Drift; readonly horizonYears: number }) {
  const speech = useSpeech();
  const room = roomWords(drift, speech);
  const run = runWords(drift, speech);
  const squeezed = squeezedWords(drift, speech);
  return (
    <div className={styles.words}>
      <h2 className={styles.headline}>{room ?? run}</h2>
      {squeezed && <p className={styles.squeezed}>{squeezed}</p>}
      {room && <p>{run}</p>}
      <Missing words={noServicesWords(drift)} action="Enter services" screen="services" />
      <Missing words={budgetGapWords(drift, horizonYears, speech)} action="Set budgets" screen="settings" />
    </div>
  );
}

interface MissingProps {
  readonly words: string | null;
  readonly action: string;
  readonly screen: Screen;
}

/** What the figures lack, and where it is entered. */
function Missing({ words, action, screen }: MissingProps) {
  if (!words) return null;
  return (
    <p>
      {words}{' '}
      <button type="button" className={styles.link} onClick={() => showScreen(screen)}>
        {action}
      </button>
    </p>
  );
}

function WideChart(props: Pick<Parameters<typeof SpendChart>[0], 'drift' | 'unit' | 'speech'>) {
  const [ref, width] = useWidth<HTMLDivElement>(960);
  return (
    <div ref={ref} data-testid="spend-chart">
      <SpendChart {...props} width={width} height={360} />
    </div>
  );
}

function NothingSpent() {
  return (
    <Page title="Money">
      <EmptyState
        title="No money to show yet"
        hint="Enter what runs today, and this shows for five years what it leaves for change."
      >
        <Button look="solid" onClick={() => showScreen('services')}>
          Go to services
        </Button>
      </EmptyState>
    </Page>
  );
}
