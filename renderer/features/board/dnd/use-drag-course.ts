import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { say } from '../../../../shared/words/say';
import { useBoardLook } from '../../../state/board/board-look';
import { inBoardOrder } from '../../../state/board/board-order';
import { endDrag, hoverAt, letGo, pickUp, useDrag } from '../../../state/board/drag-store';
import { lastPlace, moveTo, type Place } from '../../../state/board/moves';
import { dispatch } from '../../../state/plan/dispatch';
import { currentSpeech } from '../../../state/plan/plan-hooks';
import { currentPlan, currentScenarioId, usePlanStore } from '../../../state/plan/plan-store';
import { announce } from '../../../state/window/announcer';
import { useView } from '../../../state/window/view-store';
import { pitchOf } from '../metrics';
import { resolveDrop } from '../resolve-drop';
import { slotWords } from '../slot-words';
import { scrollAtEdges } from './edge-scroll';
import type { Point } from './hand';
import { cardAt } from './hand-sensor';
import type { ElementsByLane } from './lane-elements';
import { liveGeometry, measureLanes } from './measure-lanes';
import { movedByCompositor } from './moved-by-compositor';

interface Pickup {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where the card was when it was picked up. */
  readonly card: DOMRect;
}

/** The card hangs a little below its place, so that the words in the slot can be read. */
const hang = { x: 18, y: 46 };

/** How long a dropped card stays in its slot while the answer is on its way; a question takes longer than that. */
const patience = 150;

/** A drag from pick-up to drop. While the hand moves, nothing of React runs but what the slot's place changes. */
export function useDragCourse(elements: RefObject<ElementsByLane>) {
  const follower = useRef<HTMLDivElement>(null);
  const course = useMemo(() => dragCourse(elements, follower), [elements]);
  // A board that is left puts back what is in the hand.
  useEffect(() => course.leave, [course]);
  return { follower, course };
}

function dragCourse(elements: RefObject<ElementsByLane>, follower: RefObject<HTMLDivElement | null>) {
  let carried: Carried | null = null;
  /** Whether something was in the hand. */
  const end = () => {
    const was = carried;
    carried = null;
    was?.stop();
    return was !== null;
  };
  return {
    begin: (press: Event) => {
      const pickup = pickupOf(press);
      if (!pickup) return;
      pickUp(pickup.id, idsWith(pickup.id));
      carried = carry(pickup, elements.current, follower);
    },
    move: (at: Point) => carried?.move(at),
    drop: () => {
      if (end()) void dropHere();
    },
    cancel: () => {
      if (!end()) return;
      endDrag();
      announce(say`Put back. Nothing was moved.`);
    },
    leave: () => {
      if (end()) endDrag();
    },
  };
}

function pickupOf(press: Event): Pickup | null {
  const card = cardAt(press);
  const id = card?.dataset.card;
  if (!id || !(press instanceof PointerEvent)) return null;
  return { id, x: press.clientX, y: press.clientY, card: card.getBoundingClientRect() };
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

interface Carried {
  readonly move: (at: Point) => void;
  readonly stop: () => void;
}

function carry(
  pickup: Pickup,
  elements: ElementsByLane,
  follower: RefObject<HTMLDivElement | null>,
): Carried {
  const cards = cardsOf(currentPlan(), currentScenarioId());
  const lanes = measureLanes(elements, cards, useDrag.getState().moving);
  const hand = { x: pickup.x, y: pickup.y };
  const grab = {
    x: pickup.x - pickup.card.left,
    y: pickup.y - pickup.card.top,
  };
  let moveNode: ((to: Point) => void) | null = null;
  let frame = 0;
  // When the last frame was drawn; 0 while nothing moves.
  let drawn = 0;
  const step = (now: number) => {
    // Read first, write last: the other way round every frame would lay the page out twice.
    const geometry = lanes.map((lane) => liveGeometry(lane, elements));
    const scrolls = scrollAtEdges(hand, lanes, elements, drawn ? now - drawn : 0);
    const node = follower.current;
    if (node) {
      moveNode ??= movedByCompositor(node);
      moveNode({ x: hand.x - grab.x + hang.x, y: hand.y - grab.y + hang.y });
      if (!node.style.width) node.style.width = `${pickup.card.width}px`;
    }
    // A card held low is taken by its top; one of another height is taken by its middle.
    hoverAt(ranked(resolveDrop({ ...hand, grabY: Math.min(grab.y, pitchOf('backlog')) }, geometry)));
    drawn = scrolls ? now : 0;
    frame = scrolls ? requestAnimationFrame(step) : 0;
  };
  const move = ({ x, y }: Point) => {
    hand.x = x;
    hand.y = y;
    if (!frame) frame = requestAnimationFrame(step);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    // The last move may not have been drawn yet; the drop goes where the hand is.
    frame = 0;
    step(drawn);
    cancelAnimationFrame(frame);
  };
  return { move, stop };
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
  const end = endOfDrop();
  const answered = dispatch(moveTo(cards, scenarioId, ids, place), { showAfter: nextFrame() });
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience))]);
  end();
}

/** Ends the drop once: when it is told to, or in the same drawing as what came of it. */
function endOfDrop(): () => void {
  const end = () => {
    forget();
    // Another card may have been picked up meanwhile.
    if (useDrag.getState().dropped) endDrag();
  };
  const forget = usePlanStore.subscribe(({ plan }, before) => plan !== before.plan && end());
  return end;
}

/** Once the card is drawn where it was let go of: what came of that takes a frame of its own. No window in the dark waits. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
