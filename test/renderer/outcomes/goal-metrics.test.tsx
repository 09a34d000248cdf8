import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { blankGoal } from '../../../shared/model/blank';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { adding, after, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Sell online',
  outcome: 'revenue' as const,
  metric: 'Online share',
  unit: '%',
  baseline: 24,
  target: 33,
  targetDate: '2027-12-31',
};
const pairing: Command = {
  type: 'metric-pair/set',
  pair: { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: '2027-01-01' },
};

function plan(...commands: readonly Command[]): Plan {
  return after(
    freshPlan(),
    { type: 'goal/set', goal },
    adding('Shop', { goalId: 'g', cost: 100 }),
    moving(['Shop'], 'innovate', true),
    ...commands,
  );
}

const row = () => within(screen.getByTestId('goal-g'));

test('the row tells both metrics with their latest reading and a chart that says all it shows', async () => {
  double = startDouble({
    plan: plan(pairing, {
      type: 'metric-reading/set',
      readings: [
        { goalId: 'g', side: 'business', day: '2027-01-01', value: 24 },
        { goalId: 'g', side: 'business', day: '2027-07-02', value: 26 },
      ],
    }),
  });
  await show(OutcomesScreen);
  expect(
    row().getByRole('img', {
      name: /^Online share: from 24\s% to 33\s% by 31 Dec 2027; readings: 1 Jan 2027: 24\s%, 2 Jul 2027: 26\s%$/,
    }),
  ).toBeVisible();
  expect(row().getByText('Behind: 22 % of the way, the line is at 28.5 %')).toBeVisible();
  expect(row().getByText('Not read yet')).toBeVisible();
});

test('an IT metric is paired, a reading of each is added, and one is taken away again, by keyboard', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(OutcomesScreen);
  row().getByRole('button', { name: 'Metrics and readings of Sell online' }).focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Metrics of “Sell online”' }));
  // It begins with what most watch: only where it stands and where it should be is missing.
  expect(dialog.getByRole('combobox', { name: 'IT metric' })).toHaveValue('Availability');
  await user.type(dialog.getByRole('textbox', { name: 'Its baseline' }), '99');
  await user.type(dialog.getByRole('textbox', { name: 'Its target' }), '99{Enter}');
  expect(await dialog.findByText(/Baseline and target are the same/)).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Its target' }), '.9{Enter}');
  await waitFor(() =>
    expect(double.plan().metricPair.get('g')).toMatchObject({ baseline: 99, target: 99.9 }),
  );
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Metric' }), 'IT metric');
  await user.type(dialog.getByRole('textbox', { name: 'Reading' }), 'much{Enter}');
  expect(await dialog.findByText(/Not a number/)).toBeVisible();
  await user.clear(dialog.getByRole('textbox', { name: 'Reading' }));
  await user.type(dialog.getByRole('textbox', { name: 'Reading' }), '99.4{Enter}');
  await waitFor(() =>
    expect([...double.plan().metricReading.values()]).toMatchObject([{ side: 'it', value: 99.4 }]),
  );
  await user.click(dialog.getByRole('button', { name: /^Delete the reading of/ }));
  await waitFor(() => expect(double.plan().metricReading.size).toBe(0));
});

test('the day of the baseline is asked where no IT metric says it, once', async () => {
  double = startDouble({ plan: plan() });
  const user = await show(OutcomesScreen);
  await user.click(row().getByRole('button', { name: 'Metrics and readings of Sell online' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Metrics of “Sell online”' }));
  const day = dialog.getByLabelText('Baseline read on');
  await user.type(day, '2027-12-31{Enter}');
  expect(await dialog.findByText(/^The target is due on that day or before it/)).toBeVisible();
  await user.clear(day);
  await user.type(day, '2027-01-01{Enter}');
  await waitFor(() =>
    expect([...double.plan().metricReading.values()]).toMatchObject([
      { side: 'business', day: '2027-01-01', value: 24 },
    ]),
  );
  await waitFor(() => expect(dialog.queryByLabelText('Baseline read on')).toBeNull());
});

test('where only IT metrics stand the row says so', async () => {
  double = startDouble({
    plan: plan({ type: 'goal/set', goal: { ...goal, metric: 'Uptime of the shop' } }, pairing),
  });
  await show(OutcomesScreen);
  expect(row().getByText(/^Only IT metrics stand here/)).toBeVisible();
});

test('pasted readings show what is understood and what is not before they are taken as one step', async () => {
  double = startDouble({ plan: plan(pairing) });
  const user = await show(OutcomesScreen);
  await user.click(screen.getByRole('button', { name: 'Import readings' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Import readings' }));
  expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await user.click(dialog.getByRole('textbox', { name: 'Rows' }));
  await user.paste(
    'Goal\tMetric\tDate\tValue\nSell online\tOnline share\t2027-03-31\t26\nSell online\tAvailability\t2027-03-31\t99.3\nSell offline\t\t2027-03-31\t1',
  );
  expect(await dialog.findByText('2 readings understood, 1 row not.')).toBeVisible();
  expect(dialog.getByText('Line 4: No goal is called “Sell offline”.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Import 2 readings' }));
  await waitFor(() => expect(double.plan().metricReading.size).toBe(2));
  expect(double.asked.filter(({ name }) => name === 'command/dispatch')).toHaveLength(1);
  // What was not understood is still there, to be mended.
  expect(dialog.getByRole('textbox', { name: 'Rows' })).toHaveValue(
    'Goal\tMetric\tDate\tValue\nSell offline\t\t2027-03-31\t1',
  );
});
