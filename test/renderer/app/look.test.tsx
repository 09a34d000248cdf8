import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
// Read before: what is asked for later is not waited for in a test.
import '../../../renderer/features/settings/settings-screen';
import { App } from '../../../renderer/app/app';
import { beginLook, useLook } from '../../../renderer/state/window/look';
import { useView } from '../../../renderer/state/window/view-store';
import { firstLook, type Look, lookFragment, lookOfFragment } from '../../../shared/contract/look';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
const root = document.documentElement;
afterEach(() => {
  act(() => beginLook(''));
  started?.stop();
});

async function shown(look: Look = firstLook) {
  givePageLayout();
  started = await startFake(designPlan());
  started.shell.answers.set('look/read', look);
  render(<App />);
  await screen.findByTestId('board');
  return userEvent.setup();
}

const height = (id: string) => screen.getByTestId(`card-${id}`).style.height;

describe('how the app looks', () => {
  test('is known before anything is drawn, from the address of the page', () => {
    for (const contrast of [true, false])
      for (const density of ['roomy', 'compact'] as const)
        expect(lookOfFragment(lookFragment({ theme: 'dark', contrast, density }))).toEqual({
          contrast,
          density,
        });
    expect(lookFragment(firstLook)).toBe('');
    beginLook('#contrast,compact');
    expect(root.dataset).toMatchObject({ contrast: 'more', density: 'compact' });
    beginLook('');
    expect(root.dataset['contrast']).toBeUndefined();
  });

  test('more contrast where the system asks for it, whatever was chosen', () => {
    const before = window.matchMedia;
    // As much of a media query as the look asks.
    window.matchMedia = (query) =>
      ({
        matches: query.includes('prefers-contrast: more'),
        addEventListener: () => undefined,
      }) as unknown as MediaQueryList;
    beginLook('');
    window.matchMedia = before;
    expect(root.dataset['contrast']).toBe('more');
    expect(useLook.getState().contrast).toBe(false);
  });

  test('another look that was chosen in the menu shows at once, and compact cards are lower', async () => {
    await shown();
    expect(height('ERP release 24.2 roll-out')).toBe('52px');
    expect(height('Loyalty wallet')).toBe('28px');
    started.shell.answers.set('look/read', { theme: 'dark', contrast: true, density: 'compact' });
    act(() => started.shell.act('look-changed'));
    await waitFor(() => expect(height('ERP release 24.2 roll-out')).toBe('42px'));
    expect(height('Loyalty wallet')).toBe('24px');
    expect(root.dataset).toMatchObject({ contrast: 'more', density: 'compact' });
  });

  test('is chosen with the settings, for all windows, and taken back there', async () => {
    const user = await shown();
    act(() => useView.setState({ screen: 'settings' }));
    const density = await screen.findByLabelText('Density', undefined, { timeout: 10_000 });
    await user.selectOptions(density, 'compact');
    await user.click(screen.getByLabelText('More contrast'));
    await user.selectOptions(screen.getByLabelText('Theme'), 'dark');
    const kept = started.shell.asked.filter(({ name }) => name === 'look/keep').map(({ body }) => body);
    expect(kept).toEqual([{ density: 'compact' }, { contrast: true }, { theme: 'dark' }]);
    expect(useLook.getState()).toEqual({ theme: 'dark', contrast: true, density: 'compact' });
    await user.click(screen.getByRole('button', { name: 'Look and keys as at first' }));
    expect(useLook.getState()).toEqual(firstLook);
    expect(screen.queryByRole('button', { name: 'Look and keys as at first' })).toBeNull();
  });
});
