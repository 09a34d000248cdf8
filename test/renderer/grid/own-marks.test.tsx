import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { useGrid } from '../../../renderer/features/grid/grid-store';
import {
  firstLayout,
  layoutFrom,
  markedAs,
  resized,
  roomForMarks,
} from '../../../renderer/features/grid/layout';
import {
  draftOf,
  newDraft,
  readDraft,
  type RuleDraft,
} from '../../../renderer/features/grid/marking/rule-draft';
import { closeMarking } from '../../../renderer/features/grid/marking/marking-store';
import { quarterIn } from '../../../shared/model/quarter';
import type { CellRule } from '../../../shared/rules/cells/cell-rules';
import { columnOf } from '../../../shared/rules/columns/catalogue';
import { ruleWords } from '../../../shared/words/columns/cell-rule-words';
import type { Double } from '../import/engine-double';
import { cell, fiveRows, goTo, press, showGrid } from './shown';

let double: Double | undefined;
afterEach(() => {
  act(closeMarking);
  double?.stop();
  double = undefined;
});

const user = userEvent.setup();
const M = 100_000_000;
const over: CellRule = { test: 'over', a: 3 * M, b: null, tone: 'bad', words: 'too dear' };
const marked = (row: string, id = 'cost') =>
  cell(row, id).querySelector('.mark')?.textContent.replaceAll('\u00a0', ' ') ?? '';
const plan = fiveRows();
const at = { plan, speech: { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 } } as never;
const columnNamed = (id: string) => {
  const column = columnOf(id);
  if (!column) throw new Error(id);
  return column;
};

