import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { runWindowAction } from '../../../renderer/state/actions/window-actions';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { closeOverlay } from '../../../renderer/state/window/overlay';
import { endTour, startTour } from '../../../renderer/state/window/tour';
import { showScreen, useView } from '../../../renderer/state/window/view-store';
import { TextCell } from '../../../renderer/ui/cell';
import { Dialog } from '../../../renderer/ui/dialog';
import { holdUp } from '../../helpers/held';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
});
afterEach(() => {
  endTour();
  closeOverlay();
  started.stop();
  vi.unstubAllGlobals();
});

/** Frames that are drawn when the test says so, as on a busy machine; the answer draws all that wait. */
function lateFrames(): () => void {
  const waiting: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => waiting.push(frame));
  // What a frame asks for is drawn with the next one: they are walked through as they grow.
  return () => {
    for (const frame of waiting) act(() => frame(performance.now()));
    waiting.length = 0;
  };
}

async function shown() {
  const user = userEvent.setup();
  render(<App />);
  await screen.findByTestId('board');
  return user;
}
const card = (id: string) => screen.getByTestId(`card-${id}`);

describe('what somebody has gone to keeps the keyboard', () => {
  test('though an arrow has asked for a card that is drawn later: letters are what is looked for, and no commands', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    const draw = lateFrames();
    await user.keyboard('{ArrowDown}/');
    draw();
    const field = screen.getByRole('searchbox', { name: 'Find initiatives' });
    expect(field).toHaveFocus();
    await user.keyboard('f');
    expect(field).toHaveValue('f');
    expect(started.engine.commands).toEqual([]);
  });

  test('though what was done to a card is answered later', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    const { promise, release } = holdUp();
    started.engine.until = promise;
    await user.keyboard('{Control>}d{/Control}/');
    const field = screen.getByRole('searchbox', { name: 'Find initiatives' });
    const before = currentPlan().initiative.size;
    release();
    await waitFor(() => expect(currentPlan().initiative.size).toBe(before + 1));
    await act(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
    expect(field).toHaveFocus();
  });

  test('though a new initiative is asked for, which is there later', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    const { promise, release } = holdUp();
    started.engine.until = promise;
    const added = runWindowAction('add-initiative');
    const field = screen.getByRole('searchbox', { name: 'Find initiatives' });
    await user.click(field);
    release();
    await act(() => added);
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveValue('New initiative'));
    expect(field).toHaveFocus();
  });

  test('though it was in the tour: who works beside it is not called back as it ends', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    act(startTour);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus());
    const field = screen.getByRole('searchbox', { name: 'Find initiatives' });
    field.focus();
    await act(async () => endTour());
    expect(field).toHaveFocus();
  });

  test('and from the tour itself it goes back to where it was', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    act(startTour);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus());
    await act(async () => endTour());
    expect(card('Loyalty wallet')).toHaveFocus();
  });
});

test.each([
  ['a button', <button key="at" type="button" aria-label="At" />, true],
  ['a field that somebody writes in', <input key="at" aria-label="At" />, false],
])('whether a row that was just added takes the keyboard from %s', (_, at, takes) => {
  const name = (
    <TextCell
      label="Name"
      column="name"
      disabled={false}
      selectOnMount
      value="New service"
      show={(text) => text}
      read={(value) => ({ ok: true, value })}
      commit={() => Promise.resolve(null)}
    />
  );
  const { rerender } = render(<div>{at}</div>);
  screen.getByLabelText('At').focus();
  rerender(
    <div>
      {at}
      {name}
    </div>,
  );
  expect(screen.getByLabelText(takes ? 'Name' : 'At')).toHaveFocus();
});

describe('a dialog', () => {
  test('has the keyboard on its first control at once, and leaves it where Tab has taken it since', async () => {
    const user = userEvent.setup();
    const draw = lateFrames();
    render(
      <Dialog open onClose={() => undefined} title="What goes away" description="Two answers.">
        <fieldset disabled>
          <input type="radio" aria-label="Cannot be chosen" />
        </fieldset>
        <button type="button">Leave it</button>
        <button type="button">Take it away</button>
      </Dialog>,
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Leave it' })).toHaveFocus());
    await user.keyboard('{Tab}');
    draw();
    expect(screen.getByRole('button', { name: 'Take it away' })).toHaveFocus();
  });

  test('without any control has it itself', async () => {
    lateFrames();
    render(<Dialog open onClose={() => undefined} title="Nothing to do" />);
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
  });
});

describe('what is typed with the key before goes on', () => {
  test('where Ctrl+S stores it, while that takes its time', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Enter}');
    const title = screen.getByLabelText('Title');
    await user.type(title, ' 2');
    const { promise, release } = holdUp();
    started.engine.until = promise;
    const saved = runWindowAction('save');
    await user.keyboard('f');
    expect(title).toHaveValue('Loyalty wallet 2f');
    release();
    await act(() => saved);
    expect(title).toHaveFocus();
    expect(title).toHaveValue('Loyalty wallet 2f');
    await user.keyboard('{Escape}');
    expect(currentPlan().initiative.get('Loyalty wallet')?.title).toBe('Loyalty wallet 2');
    expect(started.engine.commands.map(({ type }) => type)).toEqual(['initiative/edit']);
  });

  test('in the field that looks for initiatives, from a screen that has none', async () => {
    const user = await shown();
    act(() => showScreen('people'));
    lateFrames();
    await user.keyboard('/wal');
    expect(screen.getByRole('searchbox', { name: 'Find initiatives' })).toHaveValue('wal');
  });

  test('on the screen that the palette leads to', async () => {
    const user = await shown();
    lateFrames();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('go to money{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useView.getState().screen).toBe('money');
  });

  test('in the field that the palette leads to', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    lateFrames();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('find init{Enter}f');
    expect(screen.getByRole('searchbox', { name: 'Find initiatives' })).toHaveValue('f');
    expect(started.engine.commands).toEqual([]);
  });

  test('in the panel that the palette opens', async () => {
    const user = await shown();
    const draw = lateFrames();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('loyalty{Enter}');
    expect(screen.getByTestId('panel')).toHaveFocus();
    draw();
    expect(screen.getByTestId('panel')).toHaveFocus();
  });

  test('is no command to the cards while a new initiative is on its way: its title has it then', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    const { promise, release } = holdUp();
    started.engine.until = promise;
    const added = runWindowAction('add-initiative');
    await user.keyboard('f3{ArrowDown}');
    release();
    await act(() => added);
    expect(started.engine.commands.map(({ type }) => type)).toEqual(['initiative/add']);
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus());
  });

  test('is met by the fields of a part that the key before has opened', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Enter}');
    const [line] = await screen.findAllByText('Milestones', { selector: 'summary span' });
    // In one turn, before the browser tells of the fold.
    fireEvent.click(line ?? document.body);
    expect(screen.getByRole('group', { name: 'Milestones' })).toBeInTheDocument();
    fireEvent.click(line ?? document.body);
    expect(screen.queryByRole('group', { name: 'Milestones' })).toBeNull();
  });

  test('is not heard by the cards while a menu comes up over them', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    const { focused } = useView.getState();
    lateFrames();
    fireEvent.contextMenu(card('Loyalty wallet'));
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    fireEvent.keyDown(card('Loyalty wallet'), { key: 'ArrowDown' });
    expect(useView.getState().focused).toBe(focused);
  });
});
