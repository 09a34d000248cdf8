import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
// Read before: what is asked for later is not waited for in a test.
import '../../../renderer/app/help/help-dialog';
import '../../../renderer/app/tour/tour';
import '../../../renderer/features/start/start-screen';
import { App } from '../../../renderer/app/app';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { dispatch } from '../../../renderer/state/plan/dispatch';
import { beginWith } from '../../../renderer/state/window/beginning';
import { closeOverlay } from '../../../renderer/state/window/overlay';
import { startTour, useTour } from '../../../renderer/state/window/tour';
import { useView } from '../../../renderer/state/window/view-store';
import type { Plan } from '../../../shared/model/plan';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
let stopBeginning: () => void;
afterEach(() => {
  closeOverlay();
  useTour.setState({ step: null });
  stopBeginning();
  double.stop();
  setBridge(null);
});

const filled = () => after(freshPlan(), adding('Loyalty wallet'), adding('Data-centre exit'));
const recent = {
  plans: [
    {
      id: 'a',
      name: 'IT plan 2026',
      folder: '~/plans',
      changedAt: '2026-11-20T10:42:00Z',
      missing: false,
      sample: false,
      here: false,
    },
    {
      id: 'b',
      name: 'Old',
      folder: '/mnt/stick',
      changedAt: null,
      missing: true,
      sample: false,
      here: false,
    },
  ],
};

async function begun(search: string, plan: Plan, answers: Readonly<Record<string, unknown>> = {}) {
  const shell: FakeShell = fakeShell();
  shell.answers.set('recent/read', recent);
  for (const [name, answer] of Object.entries(answers)) shell.answers.set(name, answer);
  setBridge(shell);
  useView.setState(useView.getInitialState(), true);
  stopBeginning = beginWith(search);
  double = startDouble({ plan });
  const user = await show(App);
  return { user, shell };
}
const asked = (shell: FakeShell, name: string) => shell.asked.filter((each) => each.name === name);

describe('the start page', () => {
  test('an app that starts with an empty plan begins on it, and nothing else is shown', async () => {
    await begun('?start', freshPlan());
    expect(await screen.findByTestId('start')).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Screens' })).toBeNull();
  });

  test('a plan with work begins on the board, whatever it was opened for', async () => {
    await begun('?start', filled());
    expect(await screen.findByTestId('board')).toBeVisible();
  });

  test('a new plan that the user made begins on the board, though it is empty', async () => {
    await begun('', freshPlan());
    expect(await screen.findByTestId('board')).toBeVisible();
  });

  test('lists plans of before with place and time; one that is gone can only be taken off', async () => {
    const { user, shell } = await begun('?start', freshPlan());
    const list = await screen.findByRole('region', { name: 'Recent plans' });
    const plan = await within(list).findByRole('button', { name: /^IT plan 2026/ });
    expect(plan).toHaveTextContent('~/plans');
    expect(plan).toHaveTextContent(/Changed .*2026/);
    const gone = within(list).getByRole('button', { name: /^Old/ });
    expect(gone).toBeDisabled();
    expect(gone).toHaveTextContent('Not there any more');
    shell.answers.set('recent/read', { plans: [recent.plans[0]] });
    await user.click(within(list).getByRole('button', { name: 'Take Old off the list' }));
    expect(asked(shell, 'recent/remove')).toEqual([{ name: 'recent/remove', body: { id: 'b' } }]);
    await waitFor(() => expect(gone).not.toBeInTheDocument());
  });

  test('the sample is put into the bin in one click, other plans are not', async () => {
    const sample = { ...recent.plans[0], id: 's', name: 'Sample portfolio', folder: null, sample: true };
    const answers = { 'recent/read': { plans: [sample, recent.plans[0]] } };
    const { user, shell } = await begun('?start', freshPlan(), answers);
    const bins = await screen.findAllByRole('button', { name: /into the bin$/ });
    expect(bins.map((bin) => bin.getAttribute('aria-label'))).toEqual([
      'Put the sample portfolio into the bin',
    ]);
    shell.answers.set('recent/read', { plans: [recent.plans[0]] });
    await user.click(bins[0] as HTMLElement);
    expect(asked(shell, 'plan/remove-sample')).toHaveLength(1);
    await waitFor(() => expect(bins[0]).not.toBeInTheDocument());
    expect((await screen.findAllByText('The sample portfolio is in the bin'))[0]).toBeVisible();
  });

  test('a window that holds nothing goes once the sample is open', async () => {
    const { user, shell } = await begun('?start', freshPlan(), { 'plan/sample': { window: 'other' } });
    await user.click(await screen.findByRole('button', { name: /^Sample portfolio/ }));
    expect(asked(shell, 'plan/sample')).toEqual([
      { name: 'plan/sample', body: { leave: true, afresh: false } },
    ]);
    expect(screen.getByTestId('start')).toBeVisible();
  });

  test('over a plan with work the window stays, and Back leads to the board', async () => {
    const { user, shell } = await begun('', filled(), { 'plan/new': { window: 'none' } });
    await screen.findByTestId('board');
    act(() => useView.setState({ screen: 'start' }));
    await user.click(await screen.findByRole('button', { name: /^Import a backlog/ }));
    expect(asked(shell, 'plan/new')).toEqual([{ name: 'plan/new', body: { begin: 'import' } }]);
    await user.click(screen.getByRole('button', { name: 'Back to IT plan 2027' }));
    expect(await screen.findByTestId('board')).toBeVisible();
  });
});

