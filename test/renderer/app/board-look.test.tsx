import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { groupBoard } from '../../../renderer/state/board/board-look';
import { laneIds } from '../../../renderer/state/board/board-order';
import { findText } from '../../../renderer/state/board/find-store';
import { showCards } from '../../../renderer/state/board/show-card';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { useView } from '../../../renderer/state/window/view-store';
import { cardsOf } from '../../../shared/rules/cards/cards';
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

const lane = () => screen.getByTestId('lane-run');
const heads = () =>
  within(lane())
    .getAllByRole('button', { expanded: true })
    .map(({ textContent }) => textContent);
const outcomeOf = (id: string) => currentPlan().initiative.get(id)?.outcome;
const runIds = () => laneIds(cardsOf(currentPlan(), base), 'run', { sort: 'rank', found: null });

describe('swimlanes', () => {
  test('part each column, say how many cards they have and what these cost, and fold', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group the cards by' }), 'Outcome');
    await waitFor(() => expect(heads().length).toBeGreaterThan(1));
    const [first = ''] = heads();
    expect(first).toMatch(/\d+ · €/);
    expect(screen.getByText(/^Grouped: dragging changes list and funding/)).toBeVisible();
    const before = runIds();
    act(() => within(lane()).getAllByRole('button', { expanded: true })[0]?.focus());
    await user.keyboard('{Enter}');
    const [folded] = within(lane()).getAllByRole('button', { expanded: false });
    expect(folded).toHaveFocus();
    expect(runIds().length).toBeLessThan(before.length);
    await user.keyboard(' ');
    expect(runIds()).toEqual(before);
  });

  test('are gone through by arrows in the order in which they stand', async () => {
    const user = userEvent.setup();
    act(() => groupBoard('outcome'));
    const ids = runIds();
    await user.click(screen.getByTestId(`card-${ids[0]}`));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(useView.getState().focused).toBe(ids[2]);
  });

  test('one place down goes past the next card of the same swimlane', async () => {
    const user = userEvent.setup();
    act(() => groupBoard('outcome'));
    const funded = cardsOf(currentPlan(), base).lanes.run.funded.map((card) => card.initiative.id);
    const mover = funded.find((id, at) =>
      funded.slice(at + 1).some((other) => outcomeOf(other) === outcomeOf(id)),
    );
    if (!mover) throw new Error('no two of one outcome');
    const fellow = funded.slice(funded.indexOf(mover) + 1).find((id) => outcomeOf(id) === outcomeOf(mover));
    await user.click(screen.getByTestId(`card-${mover}`));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => {
      const now = cardsOf(currentPlan(), base).lanes.run.funded.map((card) => card.initiative.id);
      expect(now.indexOf(mover)).toBe(now.indexOf(fellow ?? '') + 1);
    });
  });

  test('unfold for a link to a card in them, and show what is found alone', async () => {
    const user = userEvent.setup();
    act(() => groupBoard('businessUnit'));
    for (;;) {
      const [head] = within(lane()).queryAllByRole('button', { expanded: true });
      if (!head) break;
      await user.click(head);
    }
    expect(screen.queryByTestId('card-Desktop replacement 2027')).toBeNull();
    act(() => showCards(['Desktop replacement 2027']));
    expect(await screen.findByTestId('card-Desktop replacement 2027')).toBeVisible();
    act(() => findText('wallet'));
    await waitFor(() => expect(within(lane()).queryByRole('button', { expanded: true })).toBeNull());
  });
});

test('cards are coloured by status with a letter in each colour, and a legend in words', async () => {
  const user = userEvent.setup();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Colour the cards by' }), 'Status');
  const legend = await screen.findByRole('list', { name: 'Colours: Status' });
  expect(within(legend).getByText(/^Proposed \d+$/)).toBeVisible();
  const card = screen.getByTestId('card-Loyalty wallet');
  expect(within(card).getByRole('img', { name: 'Proposed' })).toHaveTextContent('P');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Colour the cards by' }), 'Outcome');
  expect(screen.queryByRole('list', { name: /^Colours/ })).toBeNull();
  expect(within(card).queryByRole('img', { name: 'Proposed' })).toBeNull();
});
