import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { givePageLayout } from '../../helpers/page-layout';
import { unfold } from '../../helpers/panel-part';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
});
afterEach(() => started.stop());

const added = () => [...currentPlan().initiative.values()].at(-1);

test('"the experience we want" begins a card by keyboard, with its questions', async () => {
  const user = userEvent.setup();
  screen.getByRole('button', { name: 'Add from a template' }).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitem', { name: 'The experience we want' }));
  const title = await screen.findByRole('textbox', { name: 'Title' }, { timeout: 8_000 });
  expect(title).toHaveValue('New experience');
  expect(added()).toMatchObject({
    title: 'New experience',
    customerFacing: true,
    outcome: 'revenue',
    outcomeAssumed: true,
  });
  expect(added()?.description.split('\n').filter(Boolean)).toEqual([
    'Who the customer is:',
    'What they do today:',
    'The experience we want:',
    'The capability that it takes:',
    'How we will know:',
  ]);
  // Who joins it to what runs is to be found: the role comes along.
  const required = () => [...currentPlan().requiredRole.values()];
  expect(required()).toMatchObject([{ initiativeId: added()?.id, role: 'Integration expert', filledBy: '' }]);
  await unfold('Standing');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Runs outside IT already' }), 'Yes: replace');
  await user.click(screen.getByRole('checkbox', { name: 'Emerging technology' }));
  await waitFor(() => expect(added()).toMatchObject({ outsideIt: 'replace', emergingTechnology: true }));
});
