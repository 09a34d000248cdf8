import { beforeAll, expect, test } from 'vitest';
import { paletteGroups } from '../../../renderer/app/palette/palette-items';
import { firstLayout } from '../../../renderer/features/grid/layout';
import { boardOrder, sortedCards } from '../../../renderer/features/grid/order';
import { gridRows } from '../../../renderer/features/grid/rows';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { settingsOf } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { search } from '../../../shared/rules/find/search';
import { textsOf } from '../../../shared/rules/find/texts';
import { speechOf } from '../../../shared/words/speech';
import { largePlan } from '../../helpers/plans/made-up-plan';
import { howSlow, usualTime } from '../../helpers/processor-time';

const speech = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');

const plan = largePlan(2_000);
const at = { plan, speech };
const cards = boardOrder(cardsOf(plan, settingsOf(plan).scenarioId));

beforeAll(() => usePlanStore.setState({ plan, status: 'ready' }));

test('2,000 rows are sorted by any column within 50 ms, and grouped by two', () => {
  const most = 50 * howSlow();
  const slow = firstLayout.columns
    .map(({ id }) => [id, usualTime(() => sortedCards(cards, [{ id, descending: true }], at))] as const)
    .filter(([, milliseconds]) => milliseconds > most);
  expect(slow).toEqual([]);
  expect(usualTime(() => gridRows(cards, ['lane', 'outcome'], new Set(), at))).toBeLessThan(most);
});

test('2,000 initiatives are searched within 50 ms', () => {
  const texts = textsOf(plan);
  expect(search(texts, 'portal', null)?.ids.size).toBeGreaterThan(100);
  expect(usualTime(() => search(texts, 'portal ren', null))).toBeLessThan(50 * howSlow());
});

test('the palette answers over 2,000 initiatives within 100 ms, typed into or not', () => {
  expect(paletteGroups(plan, 'warehouse', []).at(-1)?.items.length).toBeGreaterThan(10);
  for (const typed of ['', 'w', 'warehouse scanning', 'zzzz'])
    expect(usualTime(() => paletteGroups(plan, typed, []))).toBeLessThan(100 * howSlow());
});
