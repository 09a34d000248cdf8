import type { Place } from '../../state/board/moves';
import type { LaneRows } from './lane-rows';
import { lineHeight } from './metrics';

export interface Gap {
  /** The first row that makes way. */
  readonly row: number;
  /** How far the slot stands below the first row, in CSS pixels. */
  readonly top: number;
}

/**
 * Where the slot opens among rows of this pitch. Where cards have no place of their own it stands above all of its part:
 * in a backlog sorted by something else than rank, and in swimlanes, where a card goes to its own one.
 */
export function gapAt(rows: LaneRows, place: Place, pitch: number, sorted: boolean): Gap {
  const isBelow = !place.funded && rows.lineIndex >= 0;
  const first = isBelow ? rows.lineIndex + 1 : 0;
  const last = place.funded ? rows.lineIndex : rows.count;
  const index = sorted || rows.isHead ? 0 : Math.min(place.index, last - first);
  const partTop = isBelow ? rows.lineTop(pitch) + lineHeight : 0;
  return { row: first + index, top: partTop + index * pitch };
}
