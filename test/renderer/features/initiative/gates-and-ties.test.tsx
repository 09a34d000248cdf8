import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { openPanel } from '../../../../renderer/state/window/view-store';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { givePageLayout } from '../../../helpers/page-layout';
import { unfold } from '../../../helpers/panel-part';
import { base } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

/** 1.45M over Q1 to Q4 2027, funded in full. */
const exit = 'Data-centre exit, wave 2';
const returns = 'Self-service returns in the app';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
});
afterEach(() => started.stop());

function openOn(id: string) {
  openPanel(id);
  render(<App />);
  return userEvent.setup();
}

test('a gate is added, named and moved; bad input stays beside its field and nothing is stored', async () => {
  const user = openOn(exit);
  await unfold('Milestones');
  await user.click(screen.getByRole('button', { name: 'Add a gate' }));
  const gate = await screen.findByRole('group', { name: 'Gate' });
  const quarters = within(gate).getByLabelText('After quarters of work');
  expect(quarters).toHaveValue('3');
  expect(quarters).toHaveAccessibleDescription('The end of Q3 2027');
  const before = started.engine.commands.length;
  await user.clear(quarters);
  await user.type(quarters, '-1{Enter}');
  expect(quarters).toHaveAccessibleDescription('A whole number from 1 to 80, please.');
  const name = within(gate).getByLabelText('Name');
  await user.clear(name);
  await user.type(name, '{Enter}');
  expect(name).toHaveAccessibleDescription('It needs a name.');
  expect(started.engine.commands.length).toBe(before);
  await user.type(name, 'Pilot{Enter}');
  await user.clear(quarters);
  await user.type(quarters, '2{Enter}');
  await waitFor(() =>
    expect([...currentPlan().milestone.values()]).toMatchObject([{ name: 'Pilot', offsetQuarters: 1 }]),
  );
});

test('up to the next gate gives what is spent by then: half of 1.45M by the end of the second of four quarters', async () => {
  const user = openOn(exit);
  await unfold('Milestones');
  await user.click(screen.getByRole('button', { name: 'Add a gate' }));
  const quarters = await screen.findByLabelText('After quarters of work');
  await user.clear(quarters);
  await user.type(quarters, '2{Enter}');
  const funding = screen.getByLabelText('Funding');
  await within(funding).findByRole('option', { name: 'Up to Gate, Q2 2027' });
  await user.selectOptions(funding, 'Up to Gate, Q2 2027');
  await waitFor(() => expect(cardsOf(currentPlan(), base).byId.get(exit)?.fundedAmount).toBe(72_500_000));
  expect(currentPlan().placement.get(`${base}.${exit}`)?.funding).toBe('amount');
  expect(funding).toHaveDisplayValue('Up to Gate, Q2 2027');
  expect(funding).toHaveAccessibleDescription(
    /^Gives €\s725,000\.00, all of it by the end of Q2 2027. Run cost, savings and benefits count once the rest is given/,
  );
  // The gate goes a quarter further: what was given stays given, and the gate is another choice.
  await user.clear(quarters);
  await user.type(quarters, '3{Enter}');
  await within(funding).findByRole('option', { name: 'Up to Gate, Q3 2027' });
  expect(funding).toHaveDisplayValue('Up to the end of Q2 2027');
  await user.selectOptions(funding, 'Up to Gate, Q3 2027');
  await waitFor(() => expect(funding).toHaveDisplayValue('Up to Gate, Q3 2027'));
});

test('what it enables is chosen by typing; its share of the benefit is shown and taken off the other', async () => {
  const user = openOn('Order API for marketplaces');
  await unfold('Depends on');
  await user.selectOptions(screen.getByLabelText('It'), 'Enables');
  await user.type(screen.getByRole('combobox', { name: 'Initiative' }), 'self returns{Enter}');
  const share = await screen.findByLabelText(/^Credited to this one/);
  await user.clear(share);
  await user.type(share, '50{Enter}');
  // A margin of 1.2M to 2.6M a year: half of it is 0.6M to 1.3M.
  await waitFor(() =>
    expect(share).toHaveAccessibleDescription(/^margin 0\.60–1\.30M a year, counted once, with the other/),
  );
  await user.click(screen.getByRole('button', { name: returns }));
  expect(await screen.findByText('Of its own benefits it keeps margin 0.60–1.30M.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Take away: is enabled by/ }));
  await waitFor(() => expect(currentPlan().dependency.size).toBe(0));
});

test('a name that nobody has is said beside the field', async () => {
  const user = openOn(exit);
  await unfold('Depends on');
  const field = screen.getByRole('combobox', { name: 'Initiative' });
  await user.type(field, 'zzz{Enter}');
  expect(field).toHaveAccessibleDescription('Nothing has this name.');
  expect(started.engine.commands).toEqual([]);
});
