import type { BenefitKind } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { firstDayOf, quarterIn } from '../../model/quarter';
import type { OutcomeFigures } from '../cards/card-totals';
import { type Figures, figuresOf, type LaneFigures } from '../cards/figures';
import { showRoles } from '../people/required-roles';
import { showStrengths } from '../people/strengths';
import { priorityMoney } from '../scores/priority-gap';
import { showAgreements, showEmergencies, showHiddenWork } from './show-agreements';
import { showBenefits } from './show-benefits';
import { showCapacity, showReserve } from './show-capacity';
import { showChains } from './show-chains';
import { showCredits } from './show-credits';
import { showDateGaps, showDecisions } from './show-decisions';
import { showDelivery } from './show-delivery';
import { showGoals } from './show-goals';
import { showInertia } from './show-inertia';
import { showIntake } from './show-intake';
import { showKnown } from './show-known';
import { showKpis } from './show-kpis';
import { showMetrics } from './show-metrics';
import { showOverrides } from './show-overrides';
import { showOwnFields } from './show-own-fields';
import { showOwnWords } from './show-own-words';
import { showPeers } from './show-peers';
import { showRealised } from './show-realised';
import { showRollUps } from './show-roll-ups';
import { showScenarios } from './show-scenarios';
import { showScores } from './show-scores';
import { showServiceYears } from './show-services';
import { showDrift, showYears } from './show-years';

/**
 * The figures of a plan as `bimodal show --json` prints them: for the plan's first year, money in minor units, shares
 * from 0 to 1 or null. `cost` is the whole one-off cost of a lane whatever the year; `fundedCost` is its one-off money of
 * the first year: what the funded ones spend, and what is booked of the others (in the backlog that alone); `runCost` is a year at full effect, savings at services counted.
 * What went live is asked of `today` (YYYY-MM-DD), the plan's first day where it is left out.
 */
export function showPlan(plan: Plan, revision: number, today?: string) {
  const settings = settingsOf(plan);
  const { firstYear, fiscalYearFirstMonth } = settings;
  const day = today ?? firstDayOf(quarterIn(firstYear, 1), fiscalYearFirstMonth);
  const figures = figuresOf(plan, settings.scenarioId);
  const { lanes, outcomes } = figures;
  return {
    title: settings.title,
    currency: settings.currency,
    scenario: plan.scenario.get(settings.scenarioId)?.name ?? '',
    revision,
    initiatives: figures.initiatives,
    services: figures.services,
    serviceYears: showServiceYears(plan, settings.scenarioId),
    lanes: {
      backlog: {
        count: lanes.backlog.count,
        cost: lanes.backlog.cost,
        fundedCost: lanes.backlog.fundedCost,
      },
      run: shownLane(lanes.run),
      innovate: shownLane(lanes.innovate),
    },
    outcomes: {
      revenue: shownOutcome(outcomes.revenue),
      efficiency: shownOutcome(outcomes.efficiency),
      risk: shownOutcome(outcomes.risk),
      none: shownOutcome(outcomes.none),
    },
    credits: showCredits(plan, settings.scenarioId),
    balance: shownBalance(figures),
    guardrail: { min: settings.guardrailMin, max: settings.guardrailMax, hard: settings.guardrailHard },
    priority: priorityMoney(plan, settings.scenarioId),
    lightsOnShare: figures.lightsOnShare,
    kpis: showKpis(plan, settings.scenarioId),
    known: showKnown(plan, settings.scenarioId),
    years: showYears(plan, settings.scenarioId),
    drift: showDrift(plan, settings.scenarioId),
    capacity: showCapacity(plan, settings.scenarioId),
    reserve: showReserve(plan, settings.scenarioId),
    goals: showGoals(plan, settings.scenarioId),
    peers: showPeers(plan, settings.scenarioId),
    chains: showChains(plan, settings.scenarioId),
    metrics: showMetrics(plan, settings.scenarioId),
    realised: showRealised(plan, settings.scenarioId, day),
    benefits: showBenefits(plan, settings.scenarioId),
    scores: showScores(plan, settings.scenarioId),
    rollUps: showRollUps(plan, settings.scenarioId),
    inertia: showInertia(plan, settings.scenarioId),
    intake: showIntake(plan, settings.scenarioId),
    ...shownRecords(plan, day),
    dateGaps: showDateGaps(plan, settings.scenarioId),
    scenarios: showScenarios(plan),
  };
}

/** What is written down rather than worked out. */
function shownRecords(plan: Plan, day: string) {
  return {
    ownFields: showOwnFields(plan),
    ownWords: showOwnWords(plan),
    delivery: showDelivery(plan, day),
    strengths: showStrengths(plan),
    roles: showRoles(plan),
    decisions: showDecisions(plan),
    overrides: showOverrides(plan),
    agreements: showAgreements(plan),
    emergencies: showEmergencies(plan),
    hiddenWork: showHiddenWork(plan),
  };
}

function shownLane(lane: LaneFigures) {
  const { count, funded, cost, fundedCost, budget, budgetHard: hard, contingency, free, runCost } = lane;
  return { count, funded, cost, fundedCost, budget, hard, contingency, free, runCost };
}

function shownOutcome({ count, funded, fundedCost, benefits }: OutcomeFigures) {
  const of = (kind: BenefitKind) => benefits[kind];
  return {
    count,
    funded,
    fundedCost,
    benefits: {
      margin: of('margin'),
      cashable: of('cashable'),
      avoided: of('avoided'),
      lossAvoided: of('lossAvoided'),
    },
  };
}

function shownBalance({ balance }: Figures) {
  return { run: balance?.run ?? null, innovate: balance?.innovate ?? null };
}
