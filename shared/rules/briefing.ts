import { type Outcome, outcomes } from '../model/codes';
import type { Money } from '../model/money';
import { type PeerId, peerPressures, type PressureId } from '../model/peers';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import { compareScenarios } from './compare';
import { type Asked, decisionsAsked } from './decisions-asked';
import { total } from './figures';
import { type ReportRow, reportListsOf } from './report-lists';
import { latestBaseline } from './scenarios';
import { goLiveOf } from './schedule';

/** The initiatives of one outcome, as far as that outcome answers what a peer is under pressure for. */
export interface PeerGroup {
  readonly outcome: Outcome;
  readonly pressures: readonly PressureId[];
  /** By rank, the lanes one after the other. */
  readonly funded: readonly ReportRow[];
  /** Below the funding line. */
  readonly unfunded: readonly ReportRow[];
  /** In neither list yet. */
  readonly backlog: readonly ReportRow[];
  /** One-off money of the plan's first year that the funded ones are given. */
  readonly money: Money;
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
  readonly peer: PeerId;
  readonly groups: readonly PeerGroup[];
  /** What is ready first stands first; what was ready before the plan begins is left out. */
  readonly moves: readonly PeerMove[];
  readonly asked: readonly Asked[];
}

/** What is asked of a peer whatever it is about; all else only where it is about work that serves the peer. */
const asksOf: Readonly<Record<PeerId, readonly string[]>> = {
  ceo: ['ask-budget', 'ask-priority', 'ask-guardrail'],
  cfo: ['ask-budget', 'ask-contingency', 'ask-guardrail', 'ask-contracts'],
  cmo: [],
  coo: [],
};

/** The plan as it concerns one peer: by the outcomes that answer the peer's pressures. */
export function briefingOf(plan: Plan, scenarioId: string, peer: PeerId): Briefing {
  const lists = reportListsOf(plan, scenarioId);
  const groups = outcomes.flatMap((outcome): PeerGroup[] => {
    const pressures = peerPressures[peer].filter((each) => each.outcomes.includes(outcome));
    const list = lists.outcomes.find((each) => each.outcome === outcome);
    if (pressures.length === 0 || !list) return [];
    const { funded, unfunded, backlog } = list;
    const money = total(funded, ({ inYear }) => inYear);
    return [{ outcome, pressures: pressures.map(({ id }) => id), funded, unfunded, backlog, money }];
  });
  return {
    peer,
    groups,
    moves: movesOf(plan, scenarioId, groups),
    asked: askedOf(plan, scenarioId, peer, groups),
  };
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

function askedOf(plan: Plan, scenarioId: string, peer: PeerId, groups: readonly PeerGroup[]): Asked[] {
  const own = new Set(
    groups.flatMap(({ funded, unfunded }) => [...funded, ...unfunded].map(({ card }) => card.initiative.id)),
  );
  const asked = decisionsAsked(plan, scenarioId).filter(
    ({ code, initiativeIds }) => asksOf[peer].includes(code) || initiativeIds.some((id) => own.has(id)),
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
