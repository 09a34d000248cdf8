import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { resetKeys, useKeyChoices } from '../../../renderer/state/actions/key-choices';
import { closeOverlay, openOverlay } from '../../../renderer/state/window/overlay';
import { useView } from '../../../renderer/state/window/view-store';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';
import { show } from '../import/show';

let started: Started;
afterEach(() => {
  act(() => {
    closeOverlay();
    resetKeys();
  });
  started.stop();
});

async function sheet() {
  started = await startFake(designPlan());
  const user = await show(App);
  await screen.findByTestId('board');
  act(() => openOverlay('shortcuts'));
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  await user.click(within(dialog).getByRole('button', { name: 'Change keys' }));
  return { user, dialog, key: (words: RegExp) => within(dialog).getByRole('button', { name: words }) };
}

test('a key is changed by pressing another one, works at once, and is kept', async () => {
  const { user, key } = await sheet();
  act(() => key(/^Money: Ctrl\+4/).focus());
  await user.keyboard('{Control>}m{/Control}');
  expect(key(/^Money: Ctrl\+M/)).toHaveFocus();
  expect(started.shell.asked.at(-1)).toEqual({ name: 'keys/keep', body: { keys: { 'go-money': 'Mod+m' } } });
  act(() => closeOverlay());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('{Control>}4{/Control}');
  expect(useView.getState().screen).toBe('board');
  await user.keyboard('{Control>}m{/Control}');
  await waitFor(() => expect(useView.getState().screen).toBe('money'));
});

test('a key that is taken or cannot be is told beside it, and nothing changes', async () => {
  const { user, key } = await sheet();
  act(() => key(/^Money: Ctrl\+4/).focus());
  await user.keyboard('{Control>}5{/Control}');
  expect(await screen.findByText('Ctrl+5 is “Services”. Change that one first.')).toBeVisible();
  await user.keyboard('m');
  expect(await screen.findByText(/^Press it with Ctrl/)).toBeVisible();
  await user.keyboard('{Control>}c{/Control}');
  expect(await screen.findByText('Ctrl+C stays what it is.')).toBeVisible();
  expect(useKeyChoices.getState().chosen).toEqual({});
});

test('a key is taken away, and all are had back', async () => {
  const { user, key, dialog } = await sheet();
  act(() => key(/^Money: Ctrl\+4/).focus());
  await user.keyboard('{Delete}');
  expect(key(/^Money: no key/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'All as they were at first' }));
  expect(key(/^Money: Ctrl\+4/)).toBeVisible();
  expect(started.shell.asked.at(-1)).toEqual({ name: 'keys/keep', body: { keys: {} } });
});

test('Tab and Escape lead on and out as everywhere', async () => {
  const { user, key } = await sheet();
  act(() => key(/^Money: Ctrl\+4/).focus());
  await user.tab();
  expect(key(/^Services: Ctrl\+5/)).toHaveFocus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
