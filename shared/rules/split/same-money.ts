import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { fiscalYearOf } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';

/** Whether slices together cost, are given and spend year by year what the whole did, and go live if it did. */
export function isSameMoney(before: Plan, after: Plan, whole: Card, ids: readonly string[]): boolean {
  const { scenarioId } = whole.placement;
  const cards = ids.flatMap((id) => cardsOf(after, scenarioId).byId.get(id) ?? []);
  const was = cardsOf(before, scenarioId).byId.get(whole.initiative.id);
  const last = cards.at(-1);
  if (!was || !last || cards.length < ids.length) return false;
  const counts = ({ funded, goesLive }: Card) => funded && goesLive;
  return (
    sum(cards, ({ cost }) => cost ?? 0) === (was.cost ?? 0) &&
    sum(cards, ({ fundedAmount }) => fundedAmount) === was.fundedAmount &&
    sum(cards, ({ spent }) => spent) === was.spent &&
    sum(cards, ({ left }) => left) === was.left &&
    counts(last) === counts(was) &&
    last.window.last === was.window.last &&
    sameYears(byYear([was]), byYear(cards))
  );
}

function sum(cards: readonly Card[], of: (card: Card) => Money): Money {
  return cards.reduce((all, card) => all + of(card), 0);
}

function byYear(cards: readonly Card[]): ReadonlyMap<number, Money> {
  const years = new Map<number, Money>();
  for (const { change } of cards)
    for (const [index, amount] of change.amounts.entries()) {
      const year = fiscalYearOf(change.first + index);
      years.set(year, (years.get(year) ?? 0) + amount);
    }
  return years;
}

function sameYears(some: ReadonlyMap<number, Money>, others: ReadonlyMap<number, Money>): boolean {
  const years = new Set([...some.keys(), ...others.keys()]);
  return [...years].every((year) => (some.get(year) ?? 0) === (others.get(year) ?? 0));
}
