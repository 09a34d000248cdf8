import type { Card, Cards } from '../../../../shared/rules/card';
import { laneOrder, shownLanes } from '../../../state/board-order';
import { lanePadding, lineHeight, pitchOf } from '../metrics';
import type { LaneGeometry } from '../resolve-drop';
import type { ElementsByLane } from './lane-elements';

/** The lanes as they stand at pick-up: measured once, since nothing but their scroll positions changes meanwhile. */
export function measureLanes(
  elements: ElementsByLane,
  cards: Cards,
  moving: ReadonlySet<string>,
): LaneGeometry[] {
  const lanes = shownLanes(cards);
  return laneOrder.flatMap((lane) => {
    const { section, scroller } = elements[lane];
    if (!section || !scroller) return [];
    const { left, right, top, bottom } = section.getBoundingClientRect();
    const staying = (list: readonly Card[]) => list.filter((card) => !moving.has(card.initiative.id)).length;
    return {
      lane,
      left,
      right,
      top,
      bottom,
      contentTop: scroller.getBoundingClientRect().top + lanePadding,
      scrollTop: scroller.scrollTop,
      funded: staying(lanes[lane].funded),
      unfunded: staying(lanes[lane].unfunded),
      pitch: pitchOf(lane),
      lineHeight: lane === 'backlog' ? null : lineHeight,
    };
  });
}

export function liveGeometry(lane: LaneGeometry, elements: ElementsByLane): LaneGeometry {
  return { ...lane, scrollTop: elements[lane.lane].scroller?.scrollTop ?? lane.scrollTop };
}
