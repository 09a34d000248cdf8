import { type Outcome, outcomes } from '../model/codes';
import { type Plan, settingsOf } from '../model/plan';
import { reserveOverused } from './agreements/reserve-attention';
import { budgetFindings, guardrailFindings } from './budgets/budget-findings';
import { roomFallOf } from './budgets/room';
import type { Work } from './cards/card';
import { idsOf } from './cards/card-ids';
import { cardsOf } from './cards/cards';
import { figuresOf } from './cards/figures';
import { type Flag, flaggedCards, flaggedSteps } from './cards/flagged';
import { type LateCard, lateCards } from './cards/late-cards';
import type { Coded } from './decision';
import { overdueReviews } from './decisions/decisions';
import type { Attention } from './finding';
import { overdueLiveReviews, reopenedClaims } from './outcomes/after-go-live';
import { pairFindings } from './outcomes/pair-findings';
import { peersServed, peersServedSteps, waitingForAll } from './peers/peer-figures';
import { loadSteps } from './people/capacity';
import { overloadedTeams, overloadedTeamsSteps, teamsWithoutDays } from './people/team-attention';
import { deliveryAttention } from './roadmap/delivery-attention';
import { type DependencyFinding, dependencyFindings, dependencySteps } from './roadmap/dependency-findings';
import { doubleSavings } from './services/double-saving';
import { contractsEnding, noticeLines, unchangedLine, yearsBookedAtOnce } from './services/service-attention';
import { memoByFirst } from './tables/memo';

type Parameters = Coded['parameters'];

const cardsLate = memoByFirst((late: readonly LateCard[]) => late.map(({ card }) => card));

function about(code: string, cards: readonly Work[], parameters: Parameters = {}): Attention[] {
  if (cards.length === 0) return [];
  const initiativeIds = idsOf(cards);
  const title = cards[0]?.initiative.title ?? '';
  return [{ code, parameters: { count: cards.length, title, ...parameters }, initiativeIds, serviceIds: [] }];
}

type Line = (plan: Plan, scenarioId: string, today: string | null) => readonly Attention[];

const flaggedAs =
  (flag: Flag, parameters?: (plan: Plan) => Parameters): Line =>
  (plan, scenarioId) =>
    about(flag, flaggedCards(plan, scenarioId)[flag], parameters?.(plan));

/** The gravest first: what is crossed, what contradicts, what is missing. */
const lines: readonly Line[] = [
  budgetLines,
  roomLine,
  guardrailLine,
  overloadedTeams,
  reserveOverused,
  againstPriority,
  unservedPeers,
  unkeptDependencies,
  flaggedAs('funded-gone-from-source'),
  flaggedAs('funded-without-outcome'),
  flaggedAs('pinned-not-funded'),
  flaggedAs('funded-without-cost'),
  flaggedAs('funded-without-start'),
  flaggedAs('starts-before-plan', (plan) => ({ year: settingsOf(plan).firstYear })),
  flaggedAs('funded-without-owner'),
  (plan, scenarioId) => about('funded-serves-nobody', servingNobody(plan, scenarioId)),
  (plan, scenarioId) => about('saving-twice', doubleSavings(plan, scenarioId)),
  deliveryAttention,
  yearsBookedAtOnce,
  teamsWithoutDays,
  flaggedAs('outcome-assumed'),
  flaggedAs('lane-assumed'),
  noticeLines,
  reviewsOverdue,
  afterGoLiveLines,
  metricLines,
  (plan, scenarioId) => about('later-than-needed', cardsLate(lateCards(plan, scenarioId))),
  contractsEnding,
  unchangedLine,
  flaggedAs('backlog-without-outcome'),
];

/**
 * What needs attention in a scenario, the gravest first. Reviews that are overdue and days for notice are named where
 * `today` (YYYY-MM-DD) is known.
 */
export function attentionOf(plan: Plan, scenarioId: string, today: string | null = null): Attention[] {
  return lines.flatMap((line) => line(plan, scenarioId, today));
}

/** Works out beforehand, step by step, which initiatives of a large plan the lines speak of. */
export function* attentionSteps(plan: Plan, scenarioId: string, today: string | null): Generator<void, void> {
  yield* flaggedSteps(plan, scenarioId);
  yield* loadSteps(plan, scenarioId);
  yield* overloadedTeamsSteps(plan, scenarioId);
  yield* peersServedSteps(plan, scenarioId);
  yield* dependencySteps(plan, scenarioId);
  yield* doubleSavings.steps(plan, scenarioId);
  for (const line of lines) {
    line(plan, scenarioId, today);
    yield;
  }
}

/** Of a lane with what is funded in it. */
function budgetLines(plan: Plan, scenarioId: string): Attention[] {
  const { lanes } = cardsOf(plan, scenarioId);
  return budgetFindings(plan, scenarioId).map(({ scope, code, parameters }) => ({
    code,
    parameters,
    initiativeIds: scope === 'total' ? [] : idsOf(lanes[scope].funded),
    serviceIds: [],
  }));
}

/** Run-cost drift: the year in which run leaves clearly less for change than it does now. */
function roomLine(plan: Plan, scenarioId: string): Attention[] {
  const fall = roomFallOf(plan, scenarioId);
  return fall ? [{ code: 'room-falls', parameters: { ...fall }, initiativeIds: [], serviceIds: [] }] : [];
}

