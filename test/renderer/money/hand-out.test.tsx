import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MoneyScreen } from '../../../renderer/features/money/money-screen';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { tabbedRows } from '../../../shared/backlog/file/clipboard-table';
import { isPlainSvg } from '../../../shared/contract/plain-svg';
import { fakeClipboard } from '../../helpers/fake-clipboard';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
let shell: FakeShell;
beforeEach(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  shell = fakeShell();
  setBridge(shell);
  double = startDouble({ plan: designPlan() });
});
afterEach(() => {
  setBridge(null);
  double.stop();
});

test('the figures of the chart are copied by keyboard, each row as it is shown', async () => {
  const held = fakeClipboard();
  const user = await show(MoneyScreen);
  screen.getByRole('button', { name: 'Copy table: The chart in figures' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByText('Copied: 5 rows.')).toBeVisible());
  const rows = tabbedRows(held.get('text/plain') ?? '');
  const shown = within(screen.getByRole('table', { name: 'Spend by year' })).getAllByRole('row');
  expect(rows.map(([name]) => name)).toEqual(shown.map((row) => row.firstElementChild?.textContent));
  expect(held.get('text/html')).toContain('x:num=');
});

test('the budgets are copied with what stands in their fields', async () => {
  const held = fakeClipboard();
  const user = await show(MoneyScreen);
  await user.click(screen.getByRole('button', { name: 'Copy table: Budgets by year' }));
  await screen.findByText(/^Copied: \d+ rows\.$/);
  const row = tabbedRows(held.get('text/plain') ?? '').find(([name]) =>
    name?.startsWith('Keep the lights on'),
  );
  expect(row?.slice(1, 3)).toEqual(['4,600,000', '']);
});

test('a clipboard that refuses is told', async () => {
  fakeClipboard(false);
  const user = await show(MoneyScreen);
  await user.click(screen.getByRole('button', { name: 'Copy table: The chart in figures' }));
  expect((await screen.findAllByText(/^The clipboard did not take it/))[0]).toBeVisible();
});

test('the drift is saved as a drawing that stands for itself', async () => {
  shell.answers.set('chart/save', { fileName: 'Drift.svg' });
  const user = await show(MoneyScreen);
  await user.click(screen.getByRole('button', { name: 'Copy or save: Run-cost drift' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Save as SVG …' }));
  expect(await screen.findByText('Saved Drift.svg')).toBeVisible();
  const asked = shell.asked.find(({ name }) => name === 'chart/save');
  const { svg, title } = (asked?.body ?? {}) as { svg?: string; title?: string };
  expect(title).toBe('Run-cost drift');
  expect(isPlainSvg(svg ?? '')).toBe(true);
  const drawn = new DOMParser().parseFromString(svg ?? '', 'image/svg+xml').documentElement;
  expect(drawn.querySelector('title')?.textContent).toBe('Run-cost drift');
  const shown = screen.getByRole('img', { name: /^Spend by quarter/ });
  const wordsOf = (root: Element) => [...root.querySelectorAll('text')].map((text) => text.textContent);
  expect(wordsOf(drawn)).toEqual(expect.arrayContaining(wordsOf(shown)));
  expect(drawn.innerHTML).toContain(shown.getAttribute('aria-label'));
  expect(drawn.outerHTML).not.toMatch(/class=|var\(|data-/);
});

test('a right click on the chart offers what its buttons do, and how it is made', async () => {
  const user = await show(MoneyScreen);
  fireEvent.contextMenu(screen.getByRole('img', { name: /^Spend by quarter/ }), { button: 2 });
  const menu = within(await screen.findByRole('menu'));
  expect(menu.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Copy as a picture',
    'Save as SVG …',
    'Save as PNG …',
    'How is this made?',
  ]);
  await user.click(menu.getByRole('menuitem', { name: 'Save as SVG …' }));
  await waitFor(() => expect(shell.asked.some(({ name }) => name === 'chart/save')).toBe(true));
});

test('by the key the menu of a table copies it; a field keeps its own menu, and what hands out nothing has none', async () => {
  fakeClipboard();
  const user = await show(MoneyScreen);
  const button = screen.getByRole('button', { name: 'Copy table: The chart in figures' });
  button.focus();
  fireEvent.contextMenu(button);
  await user.click(await screen.findByRole('menuitem', { name: 'Copy the table' }));
  expect(await screen.findByText('Copied: 5 rows.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(button).toHaveFocus();
  // It was not taken: whoever comes after may show a menu.
  expect(fireEvent.contextMenu(screen.getAllByRole('textbox')[0] as HTMLElement)).toBe(true);
  expect(fireEvent.contextMenu(screen.getByRole('heading', { level: 1 }))).toBe(true);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('how the chart is made opens from its menu', async () => {
  const user = await show(MoneyScreen);
  const chart = screen.getByRole('img', { name: /^Spend by quarter/ });
  fireEvent.contextMenu(chart, { button: 2 });
  await user.click(await screen.findByRole('menuitem', { name: 'How is this made?' }));
  expect(chart.closest('section')?.querySelector('details')).toHaveAttribute('open');
});
