import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { headRow, useGrid } from '../../../renderer/features/grid/grid-store';
import { undo } from '../../../renderer/state/plan/dispatch';
import { viewScenario } from '../../../renderer/state/plan/plan-store';
import type { Plan } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import type { Double } from '../import/engine-double';
import { column, fiveRows, goTo, selected, showGrid } from './shown';

let double: Double;
afterEach(() => double.stop());

const cardOf = (id: string) => cardsOf(double.plan(), base).byId.get(id);
const sent = () => double.asked.filter(({ name }) => name === 'command/dispatch').length;

/** Stands in for the clipboard of the system. */
function clipboard(content: Record<string, string> = {}) {
  const held = new Map(Object.entries(content));
  return {
    getData: (type: string) => held.get(type) ?? '',
    setData: (type: string, text: string) => void held.set(type, text),
  };
}

function paste(content: Record<string, string>) {
  return act(async () => {
    fireEvent.paste(document.activeElement ?? document.body, { clipboardData: clipboard(content) });
  });
}

function choose(from: readonly [string, string], to: readonly [string, string]) {
  act(() => goTo(...from));
  act(() => useGrid.setState({ to: { row: to[0], column: to[1] } }));
}

test('a range is copied with its exact values, for texts and for spreadsheets', async () => {
  double = await showGrid();
  choose(['Alpha', 'businessUnit'], ['Beta', 'cost']);
  const board = clipboard();
  fireEvent.copy(document.activeElement as Element, { clipboardData: board });
  expect(board.getData('text/plain')).toBe('Sales\t1,000,000\r\nFinance\t2,000,000');
  expect(board.getData('text/html')).toContain('x:num="2000000"');
});

test('a block from a spreadsheet goes from the active cell on, as one step', async () => {
  double = await showGrid();
  act(() => goTo('Gamma', 'businessUnit'));
  await paste({ 'text/plain': 'Legal\t1.25m\r\nLegal\t"2,000"\r\n' });
  await waitFor(() => expect(column('businessUnit')).toEqual(['Sales', 'Finance', 'Legal', 'Legal', '']));
  expect(cardOf('Gamma')?.cost).toBe(125_000_000);
  expect(cardOf('Delta')?.cost).toBe(200_000);
  expect(sent()).toBe(1);
  expect(selected()).toEqual(['Gamma businessUnit', 'Gamma cost', 'Delta businessUnit', 'Delta cost']);
  await act(() => undo());
  expect(column('businessUnit')).toEqual(['Sales', 'Finance', 'Sales', 'Sales', '']);
});

test('one value fills the whole range', async () => {
  double = await showGrid();
  choose(['Alpha', 'businessUnit'], ['Epsilon', 'businessUnit']);
  await paste({ 'text/plain': 'Group' });
  await waitFor(() => expect(new Set(column('businessUnit'))).toEqual(new Set(['Group'])));
});

test('what cannot be read is told with its place, the rest is pasted', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'cost'));
  await paste({ 'text/plain': '10\nplenty\n30\n' });
  expect(await screen.findAllByText(/1 of 3 cells not pasted: Beta, Cost: Not an amount/)).not.toHaveLength(
    0,
  );
  await waitFor(() => expect(cardOf('Gamma')?.cost).toBe(3_000));
  expect(cardOf('Alpha')?.cost).toBe(1_000);
  expect(cardOf('Beta')?.cost).toBe(200_000_000);
  fireEvent.click(screen.getByRole('button', { name: 'See them' }));
  expect(await screen.findByRole('dialog', { name: '1 of 3 cells not pasted' })).toHaveTextContent(
    'Beta, Cost',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
});

test('a row that the rules refuse is left out and told, the others are stored', async () => {
  double = await showGrid();
  // Alpha and Beta are funded: their outcome has to stay.
  choose(['Alpha', 'outcome'], ['Gamma', 'outcome']);
  await paste({ 'text/plain': ' ' });
  expect(
    await screen.findAllByText(/2 of 3 cells not pasted: Alpha, Outcome: This initiative is funded/),
  ).not.toHaveLength(0);
  expect(cardOf('Gamma')?.initiative.outcome).toBeNull();
  expect(cardOf('Alpha')?.initiative.outcome).toBe('revenue');
});

