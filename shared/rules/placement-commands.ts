import { defined } from '../model/defined';
import type { Initiative } from '../model/initiative';
import { apply, type Changed, difference } from '../model/patch';
import { type Placement, placementId } from '../model/placement';
import type { Plan } from '../model/plan';
import { compareRanks } from '../model/rank';
import type { CommandOf } from './command';
import { type Decision, patched, refuse } from './decision';
import { labelOf, lacksOutcome, present } from './initiative-commands';
import { moneyLinesByOwner, sumOf } from './lines';
import { ranksAt } from './places';

interface Chosen {
  readonly rows: readonly Initiative[];
  readonly placements: readonly Placement[];
}

function chosen(plan: Plan, scenarioId: string, ids: readonly string[]): Chosen | null {
  const rows = present(plan, ids);
  const placements = rows?.map((row) => plan.placement.get(placementId(scenarioId, row.id)));
  if (!rows || !placements || placements.includes(undefined)) return null;
  return { rows, placements: placements as Placement[] };
}

/** Who would be newly funded without an outcome: nobody may, contracted money aside. */
function newlyFundedWithoutOutcome({ rows, placements }: Chosen): string[] {
  return rows
    .filter((row, index) => placements[index]?.funding === 'none' && lacksOutcome(row))
    .map((row) => row.id);
}

/**
 * Moves initiatives to a place of a lane, in the order in which they stand: a move says lane, funding and place.
 * What was funded keeps what it was given; what comes above the line gets its full cost; the backlog is never funded.
 * `keep` leaves each on its side of the line, at the end of it. Refuses to fund an initiative without an outcome.
 */
export function moveInitiatives(plan: Plan, command: CommandOf<'placement/move'>): Decision {
  const { scenarioId, lane } = command;
  const found = chosen(plan, scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const missing = command.funded === true && lane !== 'backlog' ? newlyFundedWithoutOutcome(found) : [];
  if (missing.length) return refuse('outcome-missing', missing, { count: missing.length, lane });
  const [above, below] = sidesOf(command, [...found.placements].sort(asTheyStand));
  const raised = placedOn(plan, command, true, above, [...above, ...below]);
  // Those below find their places among the ones that have just been placed above.
  const between = raised.length && below.length ? apply(plan, { placement: { changed: raised } }) : plan;
  const changed = [...raised, ...placedOn(between, command, false, below, below)];
  const stays = changed.every(onlyRank) && inSameOrder(plan, command, found);
  return patched(stays ? {} : { placement: { changed } }, 'initiatives-moved', {
    ...labelOf(found.rows),
    lane,
  });
}

/**
 * What changes for placements that go to one side of the funding line of the command's lane, in their order. Those on
 * the move are no neighbours.
 */
function placedOn(
  plan: Plan,
  { scenarioId, lane, ...command }: CommandOf<'placement/move'>,
  funded: boolean,
  placements: readonly Placement[],
  onTheMove: readonly Placement[],
): Changed<Placement>[] {
  const place = { lane, funded, before: command.funded === 'keep' ? null : command.before };
  const moving = new Set(onTheMove.map((placement) => placement.initiativeId));
  const ranks = ranksAt(plan, scenarioId, place, moving, placements.length);
  return placements.flatMap((placement, index) => {
    const keeps = funded && placement.funding !== 'none';
    const funding = keeps ? placement.funding : funded ? 'full' : 'none';
    const fundingAmount = keeps ? placement.fundingAmount : null;
    return difference(placement, { lane, rank: ranks[index] as string, funding, fundingAmount }) ?? [];
  });
}

/** Who goes above the funding line and who below it. */
function sidesOf(
  { lane, funded }: CommandOf<'placement/move'>,
  placements: readonly Placement[],
): [Placement[], Placement[]] {
  const goesAbove = (placement: Placement) =>
    lane !== 'backlog' && (funded === 'keep' ? placement.funding !== 'none' : funded);
  return [placements.filter(goesAbove), placements.filter((placement) => !goesAbove(placement))];
}

function onlyRank(change: Changed<Placement>): boolean {
  return Object.keys(change.to).every((field) => field === 'rank');
}

const laneOrder = { run: 0, innovate: 1, backlog: 2 } as const;

/** Lane by lane, the funded ones first, then by rank: as a person sees them on the board. */
function asTheyStand(a: Placement, b: Placement): number {
  const funded = (placement: Placement) => (placement.funding === 'none' ? 1 : 0);
  return laneOrder[a.lane] - laneOrder[b.lane] || funded(a) - funded(b) || compareRanks(a.rank, b.rank);
}

/** A card dropped where it already stands changes nothing. */
function inSameOrder(plan: Plan, command: CommandOf<'placement/move'>, { placements }: Chosen): boolean {
  const only = placements.length === 1 ? placements[0] : undefined;
  if (!only) return false;
  let next: Placement | null = null;
  for (const other of plan.placement.values()) {
    const same = other.scenarioId === only.scenarioId && other.lane === only.lane;
    const part = (other.funding === 'none') === (only.funding === 'none');
    if (!same || !part || other.rank <= only.rank) continue;
    if (!next || other.rank < next.rank) next = other;
  }
  return (next?.initiativeId ?? null) === command.before || only.initiativeId === command.before;
}

/**
 * Decides the funding of initiatives where they stand. Refuses: the backlog (it has no line), a missing outcome, a sum
 * above the cost or with no cost known, a minimum that is not set.
 */
export function fundInitiatives(plan: Plan, command: CommandOf<'placement/fund'>): Decision {
  const found = chosen(plan, command.scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const { funding } = command;
  const refusal = funding === 'none' ? null : whyNotFunded(plan, command, found);
  if (refusal) return refusal;
  const fundingAmount = funding === 'amount' ? command.amount : null;
  const changed = found.placements.flatMap(
    (placement) => difference(placement, { funding, fundingAmount }) ?? [],
  );
  return patched(
    { placement: { changed } },
    funding === 'none' ? 'funding-taken' : 'funding-given',
    labelOf(found.rows),
  );
}

function whyNotFunded(plan: Plan, command: CommandOf<'placement/fund'>, found: Chosen): Decision | null {
  const inBacklog = found.placements.filter((placement) => placement.lane === 'backlog');
  if (inBacklog.length) {
    return refuse(
      'no-lane',
      inBacklog.map((placement) => placement.initiativeId),
      { count: inBacklog.length },
    );
  }
  const missing = newlyFundedWithoutOutcome(found);
  if (missing.length) return refuse('outcome-missing', missing, { count: missing.length, lane: null });
  if (command.funding === 'minimum') {
    const without = found.rows.filter((row) => row.minimumCost === null).map((row) => row.id);
    if (without.length) return refuse('no-minimum', without, { count: without.length });
  }
  if (command.funding !== 'amount') return null;
  const amount = command.amount;
  if (amount === null) return refuse('no-amount');
  const below = found.rows
    .filter((row) => amount > (sumOf(moneyLinesByOwner(plan.moneyLine).of(row.id), 'oneOff') ?? 0))
    .map((row) => row.id);
  return below.length ? refuse('above-cost', below, { count: below.length, amount }) : null;
}

/** Sets start and length. Refuses what is not there. */
export function scheduleInitiatives(plan: Plan, command: CommandOf<'placement/schedule'>): Decision {
  const found = chosen(plan, command.scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const changed = found.placements.flatMap(
    (placement) => difference(placement, defined(command.changes)) ?? [],
  );
  return patched({ placement: { changed } }, 'initiatives-scheduled', labelOf(found.rows));
}
