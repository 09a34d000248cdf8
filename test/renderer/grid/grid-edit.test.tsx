import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { useGrid } from '../../../renderer/features/grid/grid-store';
import { undo } from '../../../renderer/state/plan/dispatch';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { base } from '../../helpers/plans/plans';
import type { Double } from '../import/engine-double';
import { at, cell, column, goTo, press, selected, showGrid } from './shown';

let double: Double;
afterEach(() => double.stop());

const user = userEvent.setup();
const cardOf = (id: string) => cardsOf(double.plan(), base).byId.get(id);

test('typing on a cell writes over it, Enter stores and goes down', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'cost'));
  await user.keyboard('3{Enter}');
  expect(at()).toBe('Beta cost');
  await waitFor(() => expect(cardOf('Alpha')?.cost).toBe(300));
  await user.keyboard('1.5m{Tab}');
  expect(at()).toBe('Beta fundingAmount');
  await waitFor(() => expect(column('cost')).toEqual(['3', '1.50M', '4.00M', '8.00M', '']));
});

test('F2 edits the text that is there, Escape gives it up', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'title'));
  await user.keyboard('{F2} and more{Escape}');
  expect(at()).toBe('Alpha title');
  expect(cell('Alpha', 'title')).toHaveTextContent(/^Alpha$/);
  await user.keyboard('{F2} two{Enter}');
  await waitFor(() => expect(cardOf('Alpha')?.initiative.title).toBe('Alpha two'));
  expect(at()).toBe('Beta title');
});

test('what cannot be read stays in the field with the reason, and nothing is stored', async () => {
  double = await showGrid();
  act(() => goTo('Gamma', 'cost'));
  await user.keyboard('lots{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent(/amount/i);
  expect(screen.getByLabelText('Cost of Gamma')).toHaveValue('lots');
  expect(cardOf('Gamma')?.cost).toBe(400_000_000);
  await user.keyboard('{Escape}');
  expect(at()).toBe('Gamma cost');
});

test('a refusal of the rules stands beside the cell, the text is kept', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'outcome'));
  await user.keyboard('{Enter}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This initiative is funded, so the outcome has to stay.',
  );
  expect(cardOf('Alpha')?.initiative.outcome).toBe('revenue');
});

test('a choice is made from its list by its first letters', async () => {
  double = await showGrid();
  act(() => goTo('Gamma', 'lane'));
  await user.keyboard('{Enter}');
  expect(screen.getAllByRole('option').length).toBeGreaterThan(2);
  await user.keyboard('back{Enter}');
  await waitFor(() => expect(cardOf('Gamma')?.placement.lane).toBe('backlog'));
  expect(at()).toBe('Delta lane');
});

test('Delete empties the range in one step; what cannot be empty is told', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'businessUnit'));
  press('ArrowDown', { shift: true });
  press('ArrowRight', { shift: true });
  press('Delete');
  await waitFor(() => expect(column('businessUnit').slice(0, 2)).toEqual(['', '']));
  expect(column('cost').slice(0, 2)).toEqual(['', '']);
  expect(double.asked.filter(({ name }) => name === 'command/dispatch')).toHaveLength(1);
  await act(() => undo());
  expect(column('cost').slice(0, 2)).toEqual(['1.00M', '2.00M']);
  act(() => goTo('Alpha', 'title'));
  press('ArrowRight', { shift: true });
  press('Delete');
  expect(
    await screen.findAllByText(/2 of 2 cells not emptied: Alpha, Title: It cannot be left empty/),
  ).not.toHaveLength(0);
});

test('Ctrl+Shift+D goes on with the series of the first cells, and tells where there is none', async () => {
  double = await showGrid();
  act(() => {
    goTo('Alpha', 'start');
    useGrid.setState({ to: { row: 'Delta', column: 'length' } });
  });
  press('d', { ctrl: true, shift: true });
  await waitFor(() => expect(column('start')).toEqual(['Q2 2027', 'Q3 2027', 'Q4 2027', 'Q1 2028', '']));
  // The first two are 3 and 1 long: there is nothing of −1.
  expect(
    await screen.findAllByText(/2 of 5 cells not filled: Gamma, Length in quarters: Enter a whole number/),
  ).not.toHaveLength(0);
  await act(() => undo());
  expect(column('start')).toEqual(['Q2 2027', '', '', '', '']);
  act(() => {
    goTo('Alpha', 'cost');
    useGrid.setState({ from: { row: 'Gamma', column: 'cost' }, to: { row: 'Epsilon', column: 'cost' } });
  });
  press('d', { ctrl: true, shift: true });
  await waitFor(() => expect(column('cost')).toEqual(['1.00M', '2.00M', '4.00M', '8.00M', '12.00M']));
  act(() => goTo('Beta', 'businessUnit'));
  act(() => useGrid.setState({ to: { row: 'Gamma', column: 'businessUnit' } }));
  press('d', { ctrl: true, shift: true });
  expect(
    await screen.findAllByText(/1 of 1 cell not filled: Gamma, Business unit: The cells above are no series/),
  ).not.toHaveLength(0);
});

test('Ctrl+D fills from the first row down, Ctrl+R from the first column to the right', async () => {
  double = await showGrid();
  act(() => goTo('Beta', 'businessUnit'));
  press('ArrowDown', { shift: true });
  press('ArrowDown', { shift: true });
  press('d', { ctrl: true });
  await waitFor(() => expect(column('businessUnit')).toEqual(['Sales', 'Finance', 'Finance', 'Finance', '']));
  act(() => goTo('Gamma', 'businessUnit'));
  act(() => useGrid.setState({ to: { row: 'Gamma', column: 'cost' } }));
  press('r', { ctrl: true });
  expect(await screen.findAllByText(/1 of 1 cell not filled: Gamma, Cost/)).not.toHaveLength(0);
});

test('a column that is worked out is not typed in, and a plan that cannot be written is not either', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'yearlyRun'));
  press('5');
  expect(useGrid.getState().editing).toBeNull();
  expect(await screen.findByText('Run cost a year is worked out and cannot be set.')).toBeVisible();
});

test('read-only: keys move, but nothing is edited', async () => {
  double = await showGrid(undefined, 'file');
  act(() => goTo('Alpha', 'cost'));
  press('5');
  press('F2');
  fireEvent.doubleClick(cell('Alpha', 'cost'));
  expect(useGrid.getState().editing).toBeNull();
  press('ArrowDown');
  expect(at()).toBe('Beta cost');
  expect(selected()).toEqual(['Beta cost']);
});
