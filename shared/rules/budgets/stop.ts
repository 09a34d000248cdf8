import type { Money } from '../../model/money';
import type { Card } from '../cards/card';
import { moneyIfGiven } from '../cards/card-money';

/** How the one-off money of an initiative stands, in the field's words; all in minor units. */
export interface Standing {
  /** Booked so far. */
  readonly spent: Money;
  /** Signed for but not spent; null where nobody has said. */
  readonly committed: Money | null;
  /** Estimate to complete: what is left of what it is given, or as forecast; its exit cost once it is stopped. */
  readonly toComplete: Money;
  /** Estimate at completion: spent + to complete. */
  readonly atCompletion: Money;
  /** null where nobody has said. */
  readonly exitCost: Money | null;
}

/**
 * Spent, to complete and at completion (EAC = AC + ETC, as earned value management writes it). What is not funded is
 * taken as if it were funded in full, so that its figures say what it would come to. `planStart`: the plan's first
 * quarter.
 */
export function standingOf(card: Card, planStart: number): Standing {
  const { committed, exitCost } = card.initiative;
  const left = card.funded ? card.left : moneyIfGiven(card, card.cost ?? 0, planStart).left;
  const toComplete = card.stopped ? (exitCost ?? 0) : left;
  return { spent: card.spent, committed, toComplete, atCompletion: card.spent + toComplete, exitCost };
}

/**
 * What stopping funded work now would free: what is left of it less its exit cost; below zero where leaving costs more
 * than going on. Its run cost, which then never begins, is not part of it. null where nothing can be stopped: it is not
 * funded, is stopped already, or stands in a baseline.
 */
export function freedByStop(
  card: Pick<Card, 'funded' | 'stopped' | 'frozen' | 'left' | 'initiative'>,
): Money | null {
  if (!card.funded || card.stopped || card.frozen) return null;
  return card.left - (card.initiative.exitCost ?? 0);
}
