import { expect, test } from 'vitest';
import { exportedFields } from '../../../renderer/features/grid/exported-fields';
import {
  firstLayout,
  formatted,
  frozenUpTo,
  groupedBy,
  layoutFrom,
  movedBy,
  movedTo,
  resized,
  sortedBy,
  toggled,
} from '../../../renderer/features/grid/layout';

const ids = (layout: typeof firstLayout) => layout.columns.map(({ id }) => id);
const small = { ...firstLayout, columns: firstLayout.columns.slice(0, 4) };

test('columns are moved, but the title stays first', () => {
  expect(ids(small)).toEqual(['title', 'lane', 'funding', 'outcome']);
  expect(ids(movedBy(small, 'lane', 1))).toEqual(['title', 'funding', 'lane', 'outcome']);
  expect(ids(movedBy(small, 'lane', -1))).toEqual(ids(small));
  expect(ids(movedTo(small, 'outcome', 1))).toEqual(['title', 'outcome', 'lane', 'funding']);
  expect(ids(movedTo(small, 'lane', 4))).toEqual(['title', 'funding', 'outcome', 'lane']);
  expect(ids(movedTo(small, 'title', 3))).toEqual(ids(small));
});

test('columns are shown and hidden; hiding one that stays lets one less stay', () => {
  const frozen = frozenUpTo(small, 'funding');
  expect(frozen.frozen).toBe(3);
  expect(toggled(frozen, 'lane')).toMatchObject({ frozen: 2 });
  expect(ids(toggled(small, 'tags'))).toEqual(['title', 'lane', 'funding', 'outcome', 'tags']);
  expect(toggled(small, 'title')).toBe(small);
  expect(frozenUpTo(frozen, 'funding').frozen).toBe(1);
});

test('a width is a whole number of pixels within bounds', () => {
  const widthOf = (width: number) => resized(small, 'lane', width).columns[1]?.width;
  expect([widthOf(99.6), widthOf(1), widthOf(5_000)]).toEqual([100, 48, 1_000]);
});

test('sorting goes by turns, and beside others where that is asked for', () => {
  const rising = sortedBy(small, 'lane', false);
  expect(rising.sort).toEqual([{ id: 'lane', descending: false }]);
  expect(sortedBy(rising, 'lane', false).sort).toEqual([{ id: 'lane', descending: true }]);
  expect(sortedBy(sortedBy(rising, 'lane', false), 'lane', false).sort).toEqual([]);
  const both = sortedBy(rising, 'cost', true);
  expect(both.sort.map(({ id }) => id)).toEqual(['lane', 'cost']);
  expect(sortedBy(both, 'lane', true).sort[0]).toEqual({ id: 'lane', descending: true });
  expect(sortedBy(both, 'outcome', false).sort).toEqual([{ id: 'outcome', descending: false }]);
});

test('rows are grouped by two columns at most', () => {
  const two = groupedBy(groupedBy(small, 'lane'), 'outcome');
  expect(two.groups).toEqual(['lane', 'outcome']);
  expect(groupedBy(two, 'status').groups).toEqual(['lane', 'status']);
  expect(groupedBy(two, 'lane').groups).toEqual(['outcome']);
});

test('what was kept is taken over without columns that are gone, the title first', () => {
  const kept = {
    ...formatted(small, 'cost', { whole: true }),
    columns: [
      { id: 'nothing', width: 90 },
      { id: 'cost', width: 90 },
      { id: 'title', width: 222 },
    ],
    sort: [{ id: 'nothing', descending: true }],
    frozen: 9,
  };
  expect(layoutFrom(kept)).toMatchObject({
    columns: [
      { id: 'title', width: 222 },
      { id: 'cost', width: 90 },
    ],
    sort: [],
    frozen: 2,
    formats: { cost: { whole: true } },
  });
  expect(layoutFrom(null)).toBe(firstLayout);
});

test('the export has the fields that the columns show', () => {
  expect(
    exportedFields(['title', 'own:v', 'lane', 'last', 'start', 'goalId', 'margin', 'cashable', 'npv']),
  ).toEqual(['own:v', 'lane', 'start', 'length', 'goal', 'benefit']);
});
