import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { openPanel, useView } from '../../../renderer/state/window/view-store';
import type { Plan } from '../../../shared/model/plan';
import { givePageLayout } from '../../helpers/page-layout';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { type Started, startFake } from '../../helpers/start-fake';
import { importOf } from '../import/import-record';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(planOf());
  render(<App />);
});
afterEach(() => started.stop());

/** Two lanes and an outcome that an import assumed, and one card that its list no longer has. */
function planOf(): Plan {
  const plan = after(
    freshPlan(),
    adding('Pilot', { laneAssumed: true, outcome: 'risk', outcomeAssumed: true }, 'innovate'),
    adding('Patching', { laneAssumed: true }, 'run'),
    adding('Till', {}),
    adding('Shop', { outcome: 'risk', outcomeAssumed: true }),
  );
  const till = plan.initiative.get('Till');
  if (!till) throw new Error('no till');
  const gone = { ...till, importId: 'i', missingSince: '2026-11-03T09:00:00.000Z' };
  return {
    ...plan,
    import: new Map([['i', importOf('i', { source: 'Jira demand' })]]),
    initiative: new Map([...plan.initiative, ['Till', gone]]),
  };
}

const card = (id: string) => screen.getByTestId(`card-${id}`);
const assumed = (id: string) => {
  const { laneAssumed, outcomeAssumed } = currentPlan().initiative.get(id) ?? {};
  return [laneAssumed, outcomeAssumed];
};

describe('what an import assumed', () => {
  test('is selected from the board and confirmed in bulk, lanes and outcomes apart, each as one step', async () => {
    const user = userEvent.setup();
    await user.click(
      screen.getByRole('button', { name: '3 cards have an assumed lane or outcome. Select to confirm' }),
    );
    expect([...useView.getState().selection].toSorted()).toEqual(['Patching', 'Pilot', 'Shop']);
    const bar = screen.getByRole('toolbar', { name: 'Selected initiatives' });
    await user.click(within(bar).getByRole('button', { name: 'Confirm lane (2)' }));
    await waitFor(() => expect(assumed('Patching')).toEqual([false, false]));
    expect(assumed('Pilot')).toEqual([false, true]);
    expect(within(bar).queryByRole('button', { name: /^Confirm lane/ })).toBeNull();
    await user.click(within(bar).getByRole('button', { name: 'Confirm outcome (2)' }));
    await waitFor(() => expect(assumed('Shop')).toEqual([false, false]));
    expect(screen.queryByText(/Select to confirm/)).toBeNull();
  });

  test('stands on its card', () => {
    expect(card('Patching')).toHaveTextContent('lane assumed');
    expect(card('Pilot')).toHaveTextContent('assumed');
    expect(card('Till')).not.toHaveTextContent('assumed');
  });

  test('is found in the backlog by that word', async () => {
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox', { name: 'Find initiatives' }), 'assumed');
    await waitFor(() => expect(screen.queryByTestId('card-Till')).toBeNull());
    expect(card('Shop')).toBeVisible();
  });
});

test('the panel says both, and confirms the lane', async () => {
  const user = userEvent.setup();
  act(() => openPanel('Till'));
  expect(
    await screen.findByText(/^Gone from Jira demand since .*Nov.* 2026\. Here it stays as it was\.$/),
  ).toBeVisible();
  act(() => openPanel('Patching'));
  await user.click(await screen.findByRole('button', { name: 'Confirm the lane' }));
  await waitFor(() => expect(assumed('Patching')).toEqual([false, false]));
  await waitFor(() => expect(screen.queryByText('This lane was assumed on import.')).toBeNull());
});

test('a card that its list no longer has says so in words', async () => {
  const user = userEvent.setup();
  expect(card('Till')).toHaveTextContent('Gone from Jira demand');
  expect(card('Shop')).not.toHaveTextContent('Gone');
  await user.type(screen.getByRole('searchbox', { name: 'Find initiatives' }), 'gone');
  await waitFor(() => expect(screen.queryByTestId('card-Shop')).toBeNull());
  expect(card('Till')).toBeVisible();
});
