import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { goToCell, useGrid } from '../../../renderer/features/grid/grid-store';
import { focusRow, useRoadmap } from '../../../renderer/features/roadmap/roadmap-store';
import { clearFind, findText, foundNow } from '../../../renderer/state/board/find-store';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { showScreen } from '../../../renderer/state/window/view-store';
import { givePageLayout } from '../../helpers/page-layout';
import { largePlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
let frames: FrameRequestCallback[] = [];
beforeEach(async () => {
  givePageLayout();
  useGrid.setState(useGrid.getInitialState(), true);
  useRoadmap.setState(useRoadmap.getInitialState(), true);
  started = await startFake(largePlan(400));
});
afterEach(() => {
  vi.unstubAllGlobals();
  // Who waits for a frame keeps all others waiting until it comes, in the next test as well.
  for (const frame of frames) frame(performance.now());
  started.stop();
});

const screens = [
  { name: 'grid', role: 'grid', label: 'Initiatives' },
  { name: 'roadmap', role: 'treegrid', label: 'Roadmap' },
] as const;

/** Shows a screen, and lets no frame be drawn from then on until it is told to. */
async function shown({ name, role, label }: (typeof screens)[number]) {
  showScreen(name);
  render(<App />);
  const list = await screen.findByRole(role, { name: label }, { timeout: 30_000 });
  // What is drawn in turn is there.
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const rows = () => Number(list.getAttribute('aria-rowcount'));
  const draw = () =>
    act(async () => {
      for (const frame of frames.splice(0)) frame(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  return { list, rows, draw };
}

/** Letters that only some of the titles have. */
function someLetters(): string {
  const [, title = ''] = [...currentPlan().initiative.values()].map((initiative) => initiative.title);
  return title;
}

describe.each(screens)('$name of a large plan', (at) => {
  test('shows how much a letter of the search found before the rows follow', async () => {
    const { list, rows, draw } = await shown(at);
    const before = rows();
    act(() => findText(someLetters()));
    const found = foundNow().ids?.size ?? 0;
    const all = currentPlan().initiative.size;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    expect(document.querySelector('[role="search"]')).toHaveTextContent(`${found} of ${all}`);
    expect(rows()).toBe(before);
    expect(list).toHaveAttribute('aria-busy', 'true');
    await waitFor(async () => {
      await draw();
      expect(list).not.toHaveAttribute('aria-busy');
    });
    expect(rows()).toBeLessThan(before);
  });

  test('brings the keyboard to a row that comes back with the end of a search, once it is there', async () => {
    const { list, draw } = await shown(at);
    act(() => findText(someLetters()));
    await waitFor(async () => {
      await draw();
      expect(list).not.toHaveAttribute('aria-busy');
    });
    const hidden = [...currentPlan().initiative.keys()].find((id) => !foundNow().ids?.has(id)) ?? '';
    act(() => {
      clearFind();
      if (at.name === 'grid') goToCell({ row: hidden, column: 'title' });
      else focusRow(hidden);
    });
    expect(list).toHaveAttribute('aria-busy', 'true');
    await waitFor(async () => {
      await draw();
      expect(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']).toBe(hidden);
    });
  });
});
