import type { Lane } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';

/** Cards of one part of a lane, and of one group of it, that stand together. */
export interface MapPart {
  readonly lane: Lane;
  readonly words: string;
  readonly cards: readonly Card[];
}

/** A part as it is laid out: its marks stand in rows of `perRow` from (left, top) on. */
interface PlacedPart extends MapPart {
  readonly left: number;
  readonly top: number;
  readonly perRow: number;
  /** The number of its first mark among all. */
  readonly first: number;
}

export interface OverviewMap {
  /** Side of the square that a mark stands in, in CSS pixels, with the gap beside it. */
  readonly cell: number;
  readonly parts: readonly PlacedPart[];
  readonly count: number;
  readonly height: number;
}

const smallest = 5;
const largest = 22;
const headHeight = 18;
const partGap = 8;
const laneGap = 20;
const narrowest = 150;

/**
 * Lays all cards out by lane and group: lanes side by side, each as wide as its share of the cards asks, the marks as large as
 * the height allows and never below 5 pixels (then it scrolls). Width and height are in CSS pixels.
 */
export function overviewMap(parts: readonly MapPart[], width: number, height: number): OverviewMap {
  let made = laidOut(parts, width, smallest);
  // A size twice as large needs about four times the room: sizes are tried from below, as few fit.
  for (let cell = smallest + 1; cell <= largest; cell++) {
    const next = laidOut(parts, width, cell);
    if (next.height > height) break;
    made = next;
  }
  return made;
}

function laidOut(parts: readonly MapPart[], width: number, cell: number): OverviewMap {
  const lanes = [...new Set(parts.map(({ lane }) => lane))];
  const countOf = (lane: Lane) =>
    parts.filter((part) => part.lane === lane).reduce((sum, { cards }) => sum + cards.length, 0);
  const all = lanes.reduce((sum, lane) => sum + countOf(lane), 0);
  const free = Math.max(0, width - laneGap * (lanes.length - 1) - narrowest * lanes.length);
  const placed: PlacedPart[] = [];
  let left = 0;
  let first = 0;
  let bottom = 0;
  for (const lane of lanes) {
    const laneWidth = narrowest + (all === 0 ? 0 : (free * countOf(lane)) / all);
    const perRow = Math.max(1, Math.floor(laneWidth / cell));
    let top = 0;
    for (const part of parts.filter((each) => each.lane === lane)) {
      placed.push({ ...part, left: Math.round(left), top: top + headHeight, perRow, first });
      first += part.cards.length;
      top += headHeight + Math.ceil(part.cards.length / perRow) * cell + partGap;
    }
    bottom = Math.max(bottom, top);
    left += laneWidth + laneGap;
  }
  return { cell, parts: placed, count: first, height: bottom };
}

/** A mark: which part it is in, and where it stands. */
export interface Mark {
  readonly part: PlacedPart;
  readonly card: Card;
  readonly x: number;
  readonly y: number;
}

/** The mark of a number, counted lane by lane and row by row; null where there is none. */
export function markAt({ parts, cell }: OverviewMap, index: number): Mark | null {
  const part = parts.find(({ first, cards }) => index >= first && index < first + cards.length);
  const card = part?.cards[index - part.first];
  if (!part || !card) return null;
  const place = index - part.first;
  const row = Math.floor(place / part.perRow);
  return { part, card, x: part.left + (place % part.perRow) * cell, y: part.top + row * cell };
}

/** The number of the mark under a point; -1 where none is. */
export function indexAt({ parts, cell }: OverviewMap, x: number, y: number): number {
  for (const { left, top, perRow, cards, first } of parts) {
    const [column, row] = [Math.floor((x - left) / cell), Math.floor((y - top) / cell)];
    if (column < 0 || column >= perRow || row < 0) continue;
    const place = row * perRow + column;
    if (place < cards.length) return first + place;
  }
  return -1;
}

/** The mark a row further up (-1) or down (1), in the same lane, as near to the same column as there is one; else the same. */
export function rowFurther(map: OverviewMap, index: number, step: 1 | -1): number {
  const mark = markAt(map, index);
  if (!mark) return index;
  const { part } = mark;
  const place = index - part.first + step * part.perRow;
  if (place >= 0 && place < part.cards.length) return part.first + place;
  const isLastRow =
    Math.floor((index - part.first) / part.perRow) === Math.floor((part.cards.length - 1) / part.perRow);
  if (step > 0 && !isLastRow) return part.first + part.cards.length - 1;
  const column = (index - part.first) % part.perRow;
  const next = partFurther(map, part, step);
  if (!next) return index;
  const lastRow = Math.floor((next.cards.length - 1) / next.perRow) * next.perRow;
  return next.first + Math.min((step > 0 ? 0 : lastRow) + column, next.cards.length - 1);
}

function partFurther({ parts }: OverviewMap, from: PlacedPart, step: 1 | -1): PlacedPart | undefined {
  const own = parts.filter(({ lane, cards }) => lane === from.lane && cards.length > 0);
  return own[own.indexOf(from) + step];
}

/** The first mark of the part after this one, or of this one and then the one before. */
export function partStart({ parts }: OverviewMap, index: number, step: 1 | -1): number {
  const starts = parts.filter(({ cards }) => cards.length > 0).map(({ first }) => first);
  const found = step > 0 ? starts.find((first) => first > index) : starts.findLast((first) => first < index);
  return found ?? index;
}
