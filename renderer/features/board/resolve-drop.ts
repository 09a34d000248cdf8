import type { Lane } from '../../../shared/model/codes';
import type { Place } from '../../state/board/moves';

/** A lane as it stood when the card was picked up; lengths in CSS pixels, the cards that move not counted. */
export interface LaneGeometry {
  readonly lane: Lane;
  /** The whole lane on the screen, its header included. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the first row would stand if the lane were not scrolled. */
  readonly contentTop: number;
  readonly scrollTop: number;
  readonly funded: number;
  readonly unfunded: number;
  /** From one card's top to the next one's. */
  readonly pitch: number;
  /** What the funding line takes between both parts; null where the lane has none. */
  readonly lineHeight: number | null;
  /** How far the line stands below the first row, where that is not told by the cards above it. */
  readonly lineTop?: number;
}

export interface Hand {
  readonly x: number;
  readonly y: number;
  /** How far below the dragged card's top the hand holds it. */
  readonly grabY: number;
}

/**
 * The place whose slot is nearest to the dragged card's top edge; null outside every lane. It depends on the hand
 * alone, not on where the slot is shown now, so the slot never jumps to and fro.
 */
export function resolveDrop(hand: Hand, lanes: readonly LaneGeometry[]): Place | null {
  const lane = lanes.find(
    ({ left, right, top, bottom }) => hand.x >= left && hand.x < right && hand.y >= top && hand.y < bottom,
  );
  if (!lane) return null;
  const top = hand.y - hand.grabY - lane.contentTop + lane.scrollTop;
  if (lane.lineHeight === null) {
    return { lane: lane.lane, funded: false, index: nearest(top, lane.pitch, lane.unfunded) };
  }
  const lineTop = lane.lineTop ?? lane.funded * lane.pitch;
  // Halfway between the last slot above the line and the first one below it.
  const above = top < lineTop + lane.lineHeight / 2;
  return above
    ? { lane: lane.lane, funded: true, index: nearest(top, lane.pitch, lane.funded) }
    : {
        lane: lane.lane,
        funded: false,
        index: nearest(top - lineTop - lane.lineHeight, lane.pitch, lane.unfunded),
      };
}

function nearest(top: number, pitch: number, count: number): number {
  return Math.min(Math.max(Math.round(top / pitch), 0), count);
}
