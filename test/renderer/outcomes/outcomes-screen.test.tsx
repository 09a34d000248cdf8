import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { dispatch } from '../../../renderer/state/plan/dispatch';
import { blankGoal } from '../../../shared/model/blank';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { adding, after, freshPlan, moving } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const points = () => {
  const { priorityRevenue, priorityEfficiency, priorityRisk } = settingsOf(double.plan());
  return [priorityRevenue, priorityEfficiency, priorityRisk];
};
const commands = () => double.asked.filter(({ name }) => name === 'command/dispatch');

function withGoal(): Plan {
  return after(
    freshPlan(),
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'open',
        name: 'Always open',
        outcome: 'revenue',
        metric: 'Availability',
        unit: '%',
        baseline: 99.1,
        target: 99.9,
      },
    },
    adding('Failover', { goalId: 'open', goalContribution: 0.3, cost: 100 }),
    adding('Kiosk'),
    moving(['Failover'], 'run', true),
  );
}

describe('the priority', () => {
  test('moving one slider takes from the others in proportion, and is stored once as one step', async () => {
    double = startDouble({ plan: designPlan() });
    await show(OutcomesScreen);
    const slider = screen.getByRole('slider', { name: 'Revenue generation' });
    expect(slider).toHaveValue('50');
    fireEvent.change(slider, { target: { value: '55' } });
    fireEvent.change(slider, { target: { value: '60' } });
    expect(screen.getByRole('slider', { name: 'Efficiency' })).toHaveValue('24');
    expect(screen.getByRole('textbox', { name: 'Risk management, points' })).toHaveValue('16');
    await waitFor(() => expect(points()).toEqual([60, 24, 16]));
    expect(commands()).toHaveLength(1);
  });

  test('typed points do the same; what are no points is said beside the field and nothing is stored', async () => {
    double = startDouble({ plan: designPlan() });
    const user = await show(OutcomesScreen);
    const field = screen.getByRole('textbox', { name: 'Efficiency, points' });
    await user.clear(field);
    await user.type(field, '130{Enter}');
    expect(field).toHaveAccessibleDescription('Write whole points from 0 to 100.');
    expect(commands()).toEqual([]);
    await user.clear(field);
    await user.type(field, '65{Enter}');
    // 35 left over 50 to 20: 25 and 10.
    await waitFor(() => expect(points()).toEqual([25, 65, 10]));
  });

  test('three answers make the points and say whether they fit', async () => {
    double = startDouble({ plan: designPlan() });
    const user = await show(OutcomesScreen);
    await user.click(screen.getByRole('button', { name: 'Ask me in pairs' }));
    const question = (name: string) => within(screen.getByRole('group', { name }));
    await user.click(question('Revenue or efficiency?').getByRole('radio', { name: 'Revenue more' }));
    await user.click(question('Revenue or risk?').getByRole('radio', { name: 'Risk more' }));
    expect(screen.getByRole('button', { name: 'Take these points' })).toBeDisabled();
    await user.click(question('Efficiency or risk?').getByRole('radio', { name: 'Efficiency more' }));
    expect(screen.getByText(/go round in a circle/)).toBeVisible();
    await user.click(question('Revenue or risk?').getByRole('radio', { name: 'Revenue much more' }));
    expect(screen.getByText('The three answers fit together.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take these points' }));
    await waitFor(() => expect(points()).toEqual([64, 26, 10]));
    expect(screen.getByRole('slider', { name: 'Revenue generation' })).toHaveValue('64');
  });

  test('the money is told against it', async () => {
    double = startDouble({ plan: designPlan() });
    await show(OutcomesScreen);
    const card = within(screen.getByRole('region', { name: 'Money against the priority' }));
    // Of 7.69M funded in 2027 revenue gets 1.02 + 0.72 = 1.74M, 22.6 %, against 50 points.
    const row = card.getByRole('row', { name: /Revenue generation/ });
    expect(row).toHaveTextContent('€ 1.74M');
    expect(row).toHaveTextContent('23 %');
    expect(row).toHaveTextContent('27 points less than declared');
  });
});

