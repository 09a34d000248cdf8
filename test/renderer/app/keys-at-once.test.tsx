import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { goToCard } from '../../../renderer/features/outcomes/go-to-card';
import { closeOverlay } from '../../../renderer/state/window/overlay';
import { showScreen, useView } from '../../../renderer/state/window/view-store';
import { DependencyEditor } from '../../../renderer/ui/dependency-editor';
import { Dialog } from '../../../renderer/ui/dialog';
import { NameDialog } from '../../../renderer/ui/name-dialog';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

const script = vi.hoisted(() => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return { arrive: () => arrive(), arrived };
});
// Its script is read when it is first asked for, from a disk that takes its time.
vi.mock('../../../renderer/app/help/help-dialog', async (original) => {
  await script.arrived;
  return original();
});

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
});
afterEach(() => {
  closeOverlay();
  started.stop();
  vi.unstubAllGlobals();
});

/** A page that is too busy to draw. */
const noFrames = () => vi.stubGlobal('requestAnimationFrame', () => 0);

describe('what is typed with the key that opens a dialog', () => {
  test('is in the field of the palette, before a frame is drawn', async () => {
    const user = userEvent.setup();
    render(<App />);
    await screen.findByTestId('board');
    noFrames();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('wal');
    expect(screen.getByRole('combobox', { name: 'Action or initiative' })).toHaveValue('wal');
  });

  test('is in the field that asks for a name, in place of the one offered', async () => {
    const user = userEvent.setup();
    const asks = (open: boolean) => (
      <NameDialog
        open={open}
        title="Save this view"
        name="View 1"
        act="Save"
        store={async () => null}
        leave={() => undefined}
      />
    );
    const { rerender } = render(asks(false));
    noFrames();
    rerender(asks(true));
    await user.keyboard('Mine');
    expect(screen.getByLabelText('Name')).toHaveValue('Mine');
  });

  test('is in the field that takes the keyboard by itself', async () => {
    const user = userEvent.setup();
    const asks = (open: boolean) => (
      <Dialog open={open} onClose={() => undefined} title="Needs">
        <DependencyEditor
          lines={[]}
          autoFocus
          disabled={false}
          own="Order API"
          find={() => []}
          add={async () => null}
          remove={() => undefined}
        />
      </Dialog>
    );
    const { rerender } = render(asks(false));
    noFrames();
    rerender(asks(true));
    await user.keyboard('order');
    expect(screen.getByRole('combobox', { name: 'Initiative' })).toHaveValue('order');
  });

  test('is the panel’s where Enter has opened it, and nothing takes the keyboard back later', async () => {
    const user = userEvent.setup();
    render(<App />);
    const card = await screen.findByTestId('card-Loyalty wallet');
    await user.click(card);
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    await user.keyboard('{Enter}');
    expect(screen.getByTestId('panel')).toHaveFocus();
    const title = screen.getByLabelText('Title');
    title.focus();
    act(() => {
      for (const frame of frames) frame(performance.now());
    });
    expect(title).toHaveFocus();
  });

  test('is the panel’s that a bubble has opened, where somebody is in it before the card behind it is drawn', async () => {
    render(<App />);
    await screen.findByTestId('board');
    // Which screen leads to it makes no difference here; this one is read quickly.
    act(() => showScreen('start'));
    await waitFor(() => expect(screen.queryByTestId('board')).toBeNull());
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    act(() => goToCard('Loyalty wallet'));
    expect(screen.getByTestId('card-Loyalty wallet')).toBeVisible();
    const title = screen.getByLabelText('Title');
    title.focus();
    // The card is asked for in one frame and answers in the next.
    for (const frame of frames) act(() => frame(performance.now()));
    expect(useView.getState().focused).toBe('Loyalty wallet');
    expect(title).toHaveFocus();
  });

  test('is the question’s that comes up over the panel: Escape leaves the one and not the other', async () => {
    const user = userEvent.setup();
    render(<App />);
    const card = await screen.findByTestId('card-Warehouse voice picking');
    await user.click(card);
    await user.keyboard('{Enter}');
    const panel = await screen.findByTestId('panel');
    await user.click(card);
    // As a question finds it that comes up while somebody is in the panel.
    panel.focus();
    noFrames();
    fireEvent.keyDown(card, { key: 'R', shiftKey: true });
    const question = await screen.findByRole('dialog');
    await waitFor(() => expect(question).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(panel).toBeInTheDocument();
  });

  test('does nothing to the board while the script of the dialog is read', async () => {
    const user = userEvent.setup();
    render(<App />);
    const card = await screen.findByTestId('card-Loyalty wallet');
    await user.click(card);
    await user.keyboard('{F1}');
    fireEvent.keyDown(card, { key: 'f' });
    fireEvent.keyDown(card, { key: 'Delete' });
    await act(() => Promise.resolve(script.arrive()));
    expect(await screen.findByRole('dialog', { name: 'Help' })).toBeVisible();
    expect(started.engine.commands).toEqual([]);
  });
});
