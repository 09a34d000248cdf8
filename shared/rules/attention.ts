import { type Outcome, outcomes } from '../model/codes';
import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, quarterOfDay } from '../model/quarter';
import type { Service } from '../model/service';
import { overdueLiveReviews, reopenedClaims } from './after-go-live';
import { budgetFindings, guardrailFindings } from './budget-findings';
import { loadSteps } from './capacity';
import type { Card } from './card';
import { cardsOf } from './cards';
import type { Coded } from './decision';
import { overdueReviews } from './decisions';
import { deliveryAttention } from './delivery-attention';
import { type DependencyFinding, dependencyFindings } from './dependency-findings';
import { doubleSavings } from './double-saving';
import { type Figures, figuresOf } from './figures';
import { type Flag, flaggedCards, flaggedSteps } from './flagged';
import type { Attention } from './finding';
import { longUnchanged, worstInertia } from './inertia-worst';
import { type LateCard, lateCards } from './late-cards';
import { memoByFirst, onceForEach } from './memo';
import { pairFindings } from './pair-findings';
import { reserveOverused } from './reserve-attention';
import { roomFallOf } from './room';
import { peersServed, waitingForAll } from './peer-figures';
import { noticesOf } from './service-notices';
import { overloadedTeams, teamsWithoutDays } from './team-attention';
import { yearBillsOf } from './year-bill';

type Parameters = Coded['parameters'];

/** An edit leaves most lists as they were. */
const idsOf = memoByFirst((cards: readonly Card[]) => cards.map(({ initiative }) => initiative.id));

const cardsLate = memoByFirst((late: readonly LateCard[]) => late.map(({ card }) => card));

function about(code: string, cards: readonly Card[], parameters: Parameters = {}): Attention[] {
  if (cards.length === 0) return [];
  const initiativeIds = idsOf(cards);
  const title = cards[0]?.initiative.title ?? '';
  return [{ code, parameters: { count: cards.length, title, ...parameters }, initiativeIds, serviceIds: [] }];
}

/** Works out beforehand, step by step, which initiatives of a large plan the lines speak of. */
export function* attentionSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* flaggedSteps(plan, scenarioId);
  yield* loadSteps(plan, scenarioId);
  for (const cards of Object.values(flaggedCards(plan, scenarioId))) {
    idsOf(cards);
    yield;
  }
  doubleSavings(plan, scenarioId);
  yield;
}

/**
 * What needs attention in a scenario, the gravest first: what is crossed, what contradicts, what is missing. Reviews
 * that are overdue and days for notice are named where `today` (YYYY-MM-DD) is known.
 */
