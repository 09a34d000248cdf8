import type { Outcome } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Peer, Pressure } from '../../model/records/peer';
import { isCostEntered } from '../cards/entered-card';
import { outcomeKeys, total } from '../cards/figures';
import { type Audience, concerns } from '../peers/audience';
import { isByOutcome, pressuresOn, servedBy } from '../peers/serves';
import { compareScenarios } from '../scenarios/compare';
import { latestBaseline } from '../scenarios/scenarios';
import { goLiveOf } from '../time/schedule';
import { type Asked, decisionsAsked } from './decisions-asked';
import { type ReportRow, reportListsOf } from './report-lists';

/** The initiatives of one outcome that concern whom a briefing is for. */
export interface PeerGroup {
  readonly outcome: Outcome | 'none';
  /** Of a peer: those that the outcome answers, and those that the goals of its initiatives name. */
  readonly pressures: readonly Pressure[];
  /** By rank, the lanes one after the other. */
  readonly funded: readonly ReportRow[];
  /** Below the funding line. */
  readonly unfunded: readonly ReportRow[];
  /** In neither list yet. */
  readonly backlog: readonly ReportRow[];
  /** Of the funded ones, those that serve a peer by their outcome alone. */
  readonly byOutcome: number;
  /** One-off money of the plan's first year that the funded ones are given. */
  readonly money: Money;
  /** Of the funded ones, those without a cost, which that money does not have in it. */
  readonly withoutCost: number;
}

/** When funded work begins and is of use, and by how many quarters that is later than the last baseline promised. */
export interface PeerMove {
  readonly row: ReportRow;
  readonly begins: Quarter;
  readonly ready: Quarter;
  /** Above 0: later. null: the baseline does not have it, or there is none. */
  readonly later: number | null;
}

export interface Briefing {
  readonly audience: Audience;
  readonly groups: readonly PeerGroup[];
  /** What is ready first stands first; what was ready before the plan begins is left out. */
  readonly moves: readonly PeerMove[];
  readonly asked: readonly Asked[];
}

/** What is asked of a peer whatever it is about; all else only where it is about work that serves the peer. */
const asksOf: Readonly<Record<string, readonly string[]>> = {
  ceo: ['ask-budget', 'ask-priority', 'ask-guardrail'],
  cfo: ['ask-budget', 'ask-contingency', 'ask-guardrail', 'ask-contracts'],
};

/**
 * The plan as it concerns a peer, by outcome: work whose goal names the peer, and work without such a goal whose outcome answers one
 * of the peer's pressures; or as it concerns a business unit.
 */
export function briefingOf(plan: Plan, scenarioId: string, audience: Audience): Briefing {
  const lists = reportListsOf(plan, scenarioId);
  const isOwn = ({ card }: ReportRow) => concerns(plan, audience, card.initiative);
  const groups = outcomeKeys.flatMap((outcome): PeerGroup[] => {
    const list = lists.outcomes.find((each) => each.outcome === outcome);
    if (!list) return [];
    const funded = list.funded.filter(isOwn);
    const unfunded = list.unfunded.filter(isOwn);
    const backlog = list.backlog.filter(isOwn);
    const pressures =
      audience.of === 'peer'
        ? pressuresIn(plan, audience.peer, outcome, [...funded, ...unfunded, ...backlog])
        : [];
    if (pressures.length + funded.length + unfunded.length + backlog.length === 0) return [];
    const byOutcome =
      audience.of === 'peer' ? funded.filter(({ card }) => isByOutcome(plan, card.initiative)).length : 0;
    const money = total(funded, ({ inYear }) => inYear);
    const withoutCost = funded.filter(({ card }) => !isCostEntered(card)).length;
    return [{ outcome, pressures, funded, unfunded, backlog, byOutcome, money, withoutCost }];
  });
  return {
    audience,
    groups,
    moves: movesOf(plan, scenarioId, groups),
    asked: askedOf(plan, scenarioId, audience, groups),
  };
}

function pressuresIn(
  plan: Plan,
  peer: Peer,
  outcome: PeerGroup['outcome'],
  rows: readonly ReportRow[],
): Pressure[] {
  const answered = new Set<string>(
    (outcome === 'none' ? [] : pressuresOn(peer, outcome)).map(({ id }) => id),
  );
  for (const { card } of rows)
    for (const serving of servedBy(plan, card.initiative))
      if (serving.peer.id === peer.id) for (const { id } of serving.pressures) answered.add(id);
  return peer.pressures.filter(({ id }) => answered.has(id));
}

function movesOf(plan: Plan, scenarioId: string, groups: readonly PeerGroup[]): PeerMove[] {
  const begin = quarterIn(settingsOf(plan).firstYear, 1);
  const promised = promisedShifts(plan, scenarioId);
  return groups
    .flatMap(({ funded }) => funded)
    .filter(({ card }) => !card.stopped && goLiveOf(card) >= begin)
    .map((row) => {
      const { card } = row;
      const begins = card.placement.start ?? card.window.first;
      return { row, begins, ready: goLiveOf(card), later: promised(card.initiative.id) };
    })
    .sort((a, b) => a.ready - b.ready || a.begins - b.begins);
}

/** By how many quarters an initiative ends later than the last baseline had it. */
function promisedShifts(plan: Plan, scenarioId: string): (id: string) => number | null {
  const baseline = latestBaseline(plan);
  if (!baseline || plan.scenario.get(scenarioId)?.kind === 'baseline') return () => null;
  const items = new Map(compareScenarios(plan, baseline.id, scenarioId).items.map((item) => [item.id, item]));
  const endOf = (side: { start: Quarter | null; lengthQuarters: number | null } | null) =>
    !side || side.start === null || side.lengthQuarters === null ? null : side.start + side.lengthQuarters;
  return (id) => {
    const item = items.get(id);
    if (!item) return plan.placement.has(`${baseline.id}.${id}`) ? 0 : null;
    const [from, to] = [endOf(item.from), endOf(item.to)];
    return item.from?.funded && from !== null && to !== null ? to - from : null;
  };
}

function askedOf(plan: Plan, scenarioId: string, audience: Audience, groups: readonly PeerGroup[]): Asked[] {
  const own = new Set(
    groups.flatMap(({ funded, unfunded }) => [...funded, ...unfunded].map(({ card }) => card.initiative.id)),
  );
  const always = (audience.of === 'peer' && asksOf[audience.peer.id]) || [];
  const asked = decisionsAsked(plan, scenarioId).filter(
    ({ code, initiativeIds }) => always.includes(code) || initiativeIds.some((id) => own.has(id)),
  );
  const ownerless = groups
    .flatMap(({ funded }) => funded)
    .filter(({ card }) => card.initiative.businessOwner.trim() === '');
  const [first] = ownerless;
  if (!first) return asked;
  const parameters = { count: ownerless.length, title: first.card.initiative.title };
  return [
    ...asked,
    { code: 'ask-owner', parameters, initiativeIds: ownerless.map(({ card }) => card.initiative.id) },
  ];
}
