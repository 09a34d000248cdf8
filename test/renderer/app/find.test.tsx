import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { foundNow, useFind } from '../../../renderer/state/board/find-store';
import { showCards } from '../../../renderer/state/board/show-card';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { showScreen, useView } from '../../../renderer/state/window/view-store';
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

const field = () => screen.getByRole('searchbox', { name: 'Find initiatives' });
const shown = () => screen.queryAllByTestId(/^card-/).map(({ dataset }) => dataset.card);
const count = () => screen.getByTestId('find-count').textContent;

describe('find', () => {
  test('a slash leads to it, what is typed hides all else in every column, and it is said how many are left', async () => {
    const user = userEvent.setup();
    await user.keyboard('/');
    await waitFor(() => expect(field()).toHaveFocus());
    await user.keyboard('ERP');
    await waitFor(() => expect(shown()).toEqual(['ERP release 24.2 roll-out']));
    expect(count()).toBe(`1 of ${currentPlan().initiative.size}`);
    const run = screen.getByTestId('lane-run');
    expect(run).toHaveTextContent(/1 of \d+ shown/);
    expect(within(run).getByTestId('funding-line-run')).toBeVisible();
    expect(screen.getByTestId('lane-innovate')).toHaveTextContent('Nothing here fits what you look for.');
    await waitFor(() =>
      expect(screen.getByText(/^1 of \d+$/, { selector: '[aria-live] *, [aria-live]' })).toBeInTheDocument(),
    );
  });

  test('the sums of a lane stay those of all its cards', async () => {
    const user = userEvent.setup();
    const run = screen.getByTestId('lane-run');
    const money = run.querySelector('header p')?.textContent;
    await user.type(field(), 'ERP');
    await waitFor(() => expect(shown()).toHaveLength(1));
    expect(run.querySelector('header p')?.textContent).toBe(money);
  });

  test('a word mistyped by one letter shows near matches and says so', async () => {
    const user = userEvent.setup();
    await user.type(field(), 'walelt');
    await waitFor(() => expect(shown()).toEqual(['Loyalty wallet']));
    expect(count()).toMatch(/^1 of \d+, showing near matches$/);
  });

  test('Escape goes from the field to what is found, arrows stay among it, Clear all shows all again', async () => {
    const user = userEvent.setup();
    await user.type(field(), 'renewal{Escape}');
    const found = shown();
    expect(found.length).toBeGreaterThan(0);
    await waitFor(() => expect(found).toContain(document.activeElement?.getAttribute('data-card')));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(found).toContain(useView.getState().focused);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(shown().length).toBeGreaterThan(found.length);
    expect(screen.queryByTestId('find-count')).toBeNull();
  });

  test('nothing is done to a card that is not seen', async () => {
    const user = userEvent.setup();
    act(() => showCards(['Loyalty wallet', 'Desktop replacement 2027']));
    // The next frame puts the keyboard on the first of them.
    await waitFor(() => expect(screen.getByTestId('card-Loyalty wallet')).toHaveFocus());
    await user.type(field(), 'wallet');
    await waitFor(() => expect([...useView.getState().selection]).toEqual(['Loyalty wallet']));
    await user.keyboard('{Escape}r');
    await waitFor(() => expect(currentPlan().placement.get(`${base}.Loyalty wallet`)?.lane).toBe('run'));
    expect(currentPlan().placement.get(`${base}.Desktop replacement 2027`)?.lane).toBe('run');
  });

  test('a link to cards that are hidden shows all again', async () => {
    const user = userEvent.setup();
    await user.type(field(), 'wallet');
    act(() => showCards(['Desktop replacement 2027']));
    expect(foundNow().ids).toBeNull();
    expect(await screen.findByTestId('card-Desktop replacement 2027')).toBeVisible();
  });

  test('holds on the roadmap as well', async () => {
    const user = userEvent.setup();
    await user.type(field(), 'wallet');
    act(() => showScreen('roadmap'));
    const roadmap = await screen.findByTestId('roadmap', undefined, { timeout: 15_000 });
    expect(within(roadmap).getByRole('searchbox', { name: 'Find initiatives' })).toHaveValue('wallet');
    expect(await within(roadmap).findByRole('row', { name: /Loyalty wallet/ })).toBeVisible();
    expect(within(roadmap).queryByRole('row', { name: /Desktop replacement/ })).toBeNull();
    expect(useFind.getState().text).toBe('wallet');
  });
});
