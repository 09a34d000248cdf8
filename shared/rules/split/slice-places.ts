import type { Money } from '../../model/money';
import { allocate } from '../../model/money';
import { type Changed, difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import { compareRanks, ranksBetween } from '../../model/rank';
import { type Placement, placementId } from '../../model/records/placement';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { bookedMoney } from '../money/change-series';
import { inQuarter } from '../money/series';
import { type SliceWindow, sliceAt, startOf } from './windows';

export interface SlicePlaces {
  readonly added: readonly Placement[];
  readonly changed: readonly Changed<Placement>[];
}

/**
 * The places of all slices in one scenario: one below the other from where the whole stands, the same lane and mark, one after
 * the other in time, and each given what the whole is given in its quarters. `costs` are what the slices ask for.
 */
export function placesOfSlices(
  plan: Plan,
  card: Card,
  windows: readonly SliceWindow[],
  slices: { readonly ids: readonly string[]; readonly costs: readonly Money[]; readonly planStart: Quarter },
): SlicePlaces {
  const { placement } = card;
  const { ids, planStart } = slices;
  const start = startOf(placement, planStart);
  const given = givenTo(card, windows, slices);
  const ranks = [placement.rank, ...ranksBelow(plan, card, windows.length - 1)];
  const places = windows.map(
    ({ offset, lengthQuarters }, slice): Placement => ({
      ...placement,
      id: placementId(placement.scenarioId, ids[slice] as string),
      initiativeId: ids[slice] as string,
      rank: ranks[slice] as string,
      start: slice === 0 ? placement.start : start + offset,
      lengthQuarters,
      ...(given?.[slice] ?? null),
    }),
  );
  const [first, ...added] = places;
  const change = first && difference(placement, first);
  return { added, changed: change ? [change] : [] };
}

function ranksBelow(plan: Plan, { placement }: Card, count: number): readonly string[] {
  let next: string | null = null;
  for (const { placement: other } of cardsOf(plan, placement.scenarioId).byId.values())
    if (other.lane === placement.lane && compareRanks(other.rank, placement.rank) > 0)
      if (next === null || compareRanks(other.rank, next) < 0) next = other.rank;
  return ranksBetween(placement.rank, next, count);
}

type Given = Pick<Placement, 'funding' | 'fundingAmount' | 'fundingUntil'>;

/** null where each slice is given just as the whole is: in full, or nothing. */
function givenTo(
  card: Card,
  windows: readonly SliceWindow[],
  { costs, planStart }: { readonly costs: readonly Money[]; readonly planStart: Quarter },
): readonly Given[] | null {
  const { funding, fundingUntil } = card.placement;
  if (funding === 'none' || funding === 'full') return null;
  const isWhole = card.fundedAmount >= (card.cost ?? 0);
  if (isWhole) return windows.map(() => ({ funding: 'full', fundingAmount: null, fundingUntil: null }));
  const sums = sumsGiven(card, windows, costs, planStart);
  return windows.map(({ offset, lengthQuarters }, slice) => {
    const amount = sums[slice] as Money;
    const isAfterGate = fundingUntil !== null && offset > fundingUntil;
    if (isAfterGate || amount <= 0) return { funding: 'none', fundingAmount: null, fundingUntil: null };
    if (amount === costs[slice]) return { funding: 'full', fundingAmount: null, fundingUntil: null };
    const isAtGate = fundingUntil !== null && offset + lengthQuarters > fundingUntil;
    return {
      funding: 'amount',
      fundingAmount: amount,
      fundingUntil: isAtGate ? fundingUntil - offset : null,
    };
  });
}

/** By quarter, with what is booked in the first; where a forecast says when it is spent, in proportion of what slices ask for. */
function sumsGiven(
  card: Card,
  windows: readonly SliceWindow[],
  costs: readonly Money[],
  planStart: Quarter,
): readonly Money[] {
  const booked = bookedMoney({ lines: card.moneyLines, planStart });
  const sums = windows.map(() => 0);
  const start = startOf(card.placement, planStart);
  for (const [index, amount] of card.change.amounts.entries()) {
    const quarter = card.change.first + index;
    const slice = sliceAt(windows, start, quarter);
    sums[slice] = (sums[slice] as Money) + amount - inQuarter(booked.change, quarter);
  }
  sums[0] = (sums[0] as Money) + booked.spent;
  const all = sums.reduce((sum, each) => sum + each, 0);
  return all === card.fundedAmount ? sums : allocate(card.fundedAmount, costs);
}
