import { expect, test } from 'vitest';
import { boardOrder, heldCards } from '../../../renderer/features/grid/order';
import { gridRows } from '../../../renderer/features/grid/rows';
import { apply, invert } from '../../../shared/model/patch';
import { lastStep, planBack } from '../../../shared/model/last-step';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { speechOf } from '../../../shared/words/speech';
import { derivePlan, scenarioId } from '../../bench/derive-plan';

const speech = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');
const before = derivePlan(400);
const changed = [...before.initiative.values()].map(({ id, businessOwner }) => ({
  id,
  from: { businessOwner },
  to: { businessOwner: 'A. Lind' },
}));
const after = apply(before, { initiative: { changed } });

test('a large step that is taken back finds the rows it was shown with', () => {
  const ids = [...before.initiative.keys()].reverse();
  const rowsOf = (plan: typeof before) => {
    const cards = cardsOf(plan, scenarioId);
    const at = { plan, speech };
    return gridRows(heldCards(ids, cards, boardOrder(cards)), [], new Set(), at);
  };
  const shown = rowsOf(before);
  expect(shown.map(({ key }) => key)).toEqual(ids);
  expect(rowsOf(after)).not.toBe(shown);
  const patch = { initiative: { changed } };
  const back = planBack(lastStep(before, patch, after), after, invert(patch));
  expect(rowsOf(back ?? after)).toBe(shown);
});

test('another order that is held, and other cards that are found, are rows of their own', () => {
  const cards = cardsOf(before, scenarioId);
  const all = boardOrder(cards);
  const ids = [...before.initiative.keys()];
  expect(heldCards(ids, cards, all).map(({ initiative }) => initiative.id)).toEqual(ids);
  const others = ids.slice(7);
  expect(
    heldCards(others, cards, all)
      .slice(-7)
      .map(({ initiative }) => initiative.id)
      .sort(),
  ).toEqual(ids.slice(0, 7).sort());
  expect(heldCards(others, cards, all.slice(0, 0))).not.toBe(heldCards(others, cards, all));
});