describe('goals', () => {
  test('one says how far the funded plan gets and what it leaves', async () => {
    double = startDouble({ plan: withGoal() });
    await show(OutcomesScreen);
    const goal = within(screen.getByTestId('goal-open'));
    expect(goal.getByText('Short by 0.5 %')).toBeVisible();
    expect(goal.getByText('Funded plan gets to 99.4 %')).toBeVisible();
    expect(screen.getByText('1 initiative is tied to no goal.')).toBeVisible();
  });

  test('one is added in a dialog; what is wrong is said beside its field, and nothing is stored before', async () => {
    double = startDouble();
    const user = await show(OutcomesScreen);
    await user.click(screen.getByRole('button', { name: 'Add a goal' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Add the goal' }));
    expect(dialog.getByLabelText('Name')).toHaveAccessibleDescription('A goal needs a name.');
    await user.type(dialog.getByLabelText('Name'), 'Clean audit');
    await user.selectOptions(dialog.getByLabelText('Outcome'), 'risk');
    await user.type(dialog.getByLabelText(/^Baseline/), 'many');
    await user.click(dialog.getByRole('button', { name: 'Add the goal' }));
    expect(dialog.getByLabelText(/^Baseline/)).toHaveAccessibleDescription(/^Not a number/);
    expect(commands()).toEqual([]);
    await user.clear(dialog.getByLabelText(/^Baseline/));
    await user.type(dialog.getByLabelText(/^Baseline/), '5');
    await user.type(dialog.getByLabelText(/^Target/), '5');
    await user.click(dialog.getByRole('button', { name: 'Add the goal' }));
    await waitFor(() =>
      expect(dialog.getByLabelText(/^Target/)).toHaveAccessibleDescription(/nothing would move/),
    );
    expect(double.plan().goal.size).toBe(0);
    await user.clear(dialog.getByLabelText(/^Target/));
    await user.type(dialog.getByLabelText(/^Target/), '0{Enter}');
    await waitFor(() =>
      expect([...double.plan().goal.values()][0]).toMatchObject({
        name: 'Clean audit',
        outcome: 'risk',
        baseline: 5,
        target: 0,
      }),
    );
  });

  test('what changes while it is being edited stays, where it was not typed anew', async () => {
    double = startDouble({ plan: withGoal() });
    const user = await show(OutcomesScreen);
    await user.click(screen.getByRole('button', { name: 'Edit Always open' }));
    const dialog = within(await screen.findByRole('dialog'));
    const goal = double.plan().goal.get('open');
    if (!goal) throw new Error('no goal');
    // From another window of the plan.
    await act(() => dispatch({ type: 'goal/set', goal: { ...goal, sponsor: 'Ada', target: 99.8 } }));
    await user.clear(dialog.getByLabelText('Name'));
    await user.type(dialog.getByLabelText('Name'), 'Open at night{Enter}');
    await waitFor(() =>
      expect(double.plan().goal.get('open')).toEqual({
        ...goal,
        name: 'Open at night',
        sponsor: 'Ada',
        target: 99.8,
      }),
    );
  });

  test('one is deleted and comes back with its ties', async () => {
    double = startDouble({ plan: withGoal() });
    const user = await show(OutcomesScreen);
    await user.click(screen.getByRole('button', { name: 'Delete Always open' }));
    await waitFor(() => expect(double.plan().initiative.get('Failover')?.goalId).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(double.plan().initiative.get('Failover')?.goalId).toBe('open'));
    expect(double.plan().initiative.get('Failover')?.goalContribution).toBe(0.3);
  });
});

test('assumed outcomes are counted, and confirmed in one step', async () => {
  const plan = after(
    designPlan(),
    { type: 'initiative/edit', ids: ['Loyalty wallet'], changes: { outcomeAssumed: true } },
    { type: 'initiative/edit', ids: ['Store digital twin'], changes: { outcomeAssumed: true } },
  );
  double = startDouble({ plan });
  const user = await show(OutcomesScreen);
  expect(screen.getByText('2 outcomes are assumed, not confirmed.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Confirm all' }));
  await waitFor(() => expect(screen.queryByText(/are assumed/)).toBeNull());
  expect(commands()).toHaveLength(1);
});

test('in a read-only plan nothing can be edited', async () => {
  double = startDouble({ plan: withGoal(), readOnly: 'file' });
  const user = await show(OutcomesScreen);
  expect(screen.getByRole('slider', { name: 'Efficiency' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Add a goal' })).toBeDisabled();
  await user.click(screen.getByRole('tab', { name: 'Value and ranking' }));
  expect(screen.getByRole('button', { name: /^Rank a list/ })).toBeDisabled();
});
