import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../../renderer/features/initiative/initiative-panel';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { unfold } from '../../../helpers/panel-part';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

const id = 'Data-centre exit, wave 2';
let started: Started;
beforeEach(async () => {
  started = await startFake(designPlan());
  render(<InitiativePanel id={id} />);
  await unfold('Delivery');
});
afterEach(() => started.stop());

const stored = () => currentPlan().initiative.get(id);
const list = () => screen.getByRole('list', { name: 'What it asks for' });

test('what is delivered as usual asks for nothing to tick; a firewall for what the article names', async () => {
  const user = userEvent.setup();
  expect(within(list()).getAllByRole('listitem')).toHaveLength(3);
  expect(within(list()).queryByRole('checkbox')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Way of delivery'), 'Firewall');
  await waitFor(() => expect(within(list()).getAllByRole('listitem')).toHaveLength(9));
  await user.click(screen.getByLabelText('One capability, nothing else'));
  await waitFor(() => expect(stored()?.deliveryTicks).toEqual(['oneCapability']));
  expect(within(list()).getAllByText('Ticked by hand.', { exact: false })).toHaveLength(1);
  await user.type(screen.getByLabelText('Agreed rules'), 'We decide by noon.');
  await user.tab();
  await waitFor(() => expect(stored()?.agreedRules).toBe('We decide by noon.'));
  await user.click(screen.getByLabelText('One capability, nothing else'));
  await waitFor(() => expect(stored()?.deliveryTicks).toEqual([]));
});

test('a last day is kept, and one before the end of the work is said to be too early', async () => {
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText('Way of delivery'), 'Firewall');
  const day = await screen.findByLabelText('Last day of the time-box');
  await user.type(day, '2027-06-30');
  await user.tab();
  await waitFor(() => expect(stored()?.timeBoxEnd).toBe('2027-06-30'));
  expect(list()).toHaveTextContent('Shorten the work, or do less.');
});
