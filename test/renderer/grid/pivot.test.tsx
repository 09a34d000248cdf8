import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeLayout, useGrid } from '../../../renderer/features/grid/grid-store';
import { showPivot } from '../../../renderer/features/grid/pivot/drill';
import { usePivot } from '../../../renderer/features/grid/pivot/pivot-store';
import { pivoted } from '../../../renderer/features/grid/pivot/question';
import { askPivot, useAskedPivot } from '../../../renderer/state/board/asked-pivot';
import { clearFind, setFilter, useFind } from '../../../renderer/state/board/find-store';
import { showContent, viewContent } from '../../../renderer/state/board/view-parts';
import { isGridLayout } from '../../../shared/contract/grid-layout';
import type { PivotLayout } from '../../../shared/contract/grid-layout';
import { after, adding, freshPlan } from '../../helpers/plans/plans';
import type { Double } from '../import/engine-double';
import { column, fiveRows, press, showGrid } from './shown';

let double: Double;
beforeEach(() => usePivot.setState(usePivot.getInitialState(), true));
afterEach(() => {
  act(() => clearFind());
  double.stop();
});

async function showPivotOf(change: Partial<PivotLayout> = {}, plan = fiveRows()): Promise<void> {
  double = await showGrid(plan);
  act(() => changeLayout((layout) => pivoted(layout, change)));
  act(() => showPivot());
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const table = () => screen.getByTestId('pivot');
/** A line a row, its cells apart by "|". */
const lines = () =>
  within(table())
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)).join('|'));
const focused = () => document.activeElement?.getAttribute('data-place');

test('adds up by two fields, with totals of rows, columns and all', async () => {
  await showPivotOf();
  expect(lines()).toEqual([
    'Outcome|Backlog|Keep the lights on|Drive innovation|Total',
    'Revenue generation||1.00M||1.00M',
    'Efficiency|||4.00M|4.00M',
    'Risk management|||2.00M|2.00M',
    // Of Delta and Epsilon only one has a cost.
    'No outcome|8.00M|||8.00M',
    'Total|8.00M|1.00M|6.00M|15.00M',
  ]);
  expect(screen.getByText('1 initiative without “Cost”: not in the sums and means.')).toBeVisible();
  expect(table()).toHaveAccessibleName('Pivot: Cost, added up, Outcome by Lane');
});

test('counts, takes means and says how a figure came about', async () => {
  await showPivotOf({ rows: 'businessUnit', columns: null, value: null });
  expect(lines()).toEqual(['Business unit|Total', 'Finance|1', 'Sales|3', 'No business unit|1', 'Total|5']);
  fireEvent.change(screen.getByLabelText('Value'), { target: { value: 'cost' } });
  fireEvent.change(screen.getByLabelText('As'), { target: { value: 'mean' } });
  expect(lines()[2]).toBe('Sales|4.33M');
  expect(lines()[3]).toBe('No business unit|–');
  press('ArrowDown');
  // (1 + 4 + 8) / 3
  expect(screen.getByText('Sales: 3 initiatives, Cost 13.00M ÷ 3 = 4.33M.')).toBeVisible();
  fireEvent.click(screen.getByLabelText('To the cent'));
  await waitFor(() => expect(lines()[2]).toBe('Sales|4,333,333.33'));
});

test('the keyboard goes from cell to cell, and one of them is reached by Tab', async () => {
  await showPivotOf();
  expect(focused()).toBe('0 1');
  press('ArrowRight');
  press('ArrowDown');
  expect(focused()).toBe('1 2');
  press('End', { ctrl: true });
  expect(focused()).toBe('3 4');
  press('ArrowDown');
  expect(focused()).toBe('4 4');
  press('Home');
  press('ArrowUp', { ctrl: true });
  expect(table().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  press('Home', { ctrl: true });
  press('ArrowUp');
  expect(focused()).toBe('-1 0');
});

describe('a cell', () => {
  test('shows just its initiatives by Enter, and the way back gives the filter back', async () => {
    await showPivotOf();
    const sales = { column: 'businessUnit', operator: 'is' as const, values: ['sales'], not: false };
    act(() => setFilter({ of: 'any', not: false, parts: [sales] }));
    expect(lines().at(-1)).toBe('Total|8.00M|1.00M|4.00M|13.00M');
    press('End');
    press('ArrowUp');
    press('ArrowDown');
    press('ArrowLeft');
    press('ArrowDown');
    expect(focused()).toBe('1 3');
    press('Enter');
    expect(column('title')).toEqual(['Gamma']);
    expect(screen.getByText('Efficiency, Drive innovation')).toBeVisible();
    const back = screen.getByRole('button', { name: 'Back to the pivot' });
    expect(back).toHaveFocus();
    fireEvent.click(back);
    expect(useFind.getState().filter).toEqual({ of: 'any', not: false, parts: [sales] });
    expect(focused()).toBe('1 3');
  });

  test('opens by a click, of a total as well; an empty one does not', async () => {
    await showPivotOf();
    const at = (place: string) => table().querySelector(`[data-place="${place}"]`) as Element;
    fireEvent.click(at('0 1'));
    expect(table()).toBeVisible();
    fireEvent.click(at('4 3'));
    expect(column('title')).toEqual(['Beta', 'Gamma']);
    act(() => showPivot());
    fireEvent.click(at('3 0'));
    expect(column('title')).toEqual(['Delta', 'Epsilon']);
    act(() => showPivot());
    fireEvent.click(at('4 4'));
    expect(column('title')).toHaveLength(5);
    expect(screen.getByRole('button', { name: 'Back to the pivot' })).toBeVisible();
  });

  test('leads the keyboard to the way back once: who comes back to the screen keeps it', async () => {
    await showPivotOf();
    press('ArrowRight');
    press('Enter');
    expect(screen.getByRole('button', { name: 'Back to the pivot' })).toHaveFocus();
    const { drill } = useGrid.getState();
    const add = screen.getByRole('button', { name: 'Add an initiative' });
    act(() => useGrid.setState({ drill: null }));
    act(() => add.focus());
    act(() => useGrid.setState({ drill }));
    expect(screen.getByRole('button', { name: 'Back to the pivot' })).toBeVisible();
    expect(add).toHaveFocus();
  });

  test('is no longer told of where the filter is another one', async () => {
    await showPivotOf();
    press('Enter', {});
    press('ArrowRight');
    press('Enter');
    expect(column('title')).toEqual(['Alpha']);
    act(() => clearFind());
    expect(screen.queryByRole('button', { name: 'Back to the pivot' })).toBeNull();
    expect(column('title')).toHaveLength(5);
  });
});

describe('copied', () => {
  /** Stands in for the clipboard of the system. */
  function copied(): { text: string; html: string } {
    const held = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => void held.set(type, text) };
    fireEvent.copy(document.activeElement as Element, { clipboardData });
    return { text: held.get('text/plain') ?? '', html: held.get('text/html') ?? '' };
  }

  test('a range, as the numbers it shows', async () => {
    await showPivotOf();
    press('ArrowDown');
    press('ArrowRight');
    press('ArrowRight', { shift: true });
    press('ArrowDown', { shift: true });
    expect(screen.getByText('4 cells chosen: Ctrl+C copies them.')).toBeVisible();
    const { text, html } = copied();
    expect(text).toBe('\t4,000,000\r\n\t2,000,000');
    expect(html).toContain('x:num="4000000"');
    press('Escape');
    expect(screen.queryByText(/cells chosen/)).toBeNull();
  });

  test('all of it with heads and totals', async () => {
    await showPivotOf({ columns: null });
    press('a', { ctrl: true });
    expect(copied().text.split('\r\n')).toEqual([
      'Outcome\tTotal',
      'Revenue generation\t1,000,000',
      'Efficiency\t4,000,000',
      'Risk management\t2,000,000',
      'No outcome\t8,000,000',
      'Total\t15,000,000',
    ]);
  });
});

