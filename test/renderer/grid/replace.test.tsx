import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useGrid } from '../../../renderer/features/grid/grid-store';
import { changesOf, matchesIn } from '../../../renderer/features/grid/replace/matches';
import { useReplace } from '../../../renderer/features/grid/replace/replace-store';
import { undo } from '../../../renderer/state/plan/dispatch';
import { closeReplacing, openReplacing } from '../../../renderer/state/board/replacing';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { columnOf } from '../../../shared/rules/columns/catalogue';
import { after, base } from '../../helpers/plans/plans';
import type { Double } from '../import/engine-double';
import { at, cell, column, fiveRows, goTo, press, showGrid } from './shown';

let double: Double | undefined;
beforeEach(() => useReplace.setState(useReplace.getInitialState(), true));
afterEach(() => {
  act(closeReplacing);
  double?.stop();
  double = undefined;
});

const user = userEvent.setup();
const bar = () => screen.getByTestId('replace');
const field = (label: string) => within(bar()).getByLabelText(label);
const status = () => within(bar()).getByRole('status').textContent;
const lines = () =>
  [...bar().querySelectorAll('li')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
const button = (name: string) => within(bar()).getByText(name).closest('button') as HTMLButtonElement;

async function open() {
  double = await showGrid();
  act(openReplacing);
  expect(field('Find in cells')).toHaveFocus();
  return double;
}

test('every cell that would change is listed, and all of them change as one step', async () => {
  const { plan } = await open();
  await user.type(field('Find in cells'), 'sales');
  await user.type(field('Replace with'), 'Marketing');
  await waitFor(() => expect(status()).toBe('Found in 3 cells of 3 initiatives'));
  expect(lines()).toEqual([
    'Alpha, Business unitSalesMarketing',
    'Gamma, Business unitSalesMarketing',
    'Delta, Business unitSalesMarketing',
  ]);
  const before = plan();
  await user.click(button('Replace all'));
  await waitFor(() =>
    expect(column('businessUnit')).toEqual(['Marketing', 'Finance', 'Marketing', 'Marketing', '']),
  );
  await waitFor(() => expect(status()).toBe('Nothing found'));
  // The button is shut now: the keyboard is where one goes on.
  expect(field('Find in cells')).toHaveFocus();
  await act(() => undo());
  expect(plan().initiative).toEqual(before.initiative);
});

test('case and whole cells are minded where that is asked for', async () => {
  await open();
  await user.type(field('Find in cells'), 'a');
  // Alpha, Beta, Gamma, Delta in titles; Finance, Sales three times; lanes, outcomes and funding as they are read.
  await waitFor(() => expect(Number(/\d+/.exec(status() ?? '')?.[0])).toBeGreaterThan(8));
  await user.selectOptions(field('Where'), 'Title');
  await waitFor(() => expect(status()).toBe('Found in 4 cells of 4 initiatives'));
  await user.click(field('Match case'));
  await user.clear(field('Find in cells'));
  await user.type(field('Find in cells'), 'A');
  await waitFor(() => expect(status()).toBe('Found in 1 cell of 1 initiative'));
  await user.click(field('Whole cell'));
  await waitFor(() => expect(status()).toBe('Nothing found'));
});

test('Enter leads the grid from match to match while one types on, F3 does so within the grid', async () => {
  await open();
  await user.type(field('Find in cells'), 'sales');
  await waitFor(() => expect(status()).toMatch(/^Found in 3/));
  await user.keyboard('{Enter}');
  const active = () => Object.values(useGrid.getState().active ?? {}).join(' ');
  expect(active()).toBe('Alpha businessUnit');
  expect(field('Find in cells')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(active()).toBe('Gamma businessUnit');
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(active()).toBe('Alpha businessUnit');
  act(() => cell('Alpha', 'businessUnit').focus());
  press('F3');
  expect(at()).toBe('Gamma businessUnit');
  press('F3', { shift: true });
  press('F3', { shift: true });
  // From the first on to the last.
  expect(at()).toBe('Delta businessUnit');
  act(() => field('Replace with').focus());
  await user.keyboard('{Escape}');
  expect(screen.queryByTestId('replace')).toBeNull();
  expect(at()).toBe('Delta businessUnit');
});

test('of a long text the list shows what is around the first that was found', async () => {
  const long = after(fiveRows(), {
    type: 'initiative/edit',
    ids: ['Beta'],
    changes: { businessUnit: 'A very long name of a unit before the word Omega and more' },
  });
  double = await showGrid(long);
  act(openReplacing);
  await user.type(field('Find in cells'), 'omega');
  await user.type(field('Replace with'), 'Alef');
  await waitFor(() =>
    expect(lines()).toEqual([
      'Beta, Business unit… a unit before the word Omega and more… a unit before the word Alef and more',
    ]),
  );
});

test('one is replaced and the next one shown', async () => {
  await open();
  await user.type(field('Find in cells'), 'sales');
  await user.type(field('Replace with'), 'Shops');
  await waitFor(() => expect(status()).toMatch(/^Found in 3/));
  await user.click(button('Go to the first'));
  await user.click(button('Replace this one'));
  await waitFor(() => expect(column('businessUnit').slice(0, 3)).toEqual(['Shops', 'Finance', 'Sales']));
});

test('several selected cells are what is searched, and nothing beside them', async () => {
  double = await showGrid();
  act(() => {
    goTo('Gamma', 'businessUnit');
    useGrid.setState({ to: { row: 'Delta', column: 'cost' } });
  });
  act(openReplacing);
  expect(field('Where')).toHaveDisplayValue('Selected cells');
  await user.type(field('Find in cells'), 'sales');
  await waitFor(() => expect(status()).toBe('Found in 2 cells of 2 initiatives'));
  // Going to a match selects it alone; what is searched stays.
  await user.keyboard('{Enter}');
  expect(status()).toBe('Found in 2 cells of 2 initiatives');
});

test('what cannot be is named row by row, and all else is stored', async () => {
  const { plan } = await open();
  await user.selectOptions(field('Where'), 'Outcome');
  await user.type(field('Find in cells'), 'e');
  await user.type(field('Replace with'), 'x');
  await waitFor(() =>
    expect(status()).toBe('Found in 3 cells of 3 initiatives, 3 cells cannot hold the new text'),
  );
  expect(lines()[0]).toMatch(/^Alpha, Outcome.*stays: Not one of these/);
  expect(button('Replace all')).toBeDisabled();
  await user.clear(field('Find in cells'));
  await user.type(field('Find in cells'), 'Revenue generation');
  await user.clear(field('Replace with'));
  // A funded initiative keeps an outcome: the rules say so once it is to be stored.
  await waitFor(() => expect(status()).toBe('Found in 1 cell of 1 initiative'));
  await user.click(button('Replace all'));
  expect(await screen.findAllByText(/1 of 1 cell not replaced: Alpha, Outcome: /)).not.toHaveLength(0);
  expect(plan().initiative.get('Alpha')?.outcome).toBe('revenue');
});

test('a table across makes way for the rows in which is replaced', async () => {
  double = await showGrid();
  await user.click(screen.getByText('Pivot'));
  expect(screen.queryByTestId('grid')).toBeNull();
  act(openReplacing);
  await waitFor(() => expect(field('Find in cells')).toHaveFocus());
  expect(screen.getByTestId('grid')).toBeInTheDocument();
});

test('of a plan that cannot be written things are found, and nothing replaced', async () => {
  double = await showGrid(fiveRows(), 'file');
  act(openReplacing);
  await user.type(field('Find in cells'), 'sales');
  await waitFor(() => expect(status()).toMatch(/^Found in 3/));
  expect(button('Replace all')).toBeDisabled();
  fireEvent.keyDown(field('Find in cells'), { key: 'F3' });
  expect(useGrid.getState().active?.row).toBe('Alpha');
});

describe('what is found in a column', () => {
  const plan = fiveRows();
  const setting = { plan, speech: { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 } } as never;
  const cards = [...cardsOf(plan, base).byId.values()];
  const found = (id: string, find: string, by: string, wholeCell = false) => {
    const of = columnOf(id);
    if (!of) throw new Error(id);
    const asked = { find, by, matchCase: false, wholeCell };
    return matchesIn(cards, [of], asked, setting);
  };
  test.each([
    ['cost', '2m', '3m', ['2,000,000 → 3,000,000']],
    // A part of the digits of an amount is no match.
    ['cost', '2', '3', []],
    ['start', 'Q2 2027', 'Q3 2027', ['Q2 2027 → Q3 2027']],
    ['lane', 'innovation', 'x', ['Drive innovation', 'Drive innovation']],
    ['lane', 'Drive innovation', 'Backlog', ['Drive innovation → Backlog', 'Drive innovation → Backlog']],
    ['mandatory', 'yes', 'no', []],
    ['mandatory', 'no', 'yes', Array.from({ length: 5 }, () => 'no → yes')],
    ['title', '', 'x', []],
  ] as const)('%s: %s by %s', (id, find, by, expected) => {
    const said = found(id, find, by).map((match) =>
      match.read.ok ? `${match.before} → ${match.after}` : match.before,
    );
    expect(said).toEqual(expected);
  });

  test('what would be as it is, is found and not changed', () => {
    const matches = found('businessUnit', 'sales', 'Sales');
    expect(matches).toHaveLength(3);
    expect(changesOf(matches)).toEqual([]);
  });

  test('what may not be empty stays', () => {
    const [alpha] = found('title', 'alpha', '', true);
    expect(alpha?.read).toEqual({ ok: false, words: 'It cannot be left empty.' });
  });
});