function guardrailLine(plan: Plan, scenarioId: string): Attention[] {
  return guardrailFindings(plan, scenarioId).map((found) => ({
    ...found,
    initiativeIds: [],
    serviceIds: [],
  }));
}

/** The declared priority, where one outcome stands alone at the top and another gets the most change money. */
function againstPriority(plan: Plan, scenarioId: string): Attention[] {
  const figures = figuresOf(plan, scenarioId);
  const { priorityRevenue: revenue, priorityEfficiency: efficiency, priorityRisk: risk } = settingsOf(plan);
  const declared = highest({ revenue, efficiency, risk });
  const most = highest({
    revenue: figures.outcomes.revenue.fundedCost,
    efficiency: figures.outcomes.efficiency.fundedCost,
    risk: figures.outcomes.risk.fundedCost,
  });
  // A new plan spreads the points evenly: that declares nothing.
  if (!declared || !most || declared === most || Math.max(revenue, efficiency, risk) < 35) return [];
  return [{ code: 'against-priority', parameters: { declared, most }, initiativeIds: [], serviceIds: [] }];
}

function highest(values: Record<Outcome, number>): Outcome | null {
  const top = Math.max(...outcomes.map((key) => values[key]));
  const leaders = outcomes.filter((key) => values[key] === top);
  return top > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** Peers to whom nothing funded speaks, with the initiatives that would; of a plan that funds something. */
function unservedPeers(plan: Plan, scenarioId: string): Attention[] {
  const { peers, funded } = peersServed(plan, scenarioId);
  const unserved = peers.filter(({ funded: { goal, outcome } }) => goal.count + outcome.count === 0);
  if (funded === 0 || unserved.length === 0) return [];
  const parameters = { count: unserved.length, names: unserved.map(({ peer }) => peer.name).join('\n') };
  const peerIds = unserved.map(({ peer }) => peer.id).join('\n');
  const initiativeIds = waitingForAll(plan, scenarioId, peerIds);
  return [{ code: 'peers-unserved', parameters, initiativeIds, serviceIds: [] }];
}

/** Those without an outcome are told of already. */
function servingNobody(plan: Plan, scenarioId: string): readonly Work[] {
  return withOutcome(peersServed(plan, scenarioId).nobody);
}

const withOutcome = memoByFirst((cards: readonly Work[]) =>
  cards.filter(({ initiative }) => initiative.outcome !== null),
);

function reviewsOverdue(plan: Plan, _scenarioId: string, today: string | null): Attention[] {
  const entries = today === null ? [] : overdueReviews(plan, today);
  if (entries.length === 0) return [];
  const initiativeIds = entries.map(({ initiativeId }) => initiativeId);
  const title = plan.initiative.get(initiativeIds[0] ?? '')?.title ?? '';
  return [
    { code: 'reviews-overdue', parameters: { count: entries.length, title }, initiativeIds, serviceIds: [] },
  ];
}

/** Reviews after go-live that are overdue, and claims that one opened again. */
function afterGoLiveLines(plan: Plan, scenarioId: string, today: string | null): Attention[] {
  const overdue = today === null ? [] : overdueLiveReviews(plan, scenarioId, today);
  const initiativeIds = reopenedClaims(plan);
  const title = plan.initiative.get(initiativeIds[0] ?? '')?.title ?? '';
  const parameters = { count: initiativeIds.length, title };
  return [
    ...about('live-reviews-overdue', overdue, { months: settingsOf(plan).reviewMonths }),
    ...(initiativeIds.length > 0
      ? [{ code: 'claims-reopened', parameters, initiativeIds, serviceIds: [] }]
      : []),
  ];
}

/** Goals that only IT metrics stand for, and funded innovations whose goal has no pair. */
function metricLines(plan: Plan, scenarioId: string): Attention[] {
  const { onlyIt, onlyItCards, unpaired } = pairFindings(plan, scenarioId);
  return [
    ...about('only-it-metrics', onlyItCards, { goals: onlyIt.length, goal: onlyIt[0]?.name ?? '' }),
    ...about('innovations-unpaired', unpaired),
  ];
}

/** Dependencies that the plan does not keep: a line for each kind, with the first of its two initiatives. */
function unkeptDependencies(plan: Plan, scenarioId: string): readonly Attention[] {
  return unkeptIn(dependencyFindings(plan, scenarioId));
}

/** Most edits leave all findings as they were. */
const unkeptIn = memoByFirst((findings: readonly DependencyFinding[]): readonly Attention[] => {
  const byCode = new Map<string, Set<string>>();
  const titles = new Map<string, string | number | null>();
  for (const { code, initiativeIds, parameters } of findings) {
    const ids = byCode.get(code) ?? new Set();
    byCode.set(code, ids.add(initiativeIds[0] ?? ''));
    if (!titles.has(code)) titles.set(code, parameters.title ?? '');
  }
  return [...byCode].map(([code, ids]) => {
    const parameters = { count: ids.size, title: titles.get(code) ?? '' };
    return { code, parameters, initiativeIds: [...ids], serviceIds: [] };
  });
});
