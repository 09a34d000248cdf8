import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { useView } from '../../../renderer/state/window/view-store';
import { tabbedRows } from '../../../shared/backlog/file/clipboard-table';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { fakeClipboard } from '../../helpers/fake-clipboard';
import { givePageLayout } from '../../helpers/page-layout';
import { base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
});
afterEach(() => started.stop());

const lane = (name: 'lane-run' | 'lane-innovate' | 'backlog') => screen.getByTestId(name);
const ids = (of: 'run' | 'innovate' | 'backlog') => {
  const { funded, unfunded } = cardsOf(currentPlan(), base).lanes[of];
  return [...funded, ...unfunded].map(({ initiative }) => initiative.id);
};
async function menuOn(target: Element) {
  fireEvent.contextMenu(target);
  return within(await screen.findByRole('menu'));
}
const wordsOf = (menu: Awaited<ReturnType<typeof menuOn>>) =>
  menu.getAllByRole('menuitem').map(({ textContent }) => textContent);

test('the head of a lane has a menu of what can be done with all of it', async () => {
  const menu = await menuOn(within(lane('lane-run')).getByRole('heading', { level: 2 }));
  expect(wordsOf(menu)).toEqual([
    'Add an initiative here',
    'Select all in this list',
    'Copy as a table',
    'Show the budgets',
    'How is this made?',
  ]);
  await userEvent.click(menu.getByRole('menuitem', { name: 'Select all in this list' }));
  expect([...useView.getState().selection]).toEqual(ids('run'));
});

test('on the funding line it is the menu of its lane, not of the backlog', async () => {
  const menu = await menuOn(screen.getByTestId('funding-line-innovate'));
  await userEvent.click(menu.getByRole('menuitem', { name: 'Add an initiative here' }));
  await waitFor(() => expect(screen.getByTestId('panel')).toBeVisible());
  const added = useView.getState().panel ?? '';
  expect(currentPlan().placement.get(`${base}.${added}`)?.lane).toBe('innovate');
});

test('a lane is copied as it stands, with exact values', async () => {
  const held = fakeClipboard();
  const menu = await menuOn(within(lane('lane-run')).getByRole('heading', { level: 2 }));
  await userEvent.click(menu.getByRole('menuitem', { name: 'Copy as a table' }));
  expect(await screen.findByText(`Copied: ${ids('run').length} rows.`)).toBeVisible();
  const [head, ...rows] = tabbedRows(held.get('text/plain') ?? '');
  expect(head?.slice(0, 4)).toEqual(['Title', 'Outcome', 'Status', 'Cost']);
  expect(rows.map(([title]) => title)).toEqual(
    ids('run').map((id) => currentPlan().initiative.get(id)?.title),
  );
});

test('the backlog has no budget to show; how its figures are made opens from its menu', async () => {
  const menu = await menuOn(within(lane('backlog')).getByRole('heading', { level: 2 }));
  expect(wordsOf(menu)).not.toContain('Show the budgets');
  await userEvent.click(menu.getByRole('menuitem', { name: 'How is this made?' }));
  expect(await screen.findByRole('dialog', { name: 'Cost of the backlog' })).toBeVisible();
});

test('by the keyboard it opens from the button in the head, and goes back there', async () => {
  const ask = within(lane('lane-run')).getByRole('button', { name: /^How is this made\?/ });
  ask.focus();
  const menu = await menuOn(ask);
  expect(wordsOf(menu)[0]).toBe('Add an initiative here');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});
