import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Read before: what is asked for later is not waited for in a test.
import '../../../renderer/features/settings/settings-screen';
import { App } from '../../../renderer/app/app';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { createEngineClient } from '../../../renderer/state/plan/engine-client';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { startSession } from '../../../renderer/state/plan/session';
import { useView } from '../../../renderer/state/window/view-store';
import type { KeptView } from '../../../shared/contract/kept-view';
import { type FakeEngine, fakeEngine } from '../../helpers/fake-engine';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';

let engine: FakeEngine;
let shell: FakeShell;
let stop: () => void;

beforeEach(() => {
  givePageLayout();
  usePlanStore.setState(usePlanStore.getInitialState(), true);
  useView.setState(useView.getInitialState(), true);
  shell = fakeShell();
  engine = fakeEngine(designPlan());
  setBridge(shell);
});
afterEach(() => {
  document.querySelector('[data-scroll="later"]')?.remove();
  vi.unstubAllGlobals();
  stop();
  engine.close();
});

const left: KeptView = {
  screen: 'board',
  scenarioId: null,
  selection: ['Loyalty wallet', 'gone since'],
  focused: 'Loyalty wallet',
  panel: 'Loyalty wallet',
  scrolled: { backlog: 120 },
};

/** As the page starts: the frame first, the plan after it. */
async function start(kept: KeptView | null) {
  shell.answers.set('view/read', kept);
  render(<App />);
  stop = startSession(createEngineClient(engine));
  await screen.findByTestId('card-Loyalty wallet');
  return userEvent.setup();
}
const keptSince = () => shell.asked.filter(({ name }) => name === 'view/keep').map(({ body }) => body);

test('a window comes back as it was left: selection, panel, keyboard and how far it was scrolled', async () => {
  await start(left);
  await waitFor(() => expect(useView.getState().panel).toBe('Loyalty wallet'));
  expect(useView.getState().selection).toEqual(new Set(['Loyalty wallet']));
  await waitFor(() => expect(screen.getByTestId('card-Loyalty wallet')).toHaveFocus());
  await waitFor(() => expect(document.querySelector('[data-scroll="backlog"]')?.scrollTop).toBe(120));
});

test.each([
  ['nobody has begun', () => undefined, 120],
  ['somebody scrolls', () => fireEvent.wheel(window), 0],
  ['somebody presses a key', () => fireEvent.keyDown(document.body, { key: 'Shift' }), 0],
])(
  'what is drawn later is scrolled as it was left unless somebody uses the window: %s',
  async (_, begin, top) => {
    // Frames are drawn when the test says so: how many go by before is not left to how busy the machine is.
    const waiting: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => waiting.push(frame));
    await start({ ...left, scrolled: { later: 120 } });
    await waitFor(() => expect(useView.getState().panel).toBe('Loyalty wallet'));
    begin();
    const place = document.body.appendChild(document.createElement('div'));
    place.dataset['scroll'] = 'later';
    act(() => {
      for (const frame of waiting.splice(0)) frame(performance.now());
    });
    expect(place.scrollTop).toBe(top);
  },
);

test.each([
  ['?start', 'Loyalty wallet'],
  ['?tour', null],
  ['?import', null],
])('of a window that was opened with %s comes back %s', async (search, panel) => {
  window.history.replaceState(null, '', `/${search}`);
  await start(left);
  if (panel === null) await act(() => new Promise((done) => setTimeout(done, 100)));
  await waitFor(() => expect(useView.getState().panel).toBe(panel));
  window.history.replaceState(null, '', '/');
});

test('it comes back where the plan is there before the frame, and what the user has begun goes before it', async () => {
  shell.answers.set('view/read', left);
  stop = startSession(createEngineClient(engine));
  await waitFor(() => expect(usePlanStore.getState().status).toBe('ready'));
  const { unmount } = render(<App />);
  await waitFor(() => expect(useView.getState().panel).toBe('Loyalty wallet'));
  unmount();
  useView.setState({
    ...useView.getInitialState(),
    selection: new Set(['Move intranet search to the new engine']),
  });
  render(<App />);
  await act(() => new Promise((done) => setTimeout(done, 100)));
  expect(useView.getState().panel).toBeNull();
});

test('the screen comes back as well', async () => {
  shell.answers.set('view/read', { ...left, screen: 'settings', panel: null, selection: [] });
  render(<App />);
  stop = startSession(createEngineClient(engine));
  const heading = { level: 1, name: 'Settings of the plan' };
  // Its script is read first.
  expect(await screen.findByRole('heading', heading, { timeout: 10_000 })).toBeVisible();
});

test('what has changed is told once the window rests, ids alone', async () => {
  const user = await start(null);
  await user.click(screen.getByTestId('card-Loyalty wallet'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await waitFor(() => expect(keptSince()).toHaveLength(1));
  expect(keptSince()).toEqual([
    {
      view: {
        screen: 'board',
        scenarioId: null,
        selection: ['Loyalty wallet', 'Move intranet search to the new engine'],
        focused: 'Move intranet search to the new engine',
        panel: null,
        scrolled: {},
      },
    },
  ]);
});

test('what happened just before the window closes is kept too', async () => {
  await start(null);
  act(() => useView.setState({ screen: 'money' }));
  act(() => shell.act('settle'));
  await waitFor(() => expect(shell.asked.at(-1)?.name).toBe('window/settled'));
  expect(keptSince()).toMatchObject([{ view: { screen: 'money' } }]);
});

test('the start page and an import are of the moment: they are not kept', async () => {
  await start(null);
  act(() => useView.setState({ screen: 'start' }));
  act(() => shell.act('settle'));
  await waitFor(() => expect(shell.asked.at(-1)?.name).toBe('window/settled'));
  expect(keptSince()).toEqual([]);
});
