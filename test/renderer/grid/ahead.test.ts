import { beforeEach, expect, test, vi } from 'vitest';
import { changeLayout, useGrid } from '../../../renderer/features/grid/grid-store';
import type { Ahead } from '../../../renderer/state/plan/ahead';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { CellRule } from '../../../shared/rules/cells/cell-rules';
import { columnExtent } from '../../../shared/rules/cells/column-extent';
import { derivePlan, look } from '../../bench/derive-plan';
import { watched } from '../../helpers/reading';

const said = vi.hoisted((): Ahead[] => []);
vi.mock('../../../renderer/state/plan/ahead', () => ({ askAhead: (ahead: Ahead) => said.push(ahead) }));
await import('../../../renderer/features/grid/ahead');

const { scenarioId } = look;
const count = 600;
/** A plan of which the cards are there, and nothing of what they are worth. */
function shown() {
  const { plan, readSince } = watched(derivePlan(count));
  cardsOf(plan, scenarioId);
  const workAhead = () => {
    for (const ahead of said) for (const _ of ahead(plan, scenarioId)) continue;
    readSince();
  };
  return { plan, readSince, workAhead };
}

const share: CellRule = { test: 'top', a: 10, b: null, tone: 'good', words: 'Best' };
beforeEach(() => useGrid.setState(useGrid.getInitialState(), true));

test.each([
  ['bars', { bars: true }],
  ['a share', { rules: [share] }],
])('what %s of a column are measured by is worked out ahead', (_what, marks) => {
  changeLayout((layout) => ({ ...layout, marks: { cost: marks } }));
  const { plan, readSince, workAhead } = shown();
  workAhead();
  expect(columnExtent(plan, scenarioId, { id: 'cost' })?.count).toBeGreaterThan(count / 2);
  expect(readSince().size).toBe(0);
});

test('what nobody asked for ahead is seen to be worked out when it is read', () => {
  const { plan, readSince, workAhead } = shown();
  workAhead();
  columnExtent(plan, scenarioId, { id: 'npv' });
  expect(readSince().size).toBeGreaterThan(count / 2);
});
