import { type Plan, settingsOf } from '../../shared/model/plan';
import { reserveQuarters } from '../../shared/rules/agreements/reserve-by-quarter';
import { reserveUse } from '../../shared/rules/agreements/reserve-use';
import { attentionOf } from '../../shared/rules/attention';
import { budgetYearCount, budgetYearsOf } from '../../shared/rules/budgets/budget-years';
import { driftOf } from '../../shared/rules/budgets/drift';
import { kpisOf } from '../../shared/rules/budgets/kpis';
import { rollUpOf } from '../../shared/rules/budgets/roll-up';
import { roomFallOf } from '../../shared/rules/budgets/room';
import { unitRollUpOf } from '../../shared/rules/budgets/unit-roll-up';
import { cardsOf } from '../../shared/rules/cards/cards';
import { changeKindsInYear } from '../../shared/rules/cards/change-kinds';
import { figuresOf } from '../../shared/rules/cards/figures';
import { lateCards } from '../../shared/rules/cards/late-cards';
import { paidToGate } from '../../shared/rules/cards/paid-to-gate';
import { overdueReviews } from '../../shared/rules/decisions/decisions';
import { afterGoLive } from '../../shared/rules/outcomes/after-go-live';
import { benefitsByKind } from '../../shared/rules/outcomes/benefits';
import { creditsOf } from '../../shared/rules/outcomes/credits';
import { goalsOf } from '../../shared/rules/outcomes/goals';
import { pairFindings } from '../../shared/rules/outcomes/pair-findings';
import { peersServed } from '../../shared/rules/peers/peer-figures';
import { loadTable, overloadsOf } from '../../shared/rules/people/capacity';
import { sharedTeams } from '../../shared/rules/people/firewall-teams';
import { rolesRequired } from '../../shared/rules/people/required-roles';
import { partnerFor } from '../../shared/rules/people/strengths';
import { knownMoney } from '../../shared/rules/questions/known-money';
import { reportListsOf } from '../../shared/rules/reports/report-lists';
import { storyOf } from '../../shared/rules/reports/report-story';
import { dependencyFindings } from '../../shared/rules/roadmap/dependency-findings';
import { longWithoutSlice } from '../../shared/rules/roadmap/first-slice';
import { waitOf } from '../../shared/rules/roadmap/waits';
import { compareScenarios } from '../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../shared/rules/scenarios/scenario-column';
import { scenarioParts } from '../../shared/rules/scenarios/scenario-rows';
import { priorityMoney } from '../../shared/rules/scores/priority-gap';
import { placeIn, rankedCards, rankingOf } from '../../shared/rules/scores/score-ranking';
import { type ScoreKey, scoreKeys } from '../../shared/rules/scores/score-row';
import { scoresOf } from '../../shared/rules/scores/scores';
import { serviceFacts } from '../../shared/rules/services/service-facts';
import { serviceRowsOf } from '../../shared/rules/services/service-rows';

