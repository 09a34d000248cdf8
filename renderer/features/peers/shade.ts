import { type FundedLane, fundedLanes } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import type { PeerServed } from '../../../shared/rules/peers/peer-figures';

/** The cell of the map with the most money by goal. */
export interface MostByGoal {
  readonly peer: string;
  readonly lane: FundedLane;
  readonly money: Money;
}

/** The first cell with the most money by goal; null where no goal names a peer of anything funded, or none of it costs anything. */
export function mostByGoal(peers: readonly PeerServed[]): MostByGoal | null {
  let most: MostByGoal | null = null;
  for (const { peer, lanes } of peers)
    for (const lane of fundedLanes) {
      const { money } = lanes[lane].goal;
      if (money > (most?.money ?? 0)) most = { peer: peer.name, lane, money };
    }
  return most;
}

/** How strong the shade of a cell is: 0 (no money) to 1 (the most), in steps of a twentieth, small sums not below a tenth. */
export function shadeOf(money: Money, most: MostByGoal | null): number {
  if (!most || money <= 0) return 0;
  return Math.max(2, Math.round((20 * money) / most.money)) / 20;
}
