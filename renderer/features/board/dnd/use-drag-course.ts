import { type RefObject, useMemo, useRef } from 'react';
import { cardsOf } from '../../../../shared/rules/cards';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/announcer';
import { useBoardLook } from '../../../state/board-look';
import { inBoardOrder } from '../../../state/board-order';
import { dispatch } from '../../../state/dispatch';
import { endDrag, hoverAt, letGo, pickUp, useDrag } from '../../../state/drag-store';
import { lastPlace, moveTo, type Place } from '../../../state/moves';
import { currentSpeech } from '../../../state/plan-hooks';
import { currentPlan, currentScenarioId } from '../../../state/plan-store';
import { useView } from '../../../state/view-store';
import { pitchOf } from '../metrics';
import { resolveDrop } from '../resolve-drop';
import { slotWords } from '../slot-words';
import { scrollAtEdges } from './edge-scroll';
import type { ElementsByLane } from './lane-elements';
import { liveGeometry, measureLanes } from './measure-lanes';

export interface Pickup {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where the card was when it was picked up. */
  readonly card: DOMRect | null;
}

/** The card hangs a little below its place, so that the words in the slot can be read. */
const hang = { x: 18, y: 46 };

/** How long a dropped card stays in its slot while the answer is on its way; a question takes longer than that. */
const patience = 150;

/** A drag from pick-up to drop. While the hand moves, nothing of React runs but what the slot's place changes. */
export function useDragCourse(elements: RefObject<ElementsByLane>) {
  const follower = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(() => undefined);
  return useMemo(() => {
    const end = () => {
      stop.current();
      stop.current = () => undefined;
    };
    return {
      follower,
      begin: (pickup: Pickup) => {
        pickUp(pickup.id, idsWith(pickup.id));
        stop.current = followHand(pickup, elements.current, follower);
      },
      drop: () => {
        end();
        void dropHere();
      },
      cancel: () => {
        end();
        endDrag();
        announce(say`Put back. Nothing was moved.`);
      },
    };
  }, [elements]);
}

/** A card of the selection takes the whole selection along; any other goes alone. */
function idsWith(id: string): string[] {
  const { selection } = useView.getState();
  if (!selection.has(id)) {
    useView.setState({ selection: new Set([id]), anchor: id, focused: id });
    return [id];
  }
  const cards = cardsOf(currentPlan(), currentScenarioId());
  return inBoardOrder(cards, selection).map((card) => card.initiative.id);
}

function followHand(pickup: Pickup, elements: ElementsByLane, follower: RefObject<HTMLDivElement | null>) {
  const cards = cardsOf(currentPlan(), currentScenarioId());
  const lanes = measureLanes(elements, cards, useDrag.getState().moving);
  const hand = { x: pickup.x, y: pickup.y };
  const grab = {
    x: pickup.x - (pickup.card?.left ?? pickup.x),
    y: pickup.y - (pickup.card?.top ?? pickup.y),
  };
  let frame = 0;
  // When the last frame was drawn; 0 while nothing moves.
  let drawn = 0;
  const step = (now: number) => {
    // Read first, write last: the other way round every frame would lay the page out twice.
    const geometry = lanes.map((lane) => liveGeometry(lane, elements));
    const scrolls = scrollAtEdges(hand, lanes, elements, drawn ? now - drawn : 0);
    const node = follower.current;
    if (node) {
      node.style.transform = `translate3d(${hand.x - grab.x + hang.x}px, ${hand.y - grab.y + hang.y}px, 0)`;
      if (!node.style.width) node.style.width = `${pickup.card?.width ?? 280}px`;
    }
    // A card held low is taken by its top; one of another height is taken by its middle.
    hoverAt(ranked(resolveDrop({ ...hand, grabY: Math.min(grab.y, pitchOf('backlog')) }, geometry)));
    drawn = scrolls ? now : 0;
    frame = scrolls ? requestAnimationFrame(step) : 0;
  };
  const move = (event: PointerEvent) => {
    hand.x = event.clientX;
    hand.y = event.clientY;
    if (!frame) frame = requestAnimationFrame(step);
  };
  window.addEventListener('pointermove', move, { passive: true, capture: true });
  frame = requestAnimationFrame(step);
  return () => {
    window.removeEventListener('pointermove', move, { capture: true });
    cancelAnimationFrame(frame);
    // The last move may not have been drawn yet; the drop goes where the hand is.
    frame = 0;
    step(drawn);
    cancelAnimationFrame(frame);
  };
}

/**
 * A backlog sorted by something else than rank has no places of its own, nor has what is grouped: cards go to the end of
 * the part, and those that are in it already stay where they are.
 */
function ranked(place: Place | null): Place | null {
  if (!place) return null;
  const sorted = useView.getState().backlogSort !== 'rank';
  if (useBoardLook.getState().group) return isThere(place) ? null : { ...place, index: lastPlace };
  return place.lane === 'backlog' && sorted ? { ...place, index: lastPlace } : place;
}

function isThere({ lane, funded }: Place): boolean {
  const { byId } = cardsOf(currentPlan(), currentScenarioId());
  return useDrag.getState().ids.every((id) => {
    const card = byId.get(id);
    return card?.placement.lane === lane && (lane === 'backlog' || card.funded === funded);
  });
}

async function dropHere(): Promise<void> {
  const { ids, place, preview } = useDrag.getState();
  if (!place) return endDrag();
  const scenarioId = currentScenarioId();
  const cards = cardsOf(currentPlan(), scenarioId);
  announce(slotWords({ cards, scenarioId, ids, place, preview }, currentSpeech()));
  letGo();
  const answered = dispatch(moveTo(cards, scenarioId, ids, place));
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience))]);
  endDrag();
}