export function attentionOf(plan: Plan, scenarioId: string, today: string | null = null): Attention[] {
  const flagged = flaggedCards(plan, scenarioId);
  const figures = figuresOf(plan, scenarioId);
  const all = (flag: Flag, parameters?: Parameters) => about(flag, flagged[flag], parameters);
  return [
    ...budgetLines(plan, scenarioId),
    ...roomLine(plan, scenarioId),
    ...guardrailFindings(plan, scenarioId).map((found) => ({ ...found, initiativeIds: [], serviceIds: [] })),
    ...overloadedTeams(plan, scenarioId),
    ...reserveOverused(plan),
    ...againstPriority(plan, figures),
    ...unservedPeers(plan, scenarioId),
    ...unkeptDependencies(plan, scenarioId),
    ...all('funded-gone-from-source'),
    ...all('funded-without-outcome'),
    ...all('pinned-not-funded'),
    ...all('funded-without-cost'),
    ...all('funded-without-start'),
    ...all('starts-before-plan', { year: settingsOf(plan).firstYear }),
    ...all('funded-without-owner'),
    ...about('funded-serves-nobody', servingNobody(plan, scenarioId)),
    ...about('saving-twice', doubleSavings(plan, scenarioId)),
    ...deliveryAttention(plan, scenarioId, today),
    ...yearsBookedAtOnce(plan),
    ...teamsWithoutDays(plan, scenarioId),
    ...all('outcome-assumed'),
    ...all('lane-assumed'),
    ...(today === null ? [] : noticeLines(plan, today)),
    ...reviewsOverdue(plan, today),
    ...afterGoLiveLines(plan, scenarioId, today),
    ...metricLines(plan, scenarioId),
    ...about('later-than-needed', cardsLate(lateCards(plan, scenarioId))),
    ...contractsEnding(plan),
    ...unchangedLine(plan),
    ...all('backlog-without-outcome'),
  ];
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

/** The declared priority, where one outcome stands alone at the top and another gets the most change money. */
function againstPriority(plan: Plan, figures: Figures): Attention[] {
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
  const initiativeIds = idsOf(
    waitingForAll(plan, scenarioId, unserved.map(({ peer }) => peer.id).join('\n')),
  );
  return [{ code: 'peers-unserved', parameters, initiativeIds, serviceIds: [] }];
}

/** Those without an outcome are told of already. */
function servingNobody(plan: Plan, scenarioId: string): readonly Card[] {
  return withOutcome(peersServed(plan, scenarioId).nobody);
}

const withOutcome = memoByFirst((cards: readonly Card[]) =>
  cards.filter(({ initiative }) => initiative.outcome !== null),
);

function reviewsOverdue(plan: Plan, today: string | null): Attention[] {
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

/** Services of which one booking looks like the year's bill while more is expected, in the order of the services. */
function yearsBookedAtOnce(plan: Plan): Attention[] {
  const bills = yearBillsOf(plan);
  if (bills.size === 0) return [];
  const services = [...plan.service.values()].filter(({ id }) => bills.has(id));
  const expected = services.reduce((sum, { id }) => sum + (bills.get(id)?.expected ?? 0), 0);
  const parameters = { count: services.length, title: services[0]?.name ?? '', expected };
  const serviceIds = services.map(({ id }) => id);
  return [{ code: 'year-booked-at-once', parameters, initiativeIds: [], serviceIds }];
}

/** Days for notice that have passed, or come within 90 days: told with the first of them. */
function noticeLines(plan: Plan, today: string): Attention[] {
  const { passed, soon } = noticesOf(plan, today);
  return [...noticeLine('notice-passed', passed), ...noticeLine('notice-soon', soon)];
}

function noticeLine(code: string, services: readonly Service[]): Attention[] {
  const byDay = services.toSorted((a, b) => (a.noticeDate ?? '').localeCompare(b.noticeDate ?? ''));
  const [first] = byDay;
  if (!first) return [];
  const parameters = { count: services.length, title: first.name, day: first.noticeDate };
  return [{ code, parameters, initiativeIds: [], serviceIds: services.map(({ id }) => id) }];
}

/** Services that have been as they are for long, and that nothing would end or change. */
function unchangedLine(plan: Plan): Attention[] {
  const worst = worstInertia(plan);
  if (!worst) return [];
  const { serviceIds, title, cost } = worst;
  const parameters = { count: serviceIds.length, title, years: longUnchanged, cost };
  return [{ code: 'long-unchanged', parameters, initiativeIds: [], serviceIds }];
}

/** Services that run out of contract in the plan's first year. */
function contractsEnding(plan: Plan): Attention[] {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const serviceIds = endingIn(plan.service, firstYear, fiscalYearFirstMonth);
  if (serviceIds.length === 0) return [];
  const parameters = { count: serviceIds.length, year: firstYear };
  return [{ code: 'contracts-ending', parameters, initiativeIds: [], serviceIds }];
}

const endingIn = onceForEach((services: Plan['service'], year: number, firstMonth: number): string[] => {
  const ids: string[] = [];
  for (const { id, contractEnd } of services.values())
    if (contractEnd !== null && fiscalYearOf(quarterOfDay(contractEnd, firstMonth)) === year) ids.push(id);
  return ids;
});
