import type { LaneGeometry } from '../resolve-drop';
import { edgeSpeed } from './edge-speed';
import type { ElementsByLane } from './lane-elements';

/** A page that stood still for longer, in milliseconds, goes on from where it was instead of leaping. */
const longestFrame = 100;

/**
 * Scrolls the lane under the hand when that is near its upper or lower edge, by the time since the last frame: as fast
 * on a slow machine as on a fast one. True while the hand is there, also at the lane's end: its slot may yet lengthen it.
 */
export function scrollAtEdges(
  hand: { readonly x: number; readonly y: number },
  lanes: readonly LaneGeometry[],
  elements: ElementsByLane,
  elapsed: number,
): boolean {
  const under = lanes.find(({ left, right }) => hand.x >= left && hand.x < right);
  const scroller = under && elements[under.lane].scroller;
  const speed = under ? edgeSpeed(hand.y, under.contentTop, under.bottom) : 0;
  if (!scroller || speed === 0) return false;
  const pixels = (Math.abs(speed) * Math.min(elapsed, longestFrame)) / 1_000;
  // Up to the next whole one: less would be rounded away where a pixel of the page is one of the screen.
  if (pixels > 0) scroller.scrollTop += Math.sign(speed) * Math.ceil(pixels);
  return true;
}
