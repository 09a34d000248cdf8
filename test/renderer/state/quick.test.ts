import { beforeAll, expect, test } from 'vitest';
import { paletteGroups } from '../../../renderer/app/palette/palette-items';
import { firstLayout } from '../../../renderer/features/grid/layout';
import { boardOrder, sortedCards } from '../../../renderer/features/grid/order';
import { gridRows } from '../../../renderer/features/grid/rows';
import { usePlanStore } from '../../../renderer/state/plan-store';
import { settingsOf } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards';
import { search } from '../../../shared/rules/find/search';
import { textsOf } from '../../../shared/rules/find/texts';
import { speechOf } from '../../../shared/words/speech';
import { largePlan } from '../../helpers/made-up-plan';

const speech = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');

/** Milliseconds of this process's own time, the middle of seven tries: a busy machine makes none of them longer. */
function cost(act: () => unknown): number {
  const tries = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return tries.sort((a, b) => a - b)[3] ?? Number.POSITIVE_INFINITY;
}

const plan = largePlan(2_000);
const at = { plan, speech };
const cards = boardOrder(cardsOf(plan, settingsOf(plan).scenarioId));

beforeAll(() => usePlanStore.setState({ plan, status: 'ready' }));

test('2,000 rows are sorted by any column within 50 ms, and grouped by two', () => {
  const slow = firstLayout.columns
    .map(({ id }) => [id, cost(() => sortedCards(cards, [{ id, descending: true }], at))] as const)
    .filter(([, milliseconds]) => milliseconds > 50);
  expect(slow).toEqual([]);
  expect(cost(() => gridRows(cards, ['lane', 'outcome'], new Set(), at))).toBeLessThan(50);
});

test('2,000 initiatives are searched within 50 ms', () => {
  const texts = textsOf(plan);
  expect(search(texts, 'portal', null)?.ids.size).toBeGreaterThan(100);
  expect(cost(() => search(texts, 'portal ren', null))).toBeLessThan(50);
});

test('the palette answers over 2,000 initiatives within 100 ms, typed into or not', () => {
  expect(paletteGroups(plan, 'warehouse', []).at(-1)?.items.length).toBeGreaterThan(10);
  for (const typed of ['', 'w', 'warehouse scanning', 'zzzz'])
    expect(cost(() => paletteGroups(plan, typed, []))).toBeLessThan(100);
});
