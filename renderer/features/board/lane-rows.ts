import type { Card } from '../../../shared/rules/card';
import { memoByFirst } from '../../../shared/rules/memo';
import type { Swimlane } from '../../../shared/rules/swimlanes';
import type { Place } from '../../state/moves';

/** What stands in a lane from top to bottom. */
export type Row =
  | { readonly kind: 'card'; readonly key: string; readonly card: Card }
  | { readonly kind: 'group'; readonly key: string; readonly lane: Swimlane; readonly folded: boolean }
  | { readonly kind: 'slot'; readonly key: 'slot' }
  | { readonly kind: 'line'; readonly key: 'line' };

export interface LaneRows {
  readonly count: number;
  /** How many of them are cards, the slot for some, or the head of a swimlane. */
  readonly cards: number;
  /** Which rows head a swimlane; null where none does. */
  readonly isHead: ((index: number) => boolean) | null;
  readonly at: (index: number) => Row | undefined;
  /** The row of the funding line; -1 in the backlog. */
  readonly lineIndex: number;
  /** How far the funding line stands below the first row, for cards of this pitch. */
  readonly lineTop: (pitch: number) => number;
  /** Where a card stands; -1 where it does not. */
  readonly indexOf: (id: string) => number;
}

const slot: Row = { kind: 'slot', key: 'slot' };
const line: Row = { kind: 'line', key: 'line' };

/** Where each card stands among the others; the same lists are asked at every step of a drag. */
const positions = memoByFirst(
  (cards: readonly Card[]) => new Map(cards.map((card, index) => [card.initiative.id, index])),
);

/** The rows of a lane: its cards without those in the hand, its funding line, and the slot where they would land. */
export function laneRows(
  funded: readonly Card[],
  unfunded: readonly Card[],
  hasLine: boolean,
  place: Place | null,
): LaneRows {
  const lineRows = hasLine ? 1 : 0;
  const slotAt = place ? (place.funded ? place.index : funded.length + lineRows + place.index) : -1;
  const slotRows = place ? 1 : 0;
  const lineIndex = hasLine ? funded.length + (place?.funded ? 1 : 0) : -1;
  const shifted = (index: number) => (place && index >= slotAt ? index + 1 : index);
  return {
    count: funded.length + unfunded.length + lineRows + slotRows,
    cards: funded.length + unfunded.length + slotRows,
    lineIndex,
    lineTop: (pitch) => lineIndex * pitch,
    isHead: null,
    at: (index) => {
      if (index === slotAt) return slot;
      if (index === lineIndex) return line;
      const plain = place && index > slotAt ? index - 1 : index;
      const card = plain < funded.length ? funded[plain] : unfunded[plain - funded.length - lineRows];
      return card && { kind: 'card', key: card.initiative.id, card };
    },
    indexOf: (id) => {
      const above = positions(funded).get(id);
      if (above !== undefined) return shifted(above);
      const below = positions(unfunded).get(id);
      return below === undefined ? -1 : shifted(below + funded.length + lineRows);
    },
  };
}