test('rows and columns change places, also where one takes the field of the other', async () => {
  await showPivotOf({ rows: 'outcome', columns: 'lane' });
  fireEvent.click(screen.getByRole('button', { name: 'Swap rows and columns' }));
  expect(lines()[0]).toBe('Lane|Revenue generation|Efficiency|Risk management|No outcome|Total');
  fireEvent.change(screen.getByLabelText('Rows'), { target: { value: 'outcome' } });
  expect(lines()[0]).toBe('Outcome|Backlog|Keep the lights on|Drive innovation|Total');
  fireEvent.change(screen.getByLabelText('Columns'), { target: { value: '' } });
  expect(lines()[0]).toBe('Outcome|Total');
});

test('the rows with the largest totals stand first where that is asked, what is not known last', async () => {
  await showPivotOf({ rows: 'businessUnit', columns: null });
  expect(lines().slice(1)).toEqual(['Finance|2.00M', 'Sales|13.00M', 'No business unit|–', 'Total|15.00M']);
  fireEvent.click(screen.getByLabelText('Largest first'));
  await waitFor(() =>
    expect(lines().slice(1)).toEqual(['Sales|13.00M', 'Finance|2.00M', 'No business unit|–', 'Total|15.00M']),
  );
  expect(isGridLayout(JSON.parse(viewContent()['grid'] ?? ''))).toBe(true);
});

test('initiatives with several tags are in each of their rows, and once in the total', async () => {
  const plan = after(freshPlan(), adding('a', { cost: 100, tags: ['x', 'y'] }), adding('b', { cost: 10 }));
  await showPivotOf({ rows: 'tags', columns: null, value: 'cost' }, plan);
  fireEvent.click(screen.getByLabelText('To the cent'));
  await waitFor(() => expect(lines().slice(1)).toEqual(['x|1', 'y|1', 'No tags|0.10', 'Total|1.10']));
  expect(screen.getByText(/^1 initiative is in several rows or columns/)).toBeVisible();
});

test('is kept in a saved view with the layout; what is not there any more is left out', async () => {
  await showPivotOf({ rows: 'businessUnit', columns: 'own:gone' });
  const content = viewContent();
  expect(isGridLayout(JSON.parse(content['grid'] ?? ''))).toBe(true);
  act(() => changeLayout(() => useGrid.getInitialState().layout));
  expect(screen.queryByTestId('pivot')).toBeNull();
  act(() => showContent({ grid: content['grid'] ?? '' }));
  expect(lines()[0]).toBe('Business unit|Total');
  const bad = JSON.stringify({ ...useGrid.getInitialState().layout, pivot: { open: 'yes' } });
  act(() => changeLayout(() => useGrid.getInitialState().layout));
  act(() => showContent({ grid: bad }));
  expect(screen.queryByTestId('pivot')).toBeNull();
});

test('is asked for by its action, and by the button that leads back as well', async () => {
  double = await showGrid();
  act(() => askPivot());
  await waitFor(() => expect(focused()).toBe('0 1'));
  expect(useAskedPivot.getState().isAsked).toBe(false);
  const button = screen.getByRole('button', { name: 'Pivot' });
  expect(button).toHaveAttribute('aria-pressed', 'true');
  fireEvent.click(button);
  expect(screen.queryByTestId('pivot')).toBeNull();
  expect(column('title')).toHaveLength(5);
});
