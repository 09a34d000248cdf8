import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn } from '../../../renderer/state/board/board-order';
import { blankInitiative } from '../../../shared/model/blank';
import { apply } from '../../../shared/model/patch';
import { emptyPlan, type Plan } from '../../../shared/model/plan';
import type { Card } from '../../../shared/rules/cards/card';
import { type Found, search } from '../../../shared/rules/find/search';
import { textsOf } from '../../../shared/rules/find/texts';

const title = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 5 });
const row = (id: number, text: string) => ({ ...blankInitiative, id: `i${id}`, title: text });
/** A list is asked for the ids of its cards alone. */
const listOf = (plan: Plan) => [...plan.initiative.values()].map((initiative) => ({ initiative }) as Card);
const plain = (cards: readonly Card[], found: Found) =>
  cards.filter((card) => [...found.ids].includes(card.initiative.id));

test('a list shows what is found in it, letter by letter and after edits', () => {
  const edit = fc.record({
    at: fc.nat(12),
    title,
    isGone: fc.boolean(),
    isListKept: fc.boolean(),
    typed: title,
  });
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 10 }), fc.array(edit), (titles, edits) => {
      let plan = apply(emptyPlan(), { initiative: { added: titles.map((text, id) => row(id, text)) } });
      let before: Found | null = null;
      let cards = listOf(plan);
      for (const { at, title: text, isGone, isListKept, typed } of edits) {
        for (let letters = 1; letters <= typed.length; letters++) {
          before = search(textsOf(plan), typed.slice(0, letters), before);
          if (before) expect(foundIn(cards, before.ids)).toEqual(plain(cards, before));
        }
        const isThere = plan.initiative.has(`i${at}`);
        if (isGone && isThere)
          plan = apply(plan, { initiative: { removed: [plan.initiative.get(`i${at}`) ?? row(at, text)] } });
        else plan = apply(plan, { initiative: { [isThere ? 'changed' : 'added']: [row(at, text)] } });
        // A list in which nothing changes stays the same one while the texts are others.
        if (!isListKept) cards = listOf(plan);
      }
    }),
  );
});

test('a list is the same one until something else is found', () => {
  const plan = apply(emptyPlan(), { initiative: { added: [row(1, 'abc'), row(2, 'b')] } });
  const cards = listOf(plan);
  const found = search(textsOf(plan), 'c');
  expect(foundIn(cards, found?.ids ?? null)).toBe(foundIn(cards, found?.ids ?? null));
  expect(foundIn(cards, found?.ids ?? null)).toHaveLength(1);
  expect(foundIn(cards, null)).toBe(cards);
});
