import { useMemo } from 'react';
import './paper-fonts';
import { BacklogSection } from './backlog-section';
import { BaselineSection } from './baseline-section';
import { CapacitySection } from './capacity-section';
import { BenefitsSection } from './benefits-section';
import { BudgetsSection } from './budgets-section';
import { DecisionsSection } from './decisions-section';
import { DriftSection } from './drift-section';
import { GoalsSection } from './goals-section';
import { KpisSection } from './kpis-section';
import { LaneSection } from './lane-section';
import { LedgerSection } from './ledger-section';
import { OwnFieldsSection } from './own-fields-section';
import { OutcomeSection } from './outcome-section';
import styles from './paper.module.css';
import { ReportProvider } from './report-context';
import { type ReportModel, type ReportSource, reportModelOf } from './report-model';
import { RollUpsSection } from './roll-ups-section';
import { ScenariosSection } from './scenarios-section';
import { ScoresSection } from './scores-section';
import { ServicesSection } from './services-section';
import { SheetSection } from './sheet';
import { SummaryPage } from './summary-page';

/** The whole report: a page for the board, then everything it rests on. The same on paper and in the preview. */
export function Report({ plan, scenarioId, speech, paper, rowLimit = Infinity }: ReportSource) {
  const model = useMemo(
    () => reportModelOf({ plan, scenarioId, speech, paper, rowLimit }),
    [plan, scenarioId, speech, paper, rowLimit],
  );
  return (
    <ReportProvider value={model}>
      <article className={styles.report} data-paper={paper} lang="en">
        <SummaryPage />
        <Details model={model} />
      </article>
    </ReportProvider>
  );
}

function Details({ model: { figures } }: { readonly model: ReportModel }) {
  const { initiatives, services, lanes } = figures;
  if (initiatives === 0 && services.count === 0) return null;
  const lists = (
    <>
      <LaneSection lane="run" />
      <LaneSection lane="innovate" />
    </>
  );
  const areEmpty = lanes.run.count + lanes.innovate.count === 0;
  return (
    <>
      {!areEmpty && <SheetSection>{lists}</SheetSection>}
      <SheetSection>
        {areEmpty && lists}
        <GoalsSection />
        <BenefitsSection />
        <OutcomeSection />
        <ScoresSection />
        <RollUpsSection />
        <ServicesSection />
        <BudgetsSection />
        <DriftSection />
        <KpisSection />
        <CapacitySection />
        <ScenariosSection />
        <BaselineSection />
        <BacklogSection />
        <OwnFieldsSection />
        <DecisionsSection />
        <LedgerSection />
      </SheetSection>
    </>
  );
}
