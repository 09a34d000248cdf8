import type { Card } from '../../rules/cards/card';
import { compactMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

/** "Cost € 4.26M, funded € 3.00M, run cost a year € 0.20M": what cards come to. */
export function sumsWords(cards: readonly Card[], speech: Speech): string {
  const sum = (of: (card: Card) => number | null) => cards.reduce((all, card) => all + (of(card) ?? 0), 0);
  return [
    say`Cost ${compactMoney(
      sum(({ cost }) => cost),
      speech,
    )}`,
    say`funded ${compactMoney(
      sum(({ fundedAmount }) => fundedAmount),
      speech,
    )}`,
    say`run cost a year ${compactMoney(
      sum(({ runCost }) => runCost),
      speech,
    )}`,
  ].join(', ');
}
