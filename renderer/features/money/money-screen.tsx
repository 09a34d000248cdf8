import { useMemo } from 'react';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { type Drift, driftOf } from '../../../shared/rules/budgets/drift';
import { figuresOf } from '../../../shared/rules/cards/figures';
import { reportUnit } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import { useShownPlan } from '../../state/board/shown-plan';
import { chooseBacklog } from '../../state/files/get-backlog';
import { useEditable, useIsLarge, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { driftYears } from '../../ui/drift-years';
import { InTurn } from '../../ui/in-turn';
import { EmptyState, Page } from '../../ui/page';
import './ahead';
import { BudgetTable } from './budget-table';
import { ChangeKindTable } from './change-kind-table';
import { DriftView } from './drift-view';
import { KpiList } from './kpi-list';
import { RollUpTable } from './roll-up-table';

/** Where the money goes over the years, what run leaves for change, and what the budgets leave free. */
export function MoneyScreen() {
  const { plan } = useShownPlan();
  const speech = useSpeech();
  const scenarioId = useScenarioId();
  const atOnce = !useIsLarge();
  const { horizonYears } = settingsOf(plan);
  const yearCount = driftYears({ horizonYears });
  const drift = useMemo(() => driftOf(plan, scenarioId, yearCount), [plan, scenarioId, yearCount]);
  const unit = useMemo(() => reportUnit(quarterSums(drift), speech), [drift, speech]);
  const isSpent = quarterSums(drift).some((sum) => sum !== 0);
  if (!isSpent && isBare(plan, scenarioId)) return <NothingSpent />;
  return (
    <Page title={say`Money`} actions={<ImportActuals />}>
      {isSpent && (
        <DriftView {...{ plan, scenarioId, drift, unit, speech, atOnce }}>
          <ChangeKindTable
            plan={plan}
            scenarioId={scenarioId}
            yearCount={yearCount}
            unit={unit}
            speech={speech}
          />
          <KpiList plan={plan} scenarioId={scenarioId} yearCount={yearCount} speech={speech} />
        </DriftView>
      )}
      <InTurn atOnce={atOnce || !isSpent}>
        <BudgetTable plan={plan} scenarioId={scenarioId} speech={speech} />
      </InTurn>
      <InTurn atOnce={atOnce}>
        <RollUpTable plan={plan} scenarioId={scenarioId} unit={unit} speech={speech} />
      </InTurn>
    </Page>
  );
}

/** What was booked comes from finance, as a file. */
function ImportActuals() {
  const editable = useEditable();
  return (
    <Button
      onClick={() => void chooseBacklog('actuals')}
      disabled={!editable}
    >{say`Import actual costs…`}</Button>
  );
}

/** Neither an initiative nor a budget: there is nothing to show but what the place is for. */
function isBare(plan: Plan, scenarioId: string): boolean {
  return figuresOf(plan, scenarioId).initiatives === 0 && plan.budget.size === 0;
}

/** What is spent in each quarter; with savings alone it is what they are. */
function quarterSums({ quarters }: Drift): number[] {
  return quarters.map(
    ({ runToday, added, saved, change, inBacklog, changeGone }) =>
      runToday + added + change.run + change.innovate + inBacklog + changeGone - saved,
  );
}

function NothingSpent() {
  return (
    <Page title={say`Money`}>
      <EmptyState
        title={say`No money to show yet`}
        hint={say`Enter what runs today, and this shows for five years what it leaves for change.`}
      >
        <Button look="solid" onClick={() => showScreen('services')}>{say`Go to services`}</Button>
      </EmptyState>
    </Page>
  );
}
