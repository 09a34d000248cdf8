import { type FundedLane, fundedLanes } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import type { PeerServed } from '../../../shared/rules/peer-figures';

/** The cell of the map with the most money by goal. */
export interface Darkest {
  readonly peer: string;
  readonly lane: FundedLane;
  readonly money: Money;
}

/** The first cell with the most money by goal; null where no goal names a peer of anything funded, or none of it costs anything. */
export function darkestOf(peers: readonly PeerServed[]): Darkest | null {
  let darkest: Darkest | null = null;
  for (const { peer, lanes } of peers)
    for (const lane of fundedLanes) {
      const { money } = lanes[lane].goal;
      if (money > (darkest?.money ?? 0)) darkest = { peer: peer.name, lane, money };
    }
  return darkest;
}

/** How dark a cell is, in quarters of the darkest: 0 (no money) to 1. */
export function shadeOf(money: Money, darkest: Darkest | null): number {
  if (!darkest || money <= 0) return 0;
  return Math.min(4, Math.ceil((4 * money) / darkest.money)) / 4;
}
