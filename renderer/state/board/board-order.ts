import type { Lane } from '../../../shared/model/codes';
import type { Card, Cards, LaneCards } from '../../../shared/rules/cards/card';
import type { FoundIds, Placed } from '../../../shared/rules/find/found-ids';
import { scoresOf } from '../../../shared/rules/scores/scores';
import { currentPlan } from '../plan/plan-store';
import { type BacklogSort, useView } from '../window/view-store';
import { swimlanesIn, useBoardLook } from './board-look';
import { foundNow } from './find-store';

/** The lanes from left to right. */
export const laneOrder: readonly Lane[] = ['backlog', 'run', 'innovate'];

/** How the board is looked at. */
export interface BoardView {
  readonly sort: BacklogSort;
  /** The initiatives to show; null: all. */
  readonly found: FoundIds | null;
}

export function boardView(): BoardView {
  return { sort: useView.getState().backlogSort, found: foundNow().ids };
}

const outcomeOrder = { revenue: 0, efficiency: 1, risk: 2, none: 3 } as const;
const highest = (card: Card) => Math.max(0, ...card.benefits.map((line) => line.likely));

/** The plan's own score; what has none stands last. */
const scoreOf = ({ initiative, placement }: Card) =>
  scoresOf(currentPlan(), placement.scenarioId).goodness(initiative.id, 'weighted') ?? -1;

const comparisons: Readonly<Record<BacklogSort, ((a: Card, b: Card) => number) | null>> = {
  rank: null,
  title: (a, b) => a.initiative.title.localeCompare(b.initiative.title),
  cost: (a, b) => (b.cost ?? -1) - (a.cost ?? -1),
  benefit: (a, b) => highest(b) - highest(a),
  outcome: (a, b) =>
    outcomeOrder[a.initiative.outcome ?? 'none'] - outcomeOrder[b.initiative.outcome ?? 'none'],
  score: (a, b) => scoreOf(b) - scoreOf(a),
};

type Part = readonly Card[];
const lastFound = new WeakMap<Part, { readonly found: FoundIds; readonly shown: Part }>();
const lastPlaces = new WeakMap<Part, { readonly ids: readonly string[]; readonly places: Int32Array }>();

/** Of a list of cards what is found, in its order; the same list as long as both are the same. */
export function foundIn(part: Part, found: FoundIds | null): Part {
  if (!found) return part;
  const known = lastFound.get(part);
  if (known?.found === found) return known.shown;
  const { placed } = found;
  const shown = placed
    ? atPlaces(part, placed, placesOf(part, placed))
    : part.filter((card) => found.has(card.initiative.id));
  lastFound.set(part, { found, shown });
  return shown;
}

/** Where each card of a list stands in the texts that are searched: kept with the list, so that a letter looks nothing up. */
function placesOf(part: Part, { ids, placeOf }: Placed): Int32Array {
  const known = lastPlaces.get(part);
  if (known?.ids === ids) return known.places;
  const places = Int32Array.from(part, (card) => placeOf(card.initiative.id));
  lastPlaces.set(part, { ids, places });
  return places;
}

function atPlaces(part: Part, { isAt }: Placed, places: Int32Array): Part {
  const shown: Card[] = [];
  for (let n = 0; n < places.length; n++) if (isAt(places[n] as number)) shown.push(part[n] as Card);
  return shown;
}

function shownOf({ funded, unfunded }: LaneCards, found: FoundIds | null): LaneCards {
  return { funded: foundIn(funded, found), unfunded: foundIn(unfunded, found) };
}

/** The cards the board shows, in rank order: among these a card is moved. */
export function shownLanes({ lanes }: Cards): Cards['lanes'] {
  const { ids } = foundNow();
  if (!ids) return lanes;
  const { backlog, run, innovate } = lanes;
  return { backlog: shownOf(backlog, ids), run: shownOf(run, ids), innovate: shownOf(innovate, ids) };
}

/** A lane as it is drawn: what is found, the backlog sorted; equal ones stay in rank order. */
export function drawnLane(cards: Cards, lane: Lane, { sort, found }: BoardView): LaneCards {
  const shown = shownOf(cards.lanes[lane], found);
  const compare = lane === 'backlog' ? comparisons[sort] : null;
  return compare ? { ...shown, unfunded: [...shown.unfunded].sort(compare) } : shown;
}

/** The ids of a lane from top to bottom, as they are drawn. */
export function laneIds(cards: Cards, lane: Lane, view: BoardView): string[] {
  const { funded, unfunded } = drawnLane(cards, lane, view);
  return [...inSwimlanes(funded), ...inSwimlanes(unfunded)].map((card) => card.initiative.id);
}

/** One swimlane after the other, without those that are folded. */
function inSwimlanes(part: Part): Part {
  const { group, folded } = useBoardLook.getState();
  if (!group) return part;
  const lanes = swimlanesIn(currentPlan(), part, group);
  return lanes.flatMap(({ key, cards }) => (folded.has(key) ? [] : cards));
}

/** The given ids in the order in which they stand on the board. */
export function inBoardOrder(cards: Cards, ids: ReadonlySet<string>): Card[] {
  // One has no order: the panel asks this of its card at every step.
  if (ids.size <= 1) return [...ids].flatMap((id) => cards.byId.get(id) ?? []);
  const lanes = laneOrder.map((lane) => cards.lanes[lane]);
  return lanes.flatMap(({ funded, unfunded }) =>
    [...funded, ...unfunded].filter((card) => ids.has(card.initiative.id)),
  );
}
