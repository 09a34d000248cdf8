import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { runWindowAction } from '../../../renderer/state/actions/window-actions';
import { closeOverlay } from '../../../renderer/state/window/overlay';
import type { AboutApp } from '../../../shared/contract/shell-replies';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';
import { show } from '../import/show';

let started: Started;
afterEach(() => {
  act(() => closeOverlay());
  started.stop();
});

async function about(value: AboutApp) {
  started = await startFake(designPlan());
  started.shell.answers.set('about/read', value);
  const user = await show(App);
  await act(() => runWindowAction('about'));
  return { user, dialog: await screen.findByRole('dialog', { name: 'About Bimodal Planner' }) };
}

test('what runs here is told, and copied for who reports a fault', async () => {
  const { user, dialog } = await about({
    versions: [
      ['Bimodal Planner', '0.1.0'],
      ['Electron', '45.0.0'],
    ],
    notices: null,
  });
  expect(await within(dialog).findByText('45.0.0')).toBeVisible();
  expect(dialog).toHaveTextContent('Everything stays on this computer: the app sends nothing anywhere.');
  expect(dialog).toHaveTextContent('Plan files are not encrypted');
  expect(within(dialog).getByText(/^Their licences are packed/)).toBeVisible();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(within(dialog).getByRole('button', { name: 'Copy the versions' }));
  expect(write).toHaveBeenCalledWith('Bimodal Planner 0.1.0\nElectron 45.0.0');
  await user.click(within(dialog).getByRole('button', { name: 'Show the log' }));
  expect(started.shell.asked.at(-1)).toEqual({ name: 'about/show-log', body: {} });
});

test('the licences of what is packed can be read there, by keyboard too', async () => {
  const { dialog } = await about({ versions: [], notices: 'react (MIT)' });
  expect(await within(dialog).findByText('react (MIT)')).toHaveAttribute('tabindex', '0');
});
