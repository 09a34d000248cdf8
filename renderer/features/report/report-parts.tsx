import type { ComponentType } from 'react';
import type { ReportSection } from '../../../shared/model/report-kinds';
import { AskedSection } from './asked-list';
import { AttentionSection } from './attention-section';
import { BacklogSection } from './backlog-section';
import { BaselineSection } from './baseline-section';
import { BenefitsSection } from './benefits-section';
import { BudgetsSection } from './budgets-section';
import { CaseBuys, CaseSlips } from './case-sections';
import { CardsSection } from './cards-section';
import { WhyCompared, WhyVerdict } from './why-sections';
import { CapacitySection } from './capacity-section';
import { ChangesSection } from './changes-list';
import { DecisionsSection } from './decisions-section';
import { DriftSection } from './drift-section';
import { GoalsSection } from './goals-section';
import { KpisSection } from './kpis-section';
import { LaneSection } from './lane-section';
import { LedgerSection } from './ledger-section';
import { NotFundedSection } from './not-funded-list';
import { OutcomeSection } from './outcome-section';
import { AgendaChanged, AgendaReviews } from './agenda-sections';
import { OwnFieldsSection } from './own-fields-section';
import { PeerAsked, PeerMoves, PeerServes } from './peer-sections';
import { RoadmapSection } from './roadmap-section';
import { RollUpsSection } from './roll-ups-section';
import { ScenariosSection } from './scenarios-section';
import { ScoresSection } from './scores-section';
import { ServicesSection } from './services-section';
import { SummaryPage } from './summary-page';

function Lists() {
  return (
    <>
      <LaneSection lane="run" />
      <LaneSection lane="innovate" />
    </>
  );
}

/** What stands on paper for each section. */
export const reportParts: Readonly<Record<ReportSection, ComponentType>> = {
  summary: SummaryPage,
  asked: AskedSection,
  changes: ChangesSection,
  'not-funded': NotFundedSection,
  attention: AttentionSection,
  lists: Lists,
  roadmap: RoadmapSection,
  goals: GoalsSection,
  benefits: BenefitsSection,
  outcomes: OutcomeSection,
  scores: ScoresSection,
  'roll-ups': RollUpsSection,
  services: ServicesSection,
  budgets: BudgetsSection,
  drift: DriftSection,
  'key-figures': KpisSection,
  capacity: CapacitySection,
  scenarios: ScenariosSection,
  baseline: BaselineSection,
  backlog: BacklogSection,
  'own-fields': OwnFieldsSection,
  decisions: DecisionsSection,
  overrides: LedgerSection,
  'peer-serves': PeerServes,
  'peer-moves': PeerMoves,
  'peer-asked': PeerAsked,
  'agenda-changed': AgendaChanged,
  'agenda-reviews': AgendaReviews,
  'why-verdict': WhyVerdict,
  'why-compared': WhyCompared,
  'case-buys': CaseBuys,
  'case-slips': CaseSlips,
  cards: CardsSection,
};
