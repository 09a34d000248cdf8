import type { Grouping } from '../../../../shared/rules/board/swimlanes';
import type { Card, Cards } from '../../../../shared/rules/cards/card';
import { swimlanesIn, useBoardLook } from '../../../state/board/board-look';
import { laneOrder, shownLanes } from '../../../state/board/board-order';
import { currentPlan } from '../../../state/plan/plan-store';
import { groupedRows } from '../grouped-rows';
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
  const { group } = useBoardLook.getState();
  return laneOrder.flatMap((lane) => {
    const { section, scroller } = elements[lane];
    if (!section || !scroller) return [];
    const { left, right, top, bottom } = section.getBoundingClientRect();
    const stay = (list: readonly Card[]) => list.filter((card) => !moving.has(card.initiative.id));
    const funded = stay(lanes[lane].funded);
    return {
      lane,
      left,
      right,
      top,
      bottom,
      contentTop: scroller.getBoundingClientRect().top + lanePadding,
      scrollTop: scroller.scrollTop,
      funded: funded.length,
      unfunded: stay(lanes[lane].unfunded).length,
      pitch: pitchOf(lane),
      lineHeight: lane === 'backlog' ? null : lineHeight,
      ...(group && { lineTop: lineTopIn(funded, group, pitchOf(lane)) }),
    };
  });
}

function lineTopIn(funded: readonly Card[], group: Grouping, pitch: number): number {
  const { folded } = useBoardLook.getState();
  const swimlanes = swimlanesIn(currentPlan(), funded, group);
  return groupedRows({ funded: swimlanes, unfunded: [], folded }, true).lineTop(pitch);
}

export function liveGeometry(lane: LaneGeometry, elements: ElementsByLane): LaneGeometry {
  return { ...lane, scrollTop: elements[lane.lane].scroller?.scrollTop ?? lane.scrollTop };
}
