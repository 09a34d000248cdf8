import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { changeLayout, useGrid } from '../../../renderer/features/grid/grid-store';
import { groupedBy } from '../../../renderer/features/grid/layout';
import { useView } from '../../../renderer/state/window/view-store';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { base } from '../../helpers/plans/plans';
import type { Double } from '../import/engine-double';
import { at, cell, column, goTo, press, selected, showGrid } from './shown';

let double: Double;
afterEach(() => double.stop());

const groupRow = (name: RegExp) => screen.getByRole('rowheader', { name });

test('rows stand in groups with what they come to, two deep, and are folded away', async () => {
  double = await showGrid();
  act(() => changeLayout((layout) => groupedBy(groupedBy(layout, 'businessUnit'), 'lane')));
  // Finance: Beta; Sales: Alpha in run, Gamma in innovate, Delta in the backlog; Epsilon has no unit.
  expect(column('title')).toEqual([
    'Finance',
    'Drive innovation',
    'Beta',
    'Sales',
    'Backlog',
    'Delta',
    'Keep the lights on',
    'Alpha',
    'Drive innovation',
    'Gamma',
    'No business unit',
    'Backlog',
    'Epsilon',
  ]);
  const sales = groupRow(/^Sales/);
  // 1 + 4 + 8 = 13
  expect(sales.closest('[role="row"]')?.querySelector('[data-column="cost"]')).toHaveTextContent('13.00M');
  expect(sales).toHaveTextContent('3 initiatives');
  act(() => goTo(sales.closest<HTMLElement>('[data-row]')?.dataset.row ?? '', 'title'));
  press('Enter');
  expect(groupRow(/^Sales/)).toHaveAttribute('aria-expanded', 'false');
  expect(column('title')).not.toContain('Alpha');
  expect(column('title')).toContain('Epsilon');
  press('ArrowRight');
  expect(column('title')).toContain('Alpha');
  expect(cell('foot', 'cost')).toHaveTextContent('15.00M');
});

test('an edit takes the row to its group, the keyboard stays on it', async () => {
  double = await showGrid();
  act(() => changeLayout((layout) => groupedBy(layout, 'businessUnit')));
  act(() => goTo('Beta', 'businessUnit'));
  press('Delete');
  await waitFor(() => expect(column('title')).not.toContain('Finance'));
  expect(at()).toBe('Beta businessUnit');
  expect(column('title').slice(-3)).toEqual(['No business unit', 'Beta', 'Epsilon']);
});

test('rows are held in their order while they are edited', async () => {
  double = await showGrid();
  act(() => goTo('head', 'cost'));
  press('Enter');
  press('Enter');
  expect(column('title')).toEqual(['Delta', 'Gamma', 'Beta', 'Alpha', 'Epsilon']);
  act(() => goTo('Delta', 'cost'));
  press('Delete');
  await waitFor(() => expect(cardsOf(double.plan(), base).byId.get('Delta')?.cost).toBeNull());
  expect(column('title')).toEqual(['Delta', 'Gamma', 'Beta', 'Alpha', 'Epsilon']);
});

test('the menu of a row has the actions on cards, for all rows of the range', async () => {
  double = await showGrid();
  act(() => goTo('Gamma', 'title'));
  press('ArrowDown', { shift: true });
  fireEvent.contextMenu(cell('Delta', 'title'));
  expect(await screen.findByRole('menuitem', { name: 'Edit …' })).toBeVisible();
  expect([...useView.getState().selection]).toEqual(['Gamma', 'Delta']);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Keep the lights on' }));
  await waitFor(() => expect(cardsOf(double.plan(), base).byId.get('Delta')?.placement.lane).toBe('run'));
});

test('the menu key opens it as well, and on a name of a column its own', async () => {
  double = await showGrid();
  act(() => goTo('Gamma', 'cost'));
  press('F10', { shift: true });
  expect(await screen.findByRole('menuitem', { name: 'Open' })).toBeVisible();
  expect(selected()).toEqual(['Gamma cost']);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  act(() => goTo('head', 'outcome'));
  press('ArrowDown', { alt: true });
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Group by this' }));
  expect(useGrid.getState().layout.groups).toEqual(['outcome']);
  expect(groupRow(/^Revenue/)).toHaveAttribute('aria-expanded', 'true');
});
