import type { Lane } from '../../../shared/model/codes';
import { swimlaneKey } from '../../../shared/rules/board/swimlanes';
import type { Card, Cards } from '../../../shared/rules/cards/card';
import type { CommandOf } from '../../../shared/rules/command';
import { currentPlan } from '../plan/plan-store';
import { useBoardLook } from './board-look';
import { laneOrder, shownLanes } from './board-order';

type Move = CommandOf<'placement/move'>;

interface Part {
  readonly lane: Lane;
  readonly funded: boolean;
}

export interface Place extends Part {
  /** Counted among the cards shown in its part of the lane, without those that move. */
  readonly index: number;
}

/** The cards of one part of a lane without those that move. */
function othersIn(
  lanes: Cards['lanes'],
  { lane, funded }: Part,
  moving: ReadonlySet<string>,
): readonly Card[] {
  const part = funded ? lanes[lane].funded : lanes[lane].unfunded;
  return part.some((card) => moving.has(card.initiative.id))
    ? part.filter((card) => !moving.has(card.initiative.id))
    : part;
}

/** The command that puts cards at a place; beyond the last card is the end of the part. */
export function moveTo(cards: Cards, scenarioId: string, ids: readonly string[], place: Place): Move {
  const { lane, funded } = place;
  const before = cardBelow(cards, place, new Set(ids))?.initiative.id ?? null;
  return { type: 'placement/move', scenarioId, initiativeIds: [...ids], lane, funded, before };
}

/** The card that then stands below: behind the last one shown it is the next one hidden, so that nothing is passed unseen. */
function cardBelow(cards: Cards, place: Place, moving: ReadonlySet<string>): Card | undefined {
  const shown = othersIn(shownLanes(cards), place, moving);
  if (place.index < shown.length) return shown[place.index];
  const last = shown[shown.length - 1];
  if (place.index > shown.length || !last) return undefined;
  const others = othersIn(cards.lanes, place, moving);
  return others[others.indexOf(last) + 1];
}

export const lastPlace = Number.MAX_SAFE_INTEGER;

/**
 * Where one step up or down takes cards of one lane: past the next card (of its swimlane), or across the funding line at the end of a
 * part. Null where there is no further to go, or the cards stand in several lanes.
 */
export function rankStep(cards: Cards, chosen: readonly Card[], direction: 'up' | 'down'): Place | null {
  const lane = chosen[0]?.placement.lane;
  if (!lane || chosen.some((card) => card.placement.lane !== lane)) return null;
  const moving = new Set(chosen.map((card) => card.initiative.id));
  const lanes = shownLanes(cards);
  const edge = direction === 'up' ? chosen[0] : chosen[chosen.length - 1];
  if (!edge) return null;
  const { funded } = edge;
  const others = othersIn(lanes, { lane, funded }, moving);
  const part = funded ? lanes[lane].funded : lanes[lane].unfunded;
  const at = part.indexOf(edge);
  const before = part.slice(0, at).filter((card) => !moving.has(card.initiative.id)).length;
  const isFellow = fellowOf(edge);
  if (direction === 'up') {
    const above = others.slice(0, before).findLastIndex(isFellow);
    if (above >= 0) return { lane, funded, index: above };
    return funded || lane === 'backlog' ? null : { lane, funded: true, index: lastPlace };
  }
  const below = others.slice(before).findIndex(isFellow);
  if (below >= 0) return { lane, funded, index: before + below + 1 };
  return funded ? { lane, funded: false, index: 0 } : null;
}

/** Whether a card stands in the same swimlane; without swimlanes all do. */
function fellowOf(card: Card): (other: Card) => boolean {
  const { group } = useBoardLook.getState();
  if (!group) return () => true;
  const plan = currentPlan();
  const key = swimlaneKey(plan, card, group);
  return (other) => swimlaneKey(plan, other, group) === key;
}

/** The lane to the left or right of cards of one lane; null at the edge of the board. */
export function laneBeside(chosen: readonly Card[], direction: 'left' | 'right'): Lane | null {
  const lane = chosen[0]?.placement.lane;
  if (!lane || chosen.some((card) => card.placement.lane !== lane)) return null;
  return laneOrder[laneOrder.indexOf(lane) + (direction === 'left' ? -1 : 1)] ?? null;
}

/** Cards taken to a lane keep what they are given: the funded ones go above its line, the others below, in one step. */
export function toLaneMove(scenarioId: string, chosen: readonly Card[], lane: Lane): Move {
  const initiativeIds = chosen.map((card) => card.initiative.id);
  return { type: 'placement/move', scenarioId, initiativeIds, lane, funded: 'keep', before: null };
}
