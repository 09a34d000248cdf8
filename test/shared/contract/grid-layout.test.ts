import { describe, expect, test } from 'vitest';
import { isGridLayout } from '../../../shared/contract/grid-layout';
import { shellRequests } from '../../../shared/contract/shell';
import type { CellRule } from '../../../shared/rules/cells/cell-rules';

const layout = {
  columns: [{ id: 'title', width: 300 }],
  frozen: 1,
  sort: [],
  groups: [],
  formats: {},
};
const over: CellRule = { test: 'over', a: 5, b: null, tone: 'bad', words: 'too dear' };

/** By the page and settings, which have no schemas, and by the message to main. */
const passes = (marks: unknown) => [
  isGridLayout({ ...layout, marks }),
  shellRequests['grid/keep'].safeParse({ layout: { ...layout, marks } }).success,
];

describe('how a grid was left says how its cells are marked, or nothing of it', () => {
  test.each([[undefined], [{}], [{ cost: { rules: [over], bars: true } }], [{ 'own:a': { bars: true } }]])(
    '%j passes',
    (marks) => {
      expect(passes(marks)).toEqual([true, true]);
    },
  );

  test.each([
    [null],
    [[]],
    ['cost'],
    [{ cost: [over] }],
    [{ cost: { rules: [{ ...over, tone: 'pink' }] } }],
    [{ '': { bars: true } }],
    [{ ['x'.repeat(101)]: { bars: true } }],
    [Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`own:${index}`, { bars: true }]))],
  ])('%j does not', (marks) => {
    expect(passes(marks)).toEqual([false, false]);
  });
});
