import type { LucideIcon } from 'lucide-react';
import type { Outcome } from '../../../shared/model/codes';
import type { Card, Cards } from '../../../shared/rules/cards/card';

/** What an action is done to: the cards in the order in which they stand on the board. */
export interface Target {
  readonly cards: Cards;
  readonly scenarioId: string;
  readonly chosen: readonly Card[];
}

/** Something that can be done to cards, by menu, by key, or both. */
export interface Action {
  readonly id: string;
  readonly group: 'move' | 'rank' | 'fund' | 'mark' | 'outcome' | 'confirm' | 'edit';
  readonly words: string;
  readonly icon: LucideIcon;
  /** As `keyOf` says it: "Alt+ArrowUp", "r", "Delete". */
  readonly key?: string;
  readonly outcome?: Outcome;
  /** What it would do to these cards, in place of `words`. */
  readonly said?: (target: Target) => string;
  /** Why it cannot be done to them, in a sentence; null where it can. Asked where editing is possible at all. */
  readonly whyNot: (target: Target) => string | null;
  /** Looking needs no right to edit. */
  readonly looksOnly?: boolean;
  readonly run: (target: Target) => Promise<unknown> | undefined;
}

/** The initiatives of the cards an action is done to. */
export const idsOf = (target: Target) => target.chosen.map((card) => card.initiative.id);