test('rows beyond the last one are told, not added', async () => {
  double = await showGrid();
  act(() => goTo('Epsilon', 'businessUnit'));
  await paste({ 'text/plain': 'A\nB\n' });
  expect(await screen.findAllByText(/1 of 2 cells not pasted: Row 2 of what was copied, B/)).not.toHaveLength(
    0,
  );
  expect(cardOf('Epsilon')?.initiative.businessUnit).toBe('A');
});

test('a table of HTML alone is read, its exact numbers before what it shows', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'businessUnit'));
  await paste({ 'text/html': '<table><tr><td>Legal</td><td x:num="1234.5">1.235 k</td></tr></table>' });
  await waitFor(() => expect(cardOf('Alpha')?.cost).toBe(123_450));
  expect(cardOf('Alpha')?.initiative.businessUnit).toBe('Legal');
});

test('what is copied here and pasted here is the same again, formulas too', async () => {
  double = await showGrid(after(fiveRows(), adding('=1+1', { businessUnit: '-cut' })));
  choose(['=1+1', 'title'], ['=1+1', 'businessUnit']);
  const board = clipboard();
  fireEvent.copy(document.activeElement as Element, { clipboardData: board });
  expect(board.getData('text/plain')).toMatch(/^'=1\+1\t/);
  act(() => goTo('Epsilon', 'title'));
  await paste({ 'text/plain': board.getData('text/plain'), 'text/html': board.getData('text/html') });
  await waitFor(() =>
    expect(cardOf('Epsilon')?.initiative).toMatchObject({ title: '=1+1', businessUnit: '-cut' }),
  );
});

describe('a paste that does nothing says why', () => {
  const told = async (words: RegExp) => (await screen.findAllByText(words)).length > 0 && sent() === 0;

  test('where the clipboard gives nothing, as one does that changes while it is read', async () => {
    double = await showGrid();
    act(() => goTo('Alpha', 'cost'));
    await paste({});
    expect(await told(/Nothing came from the clipboard/)).toBe(true);
    await paste({ 'text/plain': '10' });
    await waitFor(() => expect(cardOf('Alpha')?.cost).toBe(1_000));
  });

  test('where a head is chosen and no cell', async () => {
    double = await showGrid();
    act(() => goTo(headRow, 'cost'));
    await paste({ 'text/plain': '10' });
    expect(await told(/Choose a cell of an initiative/)).toBe(true);
  });

  test('in a plan that is read-only', async () => {
    double = await showGrid(fiveRows(), 'file');
    act(() => goTo('Alpha', 'cost'));
    await paste({ 'text/plain': '10' });
    expect(await told(/The plan is read-only/)).toBe(true);
  });

  test('in a baseline', async () => {
    double = await showGrid(
      after(fiveRows(), { type: 'scenario/freeze', id: 'kept', name: 'Kept', sourceId: base }),
    );
    act(() => viewScenario('kept'));
    act(() => goTo('Alpha', 'cost'));
    await paste({ 'text/plain': '10' });
    expect(await told(/A baseline is in view/)).toBe(true);
  });
});

test('a paste while another is still being taken back is stored after it', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'cost'));
  await paste({ 'text/plain': '10' });
  await waitFor(() => expect(cardOf('Alpha')?.cost).toBe(1_000));
  await act(async () => {
    const back = undo();
    fireEvent.paste(document.activeElement ?? document.body, {
      clipboardData: clipboard({ 'text/plain': '30' }),
    });
    await back;
  });
  await waitFor(() => expect(cardOf('Alpha')?.cost).toBe(3_000));
});

test('cutting copies and empties', async () => {
  double = await showGrid();
  act(() => goTo('Alpha', 'businessUnit'));
  const board = clipboard();
  fireEvent.cut(document.activeElement as Element, { clipboardData: board });
  expect(board.getData('text/plain')).toBe('Sales');
  await waitFor(() => expect(cardOf('Alpha')?.initiative.businessUnit).toBe(''));
});

function manyRows(count: number): Plan {
  return after(
    freshPlan(),
    ...Array.from({ length: count }, (_, index) => adding(`i${index}`, { cost: 100 })),
  );
}

test('a column of many rows is pasted as one step', async () => {
  double = await showGrid(manyRows(300));
  act(() => goTo('i0', 'cost'));
  await paste({ 'text/plain': Array.from({ length: 300 }, (_, index) => String(index)).join('\n') });
  await waitFor(() => expect(cardOf('i299')?.cost).toBe(29_900));
  expect(sent()).toBe(1);
});
