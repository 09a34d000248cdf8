import type { ComponentType } from 'react';
import type { ReportSection } from '../../../shared/model/report-kinds';
import { AgendaChanged, AgendaReviews } from './sections/agenda-sections';
import { AgreementsSection } from './sections/agreements-section';
import { AttentionSection } from './sections/attention-section';
import { BacklogSection } from './sections/backlog-section';
import { BaselineSection } from './sections/baseline-section';
import { BenefitsSection } from './sections/benefits-section';
import { BudgetsSection } from './sections/budgets-section';
import { CapacitySection } from './sections/capacity-section';
import { CardsSection } from './sections/cards-section';
import { CaseBuys, CaseSlips } from './sections/case-sections';
import { DecisionsSection } from './sections/decisions-section';
import { DeliverySection } from './sections/delivery-section';
import { DriftSection } from './sections/drift-section';
import { GoalsSection } from './sections/goals-section';
import { InertiaSection } from './sections/inertia-section';
import { IntakeReport } from './sections/intake-report';
import { KpisSection } from './sections/kpis-section';
import { LaneSection } from './sections/lane-section';
import { LedgerSection } from './sections/ledger-section';
import { OutcomeSection } from './sections/outcome-section';
import { OwnFieldsSection } from './sections/own-fields-section';
import { PeerAsked, PeerMoves, PeerServes } from './sections/peer-sections';
import { RealisedSection } from './sections/realised-section';
import { RoadmapSection } from './sections/roadmap-section';
import { RollUpsSection } from './sections/roll-ups-section';
import { ScenariosSection } from './sections/scenarios-section';
import { ScoresSection } from './sections/scores-section';
import { ServicesSection } from './sections/services-section';
import { StrengthsSection } from './sections/strengths-section';
import { WhyCompared, WhyVerdict } from './sections/why-sections';
import { AskedSection } from './summary/asked-list';
import { ChangesSection } from './summary/changes-list';
import { NotFundedSection } from './summary/not-funded-list';
import { SummaryPage } from './summary/summary-page';

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
  realised: RealisedSection,
  outcomes: OutcomeSection,
  scores: ScoresSection,
  'roll-ups': RollUpsSection,
  services: ServicesSection,
  inertia: InertiaSection,
  intake: IntakeReport,
  budgets: BudgetsSection,
  drift: DriftSection,
  'key-figures': KpisSection,
  capacity: CapacitySection,
  strengths: StrengthsSection,
  agreements: AgreementsSection,
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
  delivery: DeliverySection,
};
