import { defined } from '../../model/defined';
import { apply, type Changed, difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { compareRanks } from '../../model/rank';
import type { Initiative } from '../../model/records/initiative';
import { type Placement, placementId } from '../../model/records/placement';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { whyNotOpen } from '../frozen';
import { costOf } from '../money/cost';
import { labelOf, lacksOutcome, present } from './initiative-commands';
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

/** Who is newly funded though this scenario says never. */
function markedNever({ rows, placements }: Chosen): string[] {
  return rows
    .filter((_, index) => placements[index]?.mark === 'never' && placements[index]?.funding === 'none')
    .map((row) => row.id);
}

/**
 * Moves initiatives to a place of a lane, in the order in which they stand: a move says lane, funding and place.
 * What was funded keeps what it was given; what comes above the line gets its full cost; the backlog is never funded.
 * `keep` leaves each on its side of the line, at the end of it. Refuses to fund an initiative without an outcome,
 * or one that is marked never.
 */
export function moveInitiatives(plan: Plan, command: CommandOf<'placement/move'>): Decision {
  const { scenarioId, lane } = command;
  const closed = whyNotOpen(plan, command.scenarioId);
  if (closed) return closed;
  const found = chosen(plan, scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const missing = command.funded === true && lane !== 'backlog' ? newlyFundedWithoutOutcome(found) : [];
  if (missing.length) return refuse('outcome-missing', missing, { count: missing.length, lane });
  const never = command.funded === true && lane !== 'backlog' ? markedNever(found) : [];
  if (never.length) return refuse('marked-never', never, { count: never.length });
  const [above, below] = sidesOf(command, [...found.placements].sort(asTheyStand));
  const raised = placedOn(plan, command, true, above, [...above, ...below]);
  // Those below find their places among the ones that have just been placed above.
  const between = raised.length && below.length ? apply(plan, { placement: { changed: raised } }) : plan;
  const changed = [...raised, ...placedOn(between, command, false, below, below)];
  const stays = changed.every(onlyRank) && inSameOrder(plan, command, found);
  return patched(stays ? {} : { placement: { changed }, ...laneSaid(found, changed) }, 'initiatives-moved', {
    ...labelOf(found.rows),
    lane,
  });
}

/** A lane that was only assumed is meant once a hand puts a card there; another place in it says nothing. */
function laneSaid({ rows, placements }: Chosen, changed: readonly Changed<Placement>[]): Patch {
  const moved = new Set(changed.filter((change) => !onlyRank(change)).map(({ id }) => id));
  const said = rows.flatMap((row, index) =>
    row.laneAssumed && moved.has(placements[index]?.id ?? '')
      ? (difference(row, { laneAssumed: false }) ?? [])
      : [],
  );
  return said.length ? { initiative: { changed: said } } : {};
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
    const part = keeps ? {} : { fundingAmount: null, fundingUntil: null };
    // What is no longer funded cannot be stopped.
    const mark = funding === 'none' && placement.mark === 'stop' ? 'none' : placement.mark;
    return difference(placement, { lane, rank: ranks[index] as string, funding, ...part, mark }) ?? [];
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
  const closed = whyNotOpen(plan, command.scenarioId);
  if (closed) return closed;
  const found = chosen(plan, command.scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const { funding } = command;
  const refusal = funding === 'none' ? null : whyNotFunded(plan, command, found);
  if (refusal) return refusal;
  const isPart = funding === 'amount';
  const part = {
    fundingAmount: isPart ? command.amount : null,
    fundingUntil: isPart ? (command.until ?? null) : null,
  };
  const changed = found.placements.flatMap((placement) => {
    const mark = funding === 'none' && placement.mark === 'stop' ? 'none' : placement.mark;
    return difference(placement, { funding, ...part, mark }) ?? [];
  });
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
  const never = markedNever(found);
  if (never.length) return refuse('marked-never', never, { count: never.length });
  if (command.funding === 'minimum') {
    const without = found.rows.filter((row) => row.minimumCost === null).map((row) => row.id);
    if (without.length) return refuse('no-minimum', without, { count: without.length });
  }
  if (command.funding !== 'amount') return null;
  const amount = command.amount;
  if (amount === null) return refuse('no-amount');
  const below = found.rows.filter((row) => amount > (costOf(plan, row.id) ?? 0)).map((row) => row.id);
  return below.length ? refuse('above-cost', below, { count: below.length, amount }) : null;
}

/** Sets start and length. Refuses what is not there. */
export function scheduleInitiatives(plan: Plan, command: CommandOf<'placement/schedule'>): Decision {
  const closed = whyNotOpen(plan, command.scenarioId);
  if (closed) return closed;
  const found = chosen(plan, command.scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const changed = found.placements.flatMap(
    (placement) => difference(placement, defined(command.changes)) ?? [],
  );
  return patched({ placement: { changed } }, 'initiatives-scheduled', labelOf(found.rows));
}

/**
 * Marks initiatives in a scenario: must be funded, never funded, or stopped (its work ends: what is left is freed, its
 * exit cost is spent). Refuses to stop what is not funded, and to mark never what is.
 */
export function markInitiatives(plan: Plan, command: CommandOf<'placement/mark'>): Decision {
  const { mark, scenarioId } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const found = chosen(plan, scenarioId, command.initiativeIds);
  if (!found) return refuse('initiative-missing', command.initiativeIds);
  const against = found.placements
    .filter(
      ({ funding }) => (mark === 'stop' && funding === 'none') || (mark === 'never' && funding !== 'none'),
    )
    .map(({ initiativeId }) => initiativeId);
  if (against.length)
    return refuse(mark === 'stop' ? 'stop-needs-funding' : 'never-is-funded', against, {
      count: against.length,
    });
  const changed = found.placements.flatMap((placement) => difference(placement, { mark }) ?? []);
  return patched({ placement: { changed } }, 'initiatives-marked', { ...labelOf(found.rows), mark });
}
