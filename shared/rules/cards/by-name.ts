import { placeInTable } from '../../model/places-in-table';
import type { Plan } from '../../model/plan';
import { stepping } from '../../model/steps';
import { type Exchange, exchangedInOrder } from '../tables/in-order';
import type { Card, Work } from './card';
import { withIdsOf } from './card-ids';
import { type Alike } from './card-sums';
import { cardsExchanged, cardsOf } from './cards';
import { changedRows, type InSteps, othersIn, takenOverInSteps } from './taken-over';

/** What a card is put to by its work alone; null: to nothing. */
type NameOf = (work: Work) => string | null;

/** The work of a scenario's cards by a name, each group in the order of the cards: another day rate leaves all of them. */
export function workByName(
  nameOf: NameOf,
): InSteps<[scenarioId: string], ReadonlyMap<string, readonly Work[]>> {
  return takenOverInSteps(
    function* (plan: Plan, scenarioId: string): Generator<void, ReadonlyMap<string, readonly Work[]>> {
      const groups = new Map<string, Work[]>();
      yield* stepping(cardsOf(plan, scenarioId).byId.values(), ({ work }) => {
        const name = nameOf(work);
        if (name === null) return;
        const group = groups.get(name);
        if (group) group.push(work);
        else groups.set(name, [work]);
      });
      return groups;
    },
    (groups, { before, touched }, plan, scenarioId) => {
      const exchanges = new Map<string, Exchange<Work>[]>();
      for (const [left, arrived] of cardsExchanged(plan, scenarioId) ??
        othersAmong(touched, before, plan, scenarioId))
        if (left?.work !== arrived?.work) put(exchanges, nameOf, [left?.work, arrived?.work]);
      const placeOf = placeInTable(plan.placement);
      const byPlace = (a: Work, b: Work) =>
        a.placement === b.placement ? 0 : placeOf(a.placement.id) - placeOf(b.placement.id);
      return changedRows(groups, exchanges.keys(), (name) => {
        const [known, ofName] = [groups.get(name) ?? [], exchanges.get(name) ?? []];
        const works = exchangedInOrder(known, ofName, byPlace);
        return works.length > 0 ? withIdsOf(known, works, ofName, byPlace) : undefined;
      });
    },
  );
}

/** Where it is not known what became of the cards. */
function othersAmong(
  touched: Iterable<string>,
  before: Plan,
  plan: Plan,
  scenarioId: string,
): Exchange<Card>[] {
  const [then, now] = [cardsOf(before, scenarioId).byId, cardsOf(plan, scenarioId).byId];
  const exchanges = Array.from(touched, (id): Exchange<Card> => [then.get(id), now.get(id)]);
  return exchanges.filter(([left, arrived]) => left !== arrived);
}

/** Puts what work becomes to the name it has, or to both where that is another now. */
function put(exchanges: Map<string, Exchange<Work>[]>, nameOf: NameOf, exchange: Exchange<Work>): void {
  const [left, arrived] = exchange;
  const name = arrived ? nameOf(arrived) : null;
  const leftName = left ? nameOf(left) : null;
  const putTo = (to: string | null, part: Exchange<Work>) => {
    if (to === null) return;
    const known = exchanges.get(to);
    if (known) known.push(part);
    else exchanges.set(to, [part]);
  };
  if (leftName === name) putTo(name, exchange);
  else {
    putTo(leftName, [left, undefined]);
    putTo(name, [undefined, arrived]);
  }
}

/** What a card adds to the sums of a name: whole numbers, the first of them how often it counts there. */
export type Part = readonly [name: string, amounts: readonly number[]];

/**
 * Sums of whole numbers over the cards of a scenario, by name; a name that nothing counts for has none. What `partsOf`
 * says may depend on the card and on what it saves; of two cards that are `isAlike` it says the same, unless it is by what
 * they save. `moneyPartsOf`: no more than what one-off money is part of, which is all that may differ where the work is the same.
 */
export function sumsByName<A extends (string | number)[]>(
  partsOf: (plan: Plan, card: Card, ...asked: A) => Iterable<Part>,
  isAlike: Alike = (left, arrived) => left === arrived,
  moneyPartsOf = partsOf,
): InSteps<[scenarioId: string, ...A], ReadonlyMap<string, readonly number[]>> {
  return takenOverInSteps(
    function* (
      plan: Plan,
      scenarioId: string,
      ...asked: A
    ): Generator<void, ReadonlyMap<string, readonly number[]>> {
      const sums = new Map<string, number[]>();
      yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => {
        for (const part of partsOf(plan, card, ...asked)) add(sums, part, 1, () => undefined);
      });
      return sums;
    },
    (sums, change, plan, scenarioId, ...asked) => {
      const changed = new Map<string, number[]>();
      const known = (name: string) => sums.get(name);
      for (const { was, is, isReworked } of othersIn(change, plan, scenarioId)) {
        if (!isReworked && was && is && isAlike(was, is)) continue;
        const parts = isReworked ? partsOf : moneyPartsOf;
        for (const part of was ? parts(change.before, was, ...asked) : []) add(changed, part, -1, known);
        for (const part of is ? parts(plan, is, ...asked) : []) add(changed, part, 1, known);
      }
      return changedRows(sums, changed.keys(), (name) => {
        const amounts = changed.get(name);
        return amounts?.[0] ? amounts : undefined;
      });
    },
  );
}

function add(
  sums: Map<string, number[]>,
  [name, amounts]: Part,
  sign: 1 | -1,
  known: (name: string) => readonly number[] | undefined,
): void {
  let row = sums.get(name);
  if (!row) sums.set(name, (row = [...(known(name) ?? amounts.map(() => 0))]));
  for (let at = 0; at < amounts.length; at++) row[at] = (row[at] ?? 0) + sign * (amounts[at] ?? 0);
}