/** What of a plan is looked at. */
export interface Look {
  readonly scenarioId: string;
  /** Put beside it: each is compared with it. */
  readonly others: readonly string[];
  readonly years: number;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Cards that a screen draws at once, each asking for what it waits on. */
const inSight = 60;

function firstOf<T>(all: Iterable<T>, count: number): T[] {
  const found: T[] = [];
  for (const each of all) if (found.push(each) === count) break;
  return found;
}

/** Rows of the scores that are drawn before more are asked for. */
const scoresInSight = 100;

/** The scores as their table shows them: all in their order, the first ones with their scores and places. */
function scoreTable(plan: Plan, scenarioId: string, key: ScoreKey) {
  const ranking = rankingOf(plan, scenarioId, key);
  const scores = scoresOf(plan, scenarioId);
  const cards = rankedCards(plan, scenarioId, key);
  const rows = cards
    .slice(0, scoresInSight)
    .map(({ initiative: { id } }) => ({ scores: scores.get(id), place: placeIn(ranking, id) }));
  return { cards, rows };
}

/** A figure as it is shown, with all that is said of it. */
type Shown = (plan: Plan, look: Look) => unknown;

/**
 * Every figure that a screen shows of a plan, by its name: what the bench derives after each edit, and what the property
 * tests hold against a plan of which nothing is remembered. A new figure belongs here.
 */
export const allFigures: Readonly<Record<string, Shown>> = {
  cards: (plan, { scenarioId }) => cardsOf(plan, scenarioId),
  figures: (plan, { scenarioId }) => figuresOf(plan, scenarioId),
  drift: (plan, { scenarioId, years }) => driftOf(plan, scenarioId, years),
  attention: (plan, { scenarioId, today }) => attentionOf(plan, scenarioId, today),
  // Sorted by one of them: each other weight or point moves the first, each other rate the second.
  'scores by the plan’s own': (plan, { scenarioId }) => scoreTable(plan, scenarioId, 'weighted'),
  'scores by net present value': (plan, { scenarioId }) => scoreTable(plan, scenarioId, 'npv'),
  columns: (plan, { scenarioId, others }) => [scenarioId, ...others].map((id) => scenarioColumn(plan, id)),
  'side by side': (plan, { scenarioId, others }) =>
    scenarioParts(
      plan,
      [scenarioId, ...others].map((id) => scenarioColumn(plan, id)),
    ),
  differences: (plan, { scenarioId, others }) =>
    others.map((other) => compareScenarios(plan, other, scenarioId)),
  'paid to a gate': (plan, { scenarioId }) => paidToGate(plan, scenarioId),
  goals: (plan, { scenarioId }) => goalsOf(plan, scenarioId),
  peers: (plan, { scenarioId }) => peersServed(plan, scenarioId),
  'metric pairs': (plan, { scenarioId }) => pairFindings(plan, scenarioId),
  'after go-live': (plan, { scenarioId, today }) => afterGoLive(plan, scenarioId, today),
  benefits: (plan, { scenarioId, years }) => benefitsByKind(plan, scenarioId, years),
  credits: (plan, { scenarioId }) => creditsOf(plan, scenarioId),
  programmes: (plan, { scenarioId }) => rollUpOf(plan, scenarioId, 'programme'),
  'business units': (plan, { scenarioId }) => unitRollUpOf(plan, scenarioId),
  'budget years': (plan, { scenarioId }) =>
    budgetYearsOf(plan, scenarioId, budgetYearCount(plan, scenarioId)),
  'kinds of change money': (plan, { scenarioId }) => {
    const { firstYear } = settingsOf(plan);
    return [0, 1, 2, 3, 4].map((index) => changeKindsInYear(plan, scenarioId, firstYear + index));
  },
  'what is known': (plan, { scenarioId }) => knownMoney(plan, scenarioId),
  'key figures': (plan, { scenarioId, years }) => kpisOf(plan, scenarioId, years),
  priority: (plan, { scenarioId }) => priorityMoney(plan, scenarioId),
  'room that falls': (plan, { scenarioId }) => roomFallOf(plan, scenarioId),
  'team loads': (plan, { scenarioId }) => loadTable(plan, scenarioId),
  overloads: (plan, { scenarioId }) => overloadsOf(plan, scenarioId),
  reserves: (plan, { scenarioId }) => reserveUse(plan, scenarioId),
  'reserve by quarter': (plan) => reserveQuarters(plan),
  'dependencies not kept': (plan, { scenarioId }) => dependencyFindings(plan, scenarioId),
  waits: (plan, { scenarioId }) =>
    firstOf(plan.initiative.keys(), inSight).map((id) => waitOf(plan, scenarioId, id)),
  'date gaps': (plan, { scenarioId }) => lateCards(plan, scenarioId),
  'teams of firewalls': (plan, { scenarioId }) => sharedTeams(plan, scenarioId),
  'long without a slice': (plan, { scenarioId }) => longWithoutSlice(plan, scenarioId),
  'roles required': (plan, { scenarioId }) => rolesRequired(plan, scenarioId),
  'what to partner for': (plan, { scenarioId }) => partnerFor(plan, scenarioId),
  'overdue reviews': (plan, { today }) => overdueReviews(plan, today),
  services: (plan, { scenarioId }) => serviceRowsOf(plan, scenarioId),
  'service facts': (plan, { today }) => serviceFacts(plan, today),
  'report lists': (plan, { scenarioId }) => reportListsOf(plan, scenarioId),
  'report story': (plan, { scenarioId }) => storyOf(plan, scenarioId),
};

/** All of them, to be held against those of another plan: a map alone would say nothing of its order. */
export function shownOf(plan: Plan, look: Look): Readonly<Record<string, unknown>> {
  const inOrder = (shown: unknown) => (shown instanceof Map ? [...shown] : shown);
  return {
    ...Object.fromEntries(
      Object.entries(allFigures).map(([name, shown]) => [name, inOrder(shown(plan, look))]),
    ),
    // What a screen reads row by row, of all rows.
    'every score': [...scoresOf(plan, look.scenarioId)],
    'every ranking': scoreKeys.map((key) => rankedCards(plan, look.scenarioId, key)),
  };
}