describe('the tour', () => {
  test('comes after the sample, where it is due, and not again once it was left', async () => {
    const { user, shell } = await begun('?tour', filled(), { 'tour/read': { due: true } });
    const tour = await screen.findByRole('dialog', { name: 'What the plan comes to' });
    expect(within(tour).getByText('1 of 3')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('tour')).toBeNull();
    expect(asked(shell, 'tour/seen')).toHaveLength(1);
  });

  test('does not come where it is not due', async () => {
    const { shell } = await begun('?tour', filled(), { 'tour/read': { due: false } });
    await screen.findByTestId('board');
    await waitFor(() => expect(asked(shell, 'tour/read')).toHaveLength(1));
    expect(screen.queryByTestId('tour')).toBeNull();
  });

  test('comes once a plan that was empty is filled, but not while somebody writes', async () => {
    const { user, shell } = await begun('', freshPlan(), { 'tour/read': { due: true } });
    await screen.findByTestId('board');
    const fill = (from: number, to: number) =>
      act(async () => {
        for (let at = from; at < to; at++) await dispatch({ ...adding(`Work ${at}`), scenarioId: base });
      });
    await fill(0, 4);
    expect(asked(shell, 'tour/read')).toHaveLength(0);
    const filter = screen.getByRole('searchbox', { name: 'Find initiatives' });
    await user.click(filter);
    await fill(4, 6);
    expect(asked(shell, 'tour/read')).toHaveLength(0);
    act(() => filter.blur());
    await fill(6, 7);
    expect(await screen.findByTestId('tour')).toBeVisible();
    expect(asked(shell, 'tour/read')).toHaveLength(1);
  });

  test('goes through three steps by Enter, and gives the keyboard back', async () => {
    const { user } = await begun('', filled());
    await screen.findByTestId('board');
    const [before] = screen.getAllByRole('button', { name: 'Report' });
    before?.focus();
    act(startTour);
    await screen.findByRole('dialog', { name: 'What the plan comes to' });
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'The funding line decides' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'Take it to the board' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.queryByTestId('tour')).toBeNull();
    expect(before).toHaveFocus();
  });

  test('is over when the user goes elsewhere', async () => {
    await begun('', filled());
    await screen.findByTestId('board');
    act(startTour);
    await screen.findByTestId('tour');
    act(() => useView.setState({ screen: 'money' }));
    await waitFor(() => expect(screen.queryByTestId('tour')).toBeNull());
  });
});

describe('the help', () => {
  test('opens by F1 at the topic of the screen, also while text is typed, and is searched', async () => {
    const { user } = await begun('', filled());
    await user.click(await screen.findByRole('searchbox', { name: 'Find initiatives' }));
    await user.keyboard('{F1}');
    const help = await screen.findByRole('dialog', { name: 'Help' });
    expect(within(help).getByRole('article', { name: 'Board' })).toBeVisible();
    // The dialog hands the keyboard on once it stands.
    const search = within(help).getByRole('searchbox', { name: 'Search the help' });
    await waitFor(() => expect(search).toHaveFocus());
    await user.keyboard('backup');
    expect(within(help).getByRole('article', { name: 'Plan file and backups' })).toBeVisible();
    expect(within(help).getByRole('status')).toHaveTextContent(/topics?$/);
    await user.keyboard(' unicorn');
    expect(within(help).getByRole('status')).toHaveTextContent('Nothing in the help says that.');
  });

  test('leads to the screen that it speaks of', async () => {
    const { user } = await begun('', filled());
    await screen.findByTestId('board');
    await user.keyboard('{F1}');
    const help = await screen.findByRole('dialog', { name: 'Help' });
    await user.click(within(help).getByRole('button', { name: 'Money' }));
    await user.click(within(help).getByRole('button', { name: 'Go to Money' }));
    await waitFor(() => expect(useView.getState().screen).toBe('money'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
