import type { LaneGeometry } from '../resolve-drop';
import { edgeSpeed } from './edge-speed';
import type { ElementsByLane } from './lane-elements';

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
