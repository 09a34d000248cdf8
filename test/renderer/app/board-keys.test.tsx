import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { useView } from '../../../renderer/state/window/view-store';
import { givePageLayout } from '../../helpers/page-layout';
import { base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
});
afterEach(() => started.stop());

const card = (id: string) => screen.getByTestId(`card-${id}`);
const placementOf = (id: string) => currentPlan().placement.get(`${base}.${id}`);

describe('the board by keys', () => {
  test('arrows move the keyboard from card to card', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(card('Move intranet search to the new engine')).toHaveFocus());
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(card('ERP release 24.2 roll-out')).toHaveFocus());
  });

  test('R and I sort the backlog card by card: the keyboard goes on to the next one', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('r');
    await waitFor(() => expect(placementOf('Loyalty wallet')?.lane).toBe('run'));
    const next = 'Move intranet search to the new engine';
    await waitFor(() => expect(card(next)).toHaveFocus());
    expect(useView.getState().selection).toEqual(new Set([next]));
    await user.keyboard('i');
    await waitFor(() => expect(placementOf(next)?.lane).toBe('innovate'));
  });

  test('between the lanes the keyboard goes along with the card', async () => {
    const user = userEvent.setup();
    const title = 'Desktop replacement 2027';
    await user.click(card(title));
    await user.keyboard('i');
    await waitFor(() => expect(placementOf(title)?.lane).toBe('innovate'));
    await waitFor(() => expect(card(title)).toHaveFocus());
    await user.keyboard('r');
    await waitFor(() => expect(placementOf(title)?.lane).toBe('run'));
    await user.keyboard('b');
    await waitFor(() => expect(placementOf(title)?.lane).toBe('backlog'));
    await waitFor(() => expect(card(title)).toHaveFocus());
  });

  test('an answer that comes late does not call the keyboard back from where it has gone', async () => {
    const user = userEvent.setup();
    const [first, second] = ['Identity and access hardening', 'ERP release 24.2 roll-out'];
    await user.click(card(first));
    started.engine.hold = () => undefined;
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(started.engine.hold?.length).toBe(1));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(card(second)).toHaveFocus());
    started.engine.hold?.();
    started.engine.hold = null;
    await waitFor(() => expect(started.engine.commands).toHaveLength(1));
    await waitFor(() => expect(usePlanStore.getState().inFlight).toBe(0));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(useView.getState().focused).toBe(second);
    expect(card(second)).toHaveFocus();
  });

  test('Shift with R or I funds as well', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Shift>}i{/Shift}');
    await waitFor(() =>
      expect(placementOf('Loyalty wallet')).toMatchObject({ lane: 'innovate', funding: 'full' }),
    );
  });

  test('where the keyboard is nowhere, an arrow puts it on the first card', async () => {
    const user = userEvent.setup();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-card'));
  });

  test('after a deletion the next card is the one the keyboard is on', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(card('Move intranet search to the new engine')).toHaveFocus());
  });

  test('an offer to undo goes away with the next step, which it would take back instead', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Delete}');
    await screen.findByRole('button', { name: 'Undo' });
    await user.keyboard('1');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  test('F funds and takes the funding away', async () => {
    const user = userEvent.setup();
    await user.click(card('Desktop replacement 2027'));
    await user.keyboard('f');
    await waitFor(() => expect(placementOf('Desktop replacement 2027')?.funding).toBe('full'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('f');
    await waitFor(() => expect(placementOf('Desktop replacement 2027')?.funding).toBe('none'));
  });

  test('Alt and arrows change rank and lane', async () => {
    const user = userEvent.setup();
    await user.click(card('ERP release 24.2 roll-out'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() =>
      expect(started.engine.commands.at(-1)).toMatchObject({ before: 'Identity and access hardening' }),
    );
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => expect(placementOf('ERP release 24.2 roll-out')?.lane).toBe('backlog'));
  });

  test('1, 2 and 3 choose the outcome of all that is selected', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.keyboard('3');
    const outcomeOf = (id: string) => currentPlan().initiative.get(id)?.outcome;
    await waitFor(() => expect(outcomeOf('Loyalty wallet')).toBe('risk'));
    expect(outcomeOf('Move intranet search to the new engine')).toBe('risk');
    expect(started.engine.commands).toHaveLength(1);
  });

  test('Delete deletes and offers to undo', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(currentPlan().initiative.has('Loyalty wallet')).toBe(false));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(currentPlan().initiative.has('Loyalty wallet')).toBe(true));
  });

  test('a notice can be closed by those who do not see it', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Delete}');
    // By its role: what is hidden from a screen reader is not found so.
    await user.click(await screen.findByRole('button', { name: 'Close this message' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  test('Ctrl+Z takes back, Ctrl+Shift+Z does again', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('r');
    await waitFor(() => expect(placementOf('Loyalty wallet')?.lane).toBe('run'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(placementOf('Loyalty wallet')?.lane).toBe('backlog'));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(placementOf('Loyalty wallet')?.lane).toBe('run'));
  });

  test('the menu of a card moves it without a drag', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Move Loyalty wallet to …' }));
    const menu = await screen.findByRole('menu');
    await user.click(within(menu).getByRole('menuitem', { name: /^Drive innovation, funded/ }));
    await waitFor(() =>
      expect(placementOf('Loyalty wallet')).toMatchObject({ lane: 'innovate', funding: 'full' }),
    );
  });

  test('what was done is said to a screen reader', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('r');
    await waitFor(() =>
      expect(screen.getByTestId('announcements')).toHaveTextContent(/move of .Loyalty wallet./i),
    );
  });

  test('a step up or down is said by where the card stands then', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const said = screen.getByTestId('announcements');
    await waitFor(() => expect(said).toHaveTextContent(/^Loyalty wallet: 2 of \d+ in backlog$/i));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(said).toHaveTextContent(/^Loyalty wallet: 1 of \d+ in backlog$/i));
  });

  test('a key that does nothing now says why', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('Already at the top.')).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(await screen.findByText('No list beside theirs.')).toBeInTheDocument();
    expect(screen.queryByText('Already at the top.')).toBeNull();
  });

  test('a funded outcome-less card asks for its outcome in place', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Move Warehouse voice picking to …' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Keep the lights on, funded/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Efficiency/ }));
    await waitFor(() =>
      expect(placementOf('Warehouse voice picking')).toMatchObject({ lane: 'run', funding: 'full' }),
    );
  });

  test('a question answered by key is gone with that key: the next one is the card’s again', async () => {
    const user = userEvent.setup();
    const title = 'Warehouse voice picking';
    await user.click(card(title));
    await user.keyboard('{Shift>}r{/Shift}');
    const dialog = await screen.findByRole('dialog');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '2' });
    expect(dialog).not.toBeInTheDocument();
    // The focus goes back in a microtask: before any other key.
    await Promise.resolve();
    expect(card(title)).toHaveFocus();
    fireEvent.keyDown(card(title), { key: 'i' });
    await waitFor(() => expect(placementOf(title)?.lane).toBe('innovate'));
    expect(started.engine.commands.map(({ type }) => type)).toContain('initiative/edit');
  });

  test('the digits choose wherever in the question the keyboard is', async () => {
    const user = userEvent.setup();
    await user.click(card('Warehouse voice picking'));
    await user.keyboard('{Shift>}r{/Shift}');
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByRole('button', { name: 'Leave it as it was' }).focus();
    await user.keyboard('3');
    await waitFor(() =>
      expect(currentPlan().initiative.get('Warehouse voice picking')?.outcome).toBe('risk'),
    );
  });

  test('Escape leaves a question and nothing behind it', async () => {
    const user = userEvent.setup();
    await user.click(card('Warehouse voice picking'));
    await user.keyboard('{Enter}');
    const panel = await screen.findByTestId('panel');
    await user.click(card('Warehouse voice picking'));
    await user.keyboard('{Shift>}r{/Shift}');
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(panel).toBeInTheDocument();
    expect(placementOf('Warehouse voice picking')?.lane).toBe('backlog');
  });

  test('the shell hears what can be undone', async () => {
    const user = userEvent.setup();
    await user.click(card('Loyalty wallet'));
    await user.keyboard('r');
    await waitFor(() => {
      const last = started.shell.asked.filter(({ name }) => name === 'window/state').at(-1);
      expect(last?.body).toMatchObject({
        title: 'IT plan 2027',
        undo: expect.stringContaining('Loyalty wallet'),
        editable: true,
      });
    });
  });
});

test('in a plan that is read-only nothing can be changed, and a copy is offered', async () => {
  started.stop();
  let again: Started | undefined;
  await act(async () => {
    again = await startFake(designPlan(), { readOnly: 'file' });
  });
  if (again) started = again;
  const user = userEvent.setup();
  await user.click(card('Loyalty wallet'));
  await user.keyboard('r');
  expect(started.engine.commands).toEqual([]);
  expect(screen.getByRole('button', { name: 'Save a copy' })).toBeEnabled();
  expect(useView.getState().selection).toEqual(new Set(['Loyalty wallet']));
});
