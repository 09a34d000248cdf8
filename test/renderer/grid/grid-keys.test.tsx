import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useGrid } from '../../../renderer/features/grid/grid-store';
import { stepPanel } from '../../../renderer/state/board/step-panel';
import { useView } from '../../../renderer/state/window/view-store';
import type { Double } from '../import/engine-double';
import { at, cell, column, goTo, press, selected, showGrid } from './shown';

let double: Double;
afterEach(() => double.stop());

const shift = { shift: true };
const ctrl = { ctrl: true };

test('the rows stand as on the board, with what they come to at the foot', async () => {
  double = await showGrid();
  expect(column('title')).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
  expect(column('cost')).toEqual(['1.00M', '2.00M', '4.00M', '8.00M', '']);
  // 1 + 2 + 4 + 8 = 15
  expect(cell('foot', 'cost')).toHaveTextContent('15.00M');
  const grid = screen.getByRole('grid', { name: 'Initiatives' });
  expect(grid).toHaveAttribute('aria-rowcount', '7');
  expect(cell('Alpha', 'title').closest('[role="row"]')).toHaveAttribute('aria-rowindex', '2');
});

test('one cell is reached by Tab, and arrows go on from it', async () => {
  double = await showGrid();
  expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  act(() => goTo('Alpha', 'title'));
  expect(at()).toBe('Alpha title');
  press('ArrowDown');
  press('ArrowRight');
  expect(at()).toBe('Beta lane');
  press('End');
  expect(at()).toBe('Beta status');
  press('End', ctrl);
  expect(at()).toBe('Epsilon status');
  press('Home', ctrl);
  expect(at()).toBe('Alpha title');
  press('PageDown');
  expect(at()).toBe('Epsilon title');
  press('ArrowDown');
  expect(at()).toBe('foot title');
  press('Home', ctrl);
  press('ArrowUp');
  expect(at()).toBe('head title');
});

test('a grid that is reached by Tab alone answers the first key', async () => {
  double = await showGrid();
  expect(useGrid.getState().active).toBeNull();
  act(() => document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus());
  expect(at()).toBe('Alpha title');
  press('ArrowDown');
  expect(at()).toBe('Beta title');
  press('ArrowRight');
  expect(at()).toBe('Beta lane');
});

test('Ctrl and an arrow goes to the edge of the data, and over a gap to the next value', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'cost'));
  press('ArrowDown', ctrl);
  expect(at()).toBe('Delta cost');
  press('ArrowDown', ctrl);
  expect(at()).toBe('Epsilon cost');
  press('ArrowUp', ctrl);
  expect(at()).toBe('Delta cost');
});

test('Tab goes from cell to cell and on to the next row; after Escape it leaves', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'status'));
  press('Tab');
  expect(at()).toBe('Beta title');
  press('Tab', shift);
  expect(at()).toBe('Alpha status');
  press('Escape');
  press('Tab');
  expect(at()).toBe('Alpha status');
  expect(useGrid.getState().leaving).toBe(true);
});

test('Shift and arrows select a range, Shift and Space its rows, Ctrl and Space its columns, Ctrl+A all', async () => {
  double = await showGrid();
  act(() => goTo('Beta', 'outcome'));
  press('ArrowDown', shift);
  press('ArrowRight', shift);
  expect(selected()).toEqual(['Beta outcome', 'Beta businessUnit', 'Gamma outcome', 'Gamma businessUnit']);
  expect(at()).toBe('Beta outcome');
  press(' ', ctrl);
  expect(selected()).toHaveLength(10);
  act(() => goTo('Beta', 'outcome'));
  press(' ', shift);
  expect(new Set(selected().map((spot) => spot.split(' ')[0]))).toEqual(new Set(['Beta']));
  press('a', ctrl);
  expect(new Set(selected().map((spot) => spot.split(' ')[0])).size).toBe(5);
  press('Escape');
  expect(selected()).toEqual(['Beta outcome']);
});

test('Ctrl+Enter opens the initiative in the panel', async () => {
  double = await showGrid();
  act(() => goTo('Gamma', 'cost'));
  press('Enter', ctrl);
  expect(useView.getState().panel).toBe('Gamma');
});

test('J and K in the panel step through the rows as the grid shows them', async () => {
  double = await showGrid();
  act(() => useView.setState({ screen: 'grid' }));
  act(() => goTo('head', 'cost'));
  press('Enter');
  press('Enter');
  // By cost, falling: Delta, Gamma, Beta, Alpha, Epsilon.
  act(() => goTo('Gamma', 'cost'));
  press('Enter', ctrl);
  act(() => void stepPanel(1));
  expect(useView.getState().panel).toBe('Beta');
  expect(useGrid.getState().active).toEqual({ row: 'Beta', column: 'cost' });
  act(() => void stepPanel(-1));
  act(() => void stepPanel(-1));
  expect(useView.getState().panel).toBe('Delta');
  expect(stepPanel(-1)).toBe(false);
});

test('Enter on a name of a column sorts, and with Shift by another one besides', async () => {
  double = await showGrid();
  act(() => goTo('head', 'businessUnit'));
  press('Enter');
  expect(column('title')).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta', 'Epsilon']);
  expect(cell('head', 'businessUnit')).toHaveAttribute('aria-sort', 'ascending');
  act(() => goTo('head', 'cost'));
  press('Enter', shift);
  press('Enter', shift);
  expect(column('title')).toEqual(['Beta', 'Delta', 'Gamma', 'Alpha', 'Epsilon']);
  expect(cell('head', 'cost')).toHaveAttribute('aria-sort', 'descending');
});
