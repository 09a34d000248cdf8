import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../../renderer/features/initiative/initiative-panel';
import { SplitDialog } from '../../../../renderer/features/split/split-dialog';
import { endSplitting, splitIntoSlices } from '../../../../renderer/state/actions/splitting';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { costOf } from '../../../../shared/rules/money/cost';
import { unfold } from '../../../helpers/panel-part';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

/** 1.45M over Q1 to Q4 2027, funded in full. */
const exit = 'Data-centre exit, wave 2';

let started: Started;
beforeEach(async () => {
  started = await startFake(designPlan());
});
afterEach(() => {
  endSplitting();
  started.stop();
});

const row = (slice: number) =>
  within(screen.getByRole('table', { name: 'Slices' })).getAllByRole('row')[slice];

test('what each slice gets is shown before; the slices are made as one step', async () => {
  render(
    <>
      <InitiativePanel id={exit} />
      <SplitDialog />
    </>,
  );
  const user = userEvent.setup();
  await unfold('Delivery');
  await user.click(screen.getByRole('button', { name: 'Split into slices …' }));
  const dialog = await screen.findByRole('dialog', { name: `Split “${exit}”` });
  expect(row(1)).toHaveTextContent('Q1 2027 – Q2 2027');
  expect(row(2)).toHaveTextContent('Q3 2027 – Q4 2027');
  // Four even quarters of 1.45M: 725,000 in each half.
  for (const slice of [1, 2]) expect(row(slice)).toHaveTextContent('725,000');
  const quarters = within(dialog).getByLabelText('Quarters of slice 1');
  await user.clear(quarters);
  await user.type(quarters, '3');
  expect(within(dialog).getByRole('status')).toHaveTextContent('The slices take 5 quarters together');
  expect(within(dialog).getByRole('button', { name: 'Split into 2 slices' })).toBeDisabled();
  await user.clear(within(dialog).getByLabelText('Quarters of slice 2'));
  await user.type(within(dialog).getByLabelText('Quarters of slice 2'), '1');
  const title = within(dialog).getByLabelText('Title of slice 2');
  await user.clear(title);
  expect(within(dialog).getByRole('status')).toHaveTextContent('Each slice needs a title.');
  await user.type(title, 'The last racks{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: `Split “${exit}”` })).toBeNull());
  const made = [...currentPlan().initiative.values()].find((each) => each.title === 'The last racks');
  expect(costOf(currentPlan(), exit)).toBe(108_750_000);
  expect(costOf(currentPlan(), made?.id ?? '')).toBe(36_250_000);
  expect(started.engine.commands.filter(({ type }) => type === 'initiative/split')).toHaveLength(1);
});

test('as many slices as there are quarters, six at most', async () => {
  render(<SplitDialog />);
  const user = userEvent.setup();
  splitIntoSlices(exit);
  const count = await screen.findByLabelText('Slices', { selector: 'select' });
  expect(
    within(count)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['2', '3', '4']);
  await user.selectOptions(count, '4');
  expect(screen.getByRole('button', { name: 'Split into 4 slices' })).toBeEnabled();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: `Split “${exit}”` })).toBeNull());
});
