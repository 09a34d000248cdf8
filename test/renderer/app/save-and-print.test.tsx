import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { allWindowActions, runWindowAction } from '../../../renderer/state/actions/window-actions';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { useNewScenario } from '../../../renderer/state/plan/scenario-actions';
import type { Plan } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { holdUp } from '../../helpers/held';
import { givePageLayout } from '../../helpers/page-layout';
import { freshPlan } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
afterEach(() => started.stop());

async function shown(plan: Plan = designPlan(), options: { readOnly?: 'file' } = {}) {
  givePageLayout();
  started = await startFake(plan, options);
  render(<App />);
  await screen.findByTestId('board');
  return userEvent.setup();
}
const save = () => act(() => runWindowAction('save'));
const card = (id: string) => screen.getByTestId(`card-${id}`);

describe('saving', () => {
  test('says that everything is stored as it is done, and offers a baseline', async () => {
    const user = await shown();
    await save();
    expect(await screen.findByText('Everything is stored in test.bimodal as you do it.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Freeze a baseline…' }));
    expect(useNewScenario.getState().asked?.kind).toBe('baseline');
    act(() => useNewScenario.setState({ asked: null }));
  });

  test('stores what is being typed, and the keyboard stays where it is', async () => {
    const user = await shown();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Enter}');
    const title = await screen.findByLabelText('Title');
    await user.type(title, ' 2');
    expect(currentPlan().initiative.get('Loyalty wallet')?.title).toBe('Loyalty wallet');
    await save();
    await waitFor(() =>
      expect(currentPlan().initiative.get('Loyalty wallet')?.title).toBe('Loyalty wallet 2'),
    );
    expect(title).toHaveFocus();
    expect(await screen.findByText(/as you do it, the last change at \d\d:\d\d\b.*\.$/)).toBeVisible();
  });

  test('what takes a while to be stored is said to be on its way until it is', async () => {
    const user = await shown();
    const state = screen.getByTitle('Everything is stored in test.bimodal');
    const { promise, release } = holdUp();
    started.engine.until = promise;
    await user.click(card('Loyalty wallet'));
    await user.keyboard('3');
    await waitFor(() => expect(state).toHaveTextContent(/^Saving …$/));
    release();
    await waitFor(() => expect(state).toHaveTextContent(/^Saved\d\d:\d\d/));
  });

  test('a screen reader is told of it only where it takes seconds, and then that it is done', async () => {
    await shown();
    const told = screen.getByTestId('announcements');
    expect(screen.getByTestId('stored').closest('[role=status], [aria-live]')).toBeNull();
    for (const [moment, isTold] of [
      [1_500, false],
      [2_500, true],
    ] as const) {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      act(() => usePlanStore.setState(({ longInFlight }) => ({ longInFlight: longInFlight + 1 })));
      act(() => void vi.advanceTimersByTime(moment));
      expect(told.textContent.includes('Saving …')).toBe(isTold);
      act(() => usePlanStore.setState(({ longInFlight }) => ({ longInFlight: longInFlight - 1 })));
      vi.useRealTimers();
      expect(told.textContent.includes('Saved')).toBe(isTold);
    }
  });

  test('the header says since when, once something was stored', async () => {
    const user = await shown();
    const state = screen.getByTitle('Everything is stored in test.bimodal');
    expect(state).toHaveTextContent(/^Saved$/);
    await user.click(card('Loyalty wallet'));
    await user.keyboard('3');
    await waitFor(() => expect(state).toHaveTextContent(/^Saved\d\d:\d\d/));
  });

  test('of a plan that is read-only it says so and offers nothing', async () => {
    await shown(designPlan(), { readOnly: 'file' });
    await save();
    expect(await screen.findByText('test.bimodal is read-only: there is nothing to save.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Freeze a baseline…' })).toBeNull();
  });

  test('where the last edit could not be stored it says that', async () => {
    await shown();
    act(() =>
      usePlanStore.setState({ trouble: { code: 'disk-full', parameters: { file: 'test.bimodal' } } }),
    );
    await save();
    const words = await screen.findAllByText(/^The disk with test\.bimodal is full/);
    // In the header and as the answer.
    expect(words.length).toBeGreaterThan(1);
  });
});

describe('printing', () => {
  test('hands the scenario in view to the system’s dialog, and says that it went out', async () => {
    await shown();
    started.shell.answers.set('report/print', { printed: true, missing: '' });
    await act(() => runWindowAction('print'));
    const asked = started.shell.asked.filter(({ name }) => name === 'report/print');
    expect(asked).toEqual([
      { name: 'report/print', body: { choice: wholeReport('board-pack', 'A4'), scenarioId: 'base' } },
    ]);
    expect(await screen.findByText('Sent the report to the printer')).toBeVisible();
  });

  test('a dialog that is left is no news', async () => {
    await shown();
    started.shell.answers.set('report/print', { printed: false, missing: '' });
    await act(() => runWindowAction('print'));
    expect(screen.queryByText(/printer/)).toBeNull();
  });

  test('an empty plan says that there is nothing to print', async () => {
    await shown(freshPlan());
    expect(allWindowActions.find(({ id }) => id === 'print')?.whyNot()).toBe('Nothing to print yet.');
  });
});
