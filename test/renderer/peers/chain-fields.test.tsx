import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { GoalsCard } from '../../../renderer/features/outcomes/goals/goals-card';
import { useAskedGoal } from '../../../renderer/state/window/asked-goal';
import { useView } from '../../../renderer/state/window/view-store';
import { blankGoal } from '../../../shared/model/blank';
import { unfold } from '../../helpers/panel-part';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const Panel = () => <InitiativePanel id="Books" />;
const tied = () =>
  after(
    freshPlan(),
    {
      type: 'goal/set',
      goal: { ...blankGoal, id: 'g', name: 'Close faster', outcome: 'risk', metric: 'Days' },
    },
    adding('Books', { goalId: 'g' }),
  );

test('the chain stands as a sentence, a gap of the initiative is filled where it stands', async () => {
  double = startDouble({ plan: tied() });
  const user = await show(Panel);
  await unfold('Why, and for whom');
  expect(screen.getByTestId('value-chain')).toHaveTextContent(
    'We do Books; which capability changes is not said; how far Days moves is not said; risk management;',
  );
  await user.type(screen.getByRole('textbox', { name: 'Capability it changes' }), 'One ledger{Enter}');
  await waitFor(() => expect(screen.getByTestId('value-chain')).toHaveTextContent('“One ledger” changes'));
  expect(double.plan().initiative.get('Books')?.capability).toBe('One ledger');
});

test('a gap of the goal leads to the goal, where peer and pressure are one choice', async () => {
  double = startDouble({ plan: tied() });
  const user = await show(Panel);
  await unfold('Why, and for whom');
  await user.click(
    screen.getByRole('button', { name: 'Its goal names no peer: edit the goal Close faster' }),
  );
  expect(useView.getState().screen).toBe('outcomes');
  expect(useAskedGoal.getState().goalId).toBe('g');
});

test('the goals open the one that is asked for', async () => {
  double = startDouble({ plan: tied() });
  useAskedGoal.setState({ goalId: 'g' });
  const user = await show(GoalsCard);
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the goal' }));
  await user.selectOptions(dialog.getByRole('combobox', { name: 'For whom, and why' }), 'CFO: cash flow');
  await user.type(dialog.getByRole('textbox', { name: 'Capability that changes' }), 'Closing the books');
  await user.click(dialog.getByRole('button', { name: 'Store the goal' }));
  await waitFor(() =>
    expect(double.plan().goal.get('g')).toMatchObject({
      peerId: 'cfo',
      pressureId: 'cash-flow',
      capability: 'Closing the books',
    }),
  );
  expect(await screen.findByText('For the CFO because of cash flow')).toBeVisible();
});