test('rules are written from the menu of a column by keyboard alone: the first that holds marks with a word', async () => {
  double = await showGrid();
  act(() => goTo('head', 'cost'));
  press('ArrowDown', { alt: true });
  await user.click(await screen.findByRole('menuitem', { name: 'Mark cells…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark cells of Cost' });
  const one = within(dialog).getByRole('group', { name: 'Rule 1' });
  await user.selectOptions(within(one).getByLabelText('When the value'), 'is over');
  await user.click(within(dialog).getByRole('button', { name: 'Mark cells' }));
  // What is missing is said beside its field, and nothing is kept.
  expect(within(one).getByRole('alert')).toHaveTextContent('Enter what it is held against.');
  await user.type(within(one).getByLabelText('Value'), '1.5m');
  await user.selectOptions(within(one).getByLabelText('Mark'), 'Red, circle');
  await user.type(within(one).getByLabelText('Word beside the value'), 'too dear');
  await waitFor(() => expect(within(one).getByText('3 initiatives')).toBeInTheDocument());
  await user.click(within(dialog).getByRole('button', { name: 'Add a rule' }));
  const two = within(dialog).getByRole('group', { name: 'Rule 2' });
  await user.selectOptions(within(two).getByLabelText('When the value'), 'is in the top %');
  await user.type(within(two).getByLabelText('Percent'), '30');
  // The first rule has taken it already.
  await waitFor(() => expect(within(two).getByText('no initiatives')).toBeInTheDocument());
  await user.click(within(dialog).getByRole('button', { name: 'Ask rule 2 earlier' }));
  await user.click(within(dialog).getByRole('button', { name: 'Mark cells' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect([marked('Alpha'), marked('Beta'), marked('Delta')]).toEqual(['', 'too dear', 'watch']);
  expect(cell('Beta', 'cost')).toHaveAttribute('title', expect.stringMatching(/^Cost is over 1,500,000/));
  expect(cell('Beta', 'cost')).toHaveClass('tinted', 'bad');
  expect(cell('Delta', 'cost').querySelector('svg')).not.toBeNull();
  expect(useGrid.getState().layout.marks).toMatchObject({
    cost: {
      rules: [
        { test: 'top', a: 30 },
        { test: 'over', a: 1.5 * M },
      ],
    },
  });
});

test('a rule is removed, and with the last one nothing of it is kept', async () => {
  double = await showGrid();
  act(() => useGrid.setState({ layout: markedAs(firstLayout, 'cost', { rules: [over] }) }));
  expect(marked('Delta')).toBe('too dear');
  act(() => goTo('head', 'cost'));
  press('ArrowDown', { alt: true });
  await user.click(await screen.findByRole('menuitem', { name: /Mark cells…/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark cells of Cost' });
  expect(within(dialog).getByLabelText('Word beside the value')).toHaveValue('too dear');
  await user.click(within(dialog).getByRole('button', { name: 'Remove rule 1' }));
  expect(within(dialog).getByText('No rule yet.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Mark cells' }));
  await waitFor(() => expect(marked('Delta')).toBe(''));
  expect(useGrid.getState().layout).toEqual(firstLayout);
});

test('bars show an amount from nought on, and the head tells the scale', async () => {
  double = await showGrid();
  act(() => goTo('head', 'cost'));
  press('ArrowDown', { alt: true });
  await user.click(await screen.findByRole('menuitem', { name: 'Show bars' }));
  const bar = (row: string) => cell(row, 'cost').querySelector<HTMLElement>('[data-bar] > span')?.style.width;
  await waitFor(() =>
    expect([bar('Delta'), bar('Gamma'), bar('Alpha'), bar('Epsilon')]).toEqual([
      '100%',
      '50%',
      '12.5%',
      undefined,
    ]),
  );
  expect(cell('head', 'cost')).toHaveAttribute(
    'title',
    'Cost. Bars from 0 to 8.00M, the range of all initiatives.',
  );
  expect(cell('Delta', 'cost').querySelector('[data-bar]')).toHaveAttribute('aria-hidden', 'true');
});

test('a text column has no bars to show', async () => {
  double = await showGrid();
  act(() => goTo('head', 'businessUnit'));
  press('ArrowDown', { alt: true });
  expect(await screen.findByRole('menuitem', { name: 'Mark cells…' })).toBeInTheDocument();
  expect(screen.queryByRole('menuitem', { name: 'Show bars' })).toBeNull();
});

test('what the app says of a cell stays in the tip of a mark of one’s own', async () => {
  double = await showGrid();
  const rules: CellRule[] = [{ test: 'empty', a: null, b: null, tone: 'note', words: 'ask Ann' }];
  expect(marked('Alpha', 'start')).toBe('');
  expect(marked('Beta', 'start')).toBe('missing');
  act(() => useGrid.setState({ layout: markedAs(firstLayout, 'start', { rules }) }));
  expect(marked('Beta', 'start')).toBe('ask Ann');
  expect(cell('Beta', 'start')).toHaveAttribute('title', 'Start is empty. Funded, but without a start');
});

test('a column that is marked is wide enough for the words, and no narrower than it was', () => {
  const widthOf = ({ columns }: typeof firstLayout) => columns.find(({ id }) => id === 'cost')?.width;
  const layout = markedAs(firstLayout, 'cost', { rules: [over] });
  // 96 for the value, 6.4 for each of the 8 letters of "too dear".
  expect([widthOf(layout), widthOf(roomForMarks(layout, 'cost'))]).toEqual([104, 147]);
  expect(widthOf(roomForMarks(resized(layout, 'cost', 300), 'cost'))).toBe(300);
  expect(roomForMarks(firstLayout, 'cost')).toBe(firstLayout);
});

test('marks come with a kept layout as far as their columns are there', () => {
  const layout = markedAs(markedAs(firstLayout, 'cost', { bars: true }), 'nothing', { rules: [over] });
  expect(layoutFrom(layout).marks).toEqual({ cost: { bars: true } });
  expect(layoutFrom(firstLayout)).toEqual(firstLayout);
  expect('marks' in layoutFrom(markedAs(layout, 'cost', { bars: false }))).toBe(false);
});

describe('a rule is written as its column has values', () => {
  const draft = (change: Partial<RuleDraft>): RuleDraft => ({
    ...newDraft(columnNamed('cost'), 1),
    ...change,
  });
  test.each([
    ['cost', { test: 'over', a: '1.5m' }, { a: 1.5 * M }, 'Cost is over 1,500,000'],
    ['start', { test: 'before', a: 'Q2 2027' }, { a: quarterIn(2027, 2) }, 'Start is before Q2 2027'],
    [
      'neededBy',
      { test: 'between', a: '2027-01-01', b: '31 Dec 2027' },
      { a: '2027-01-01', b: '2027-12-31' },
      'Needed by is between 2027-01-01 and 2027-12-31',
    ],
    ['outcome', { test: 'equals', a: 'Risk management' }, { a: 'risk' }, 'Outcome is Risk management'],
    ['mandatory', { test: 'equals', a: 'no' }, { a: false }, 'Mandatory is no'],
    ['title', { test: 'contains', a: 'erp' }, { a: 'erp' }, 'Title contains “erp”'],
    ['tags', { test: 'contains', a: 'core' }, { a: 'core' }, 'Tags contains “core”'],
    ['npv', { test: 'bottom', a: '10' }, { a: 10 }, 'Net present value is in the lowest 10 %'],
    ['cost', { test: 'empty', a: 'left from before' }, { a: null, b: null }, 'Cost is empty'],
  ] as const)('%s: %j', (id, change, bounds, words) => {
    const column = columnNamed(id);
    const read = readDraft(draft(change), column, at);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(read.rule).toMatchObject({ ...bounds, tone: 'warn', words: 'watch' });
    expect(ruleWords(read.rule, column, at)).toBe(words);
    expect(readDraft(draftOf(read.rule, column, at, 1), column, at)).toEqual(read);
  });

  test.each([
    ['cost', { test: 'over', a: 'lots' }, { a: expect.stringMatching(/amount/i) as string }],
    ['cost', { test: 'between', a: '1', b: '' }, { b: 'Enter what it is held against.' }],
    ['cost', { test: 'top', a: '0' }, { a: 'Enter a share from 1 to 100.' }],
    ['outcome', { test: 'equals', a: '' }, { a: 'Enter what it is held against.' }],
  ] as const)('%s: %j is not one yet', (id, change, errors) => {
    expect(readDraft(draft(change), columnNamed(id), at)).toEqual({ ok: false, errors });
  });
});
