import type { Swimlane } from '../../../shared/rules/board/swimlanes';
import type { Card } from '../../../shared/rules/cards/card';
import { memoByFirst } from '../../../shared/rules/tables/memo';

/** What stands in a lane from top to bottom. */
export type Row =
  | { readonly kind: 'card'; readonly key: string; readonly card: Card }
  | { readonly kind: 'group'; readonly key: string; readonly lane: Swimlane; readonly folded: boolean }
  | { readonly kind: 'line'; readonly key: 'line' };

export interface LaneRows {
  readonly count: number;
  /** How many of them are cards or the head of a swimlane. */
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

const line: Row = { kind: 'line', key: 'line' };

/** Where each card stands among the others; the same lists are asked at every step of a drag. */
const positions = memoByFirst(
  (cards: readonly Card[]) => new Map(cards.map((card, index) => [card.initiative.id, index])),
);

/** The rows of a lane: its cards without those in the hand, and its funding line. */
export function laneRows(funded: readonly Card[], unfunded: readonly Card[], hasLine: boolean): LaneRows {
  const lineRows = hasLine ? 1 : 0;
  const lineIndex = hasLine ? funded.length : -1;
  const belowFrom = funded.length + lineRows;
  return {
    count: belowFrom + unfunded.length,
    cards: funded.length + unfunded.length,
    lineIndex,
    lineTop: (pitch) => lineIndex * pitch,
    isHead: null,
    at: (index) => {
      if (index === lineIndex) return line;
      const card = index < funded.length ? funded[index] : unfunded[index - belowFrom];
      return card && { kind: 'card', key: card.initiative.id, card };
    },
    indexOf: (id) => {
      const above = positions(funded).get(id);
      if (above !== undefined) return above;
      const below = positions(unfunded).get(id);
      return below === undefined ? -1 : below + belowFrom;
    },
  };
}
