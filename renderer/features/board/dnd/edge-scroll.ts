import type { LaneGeometry } from '../resolve-drop';
import type { ElementsByLane } from './lane-elements';

/** How near to a lane's edge the hand scrolls it, and by how much a frame at the very edge. */
const reach = 48;
const fastest = 18;

/** Scrolls the lane under the hand when that is near its upper or lower edge; true while it does. */
export function scrollAtEdges(
  hand: { readonly x: number; readonly y: number },
  lanes: readonly LaneGeometry[],
  elements: ElementsByLane,
): boolean {
  const under = lanes.find(({ left, right }) => hand.x >= left && hand.x < right);
  const scroller = under && elements[under.lane].scroller;
  const speed = under ? edgeSpeed(hand.y, under.contentTop, under.bottom) : 0;
  if (!scroller || speed === 0) return false;
  const before = scroller.scrollTop;
  scroller.scrollTop = before + speed;
  return scroller.scrollTop !== before;
}

/** Pixels a frame: negative near the upper edge, positive near the lower one, 0 between. */
export function edgeSpeed(y: number, top: number, bottom: number): number {
  const above = top + reach - y;
  const below = y - (bottom - reach);
  if (above > 0) return -Math.ceil((Math.min(above, reach) / reach) * fastest);
  if (below > 0) return Math.ceil((Math.min(below, reach) / reach) * fastest);
  return 0;
}
