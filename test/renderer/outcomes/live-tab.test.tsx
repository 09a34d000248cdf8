import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
beforeEach(() => vi.useFakeTimers({ now: new Date(2027, 9, 15, 12), toFake: ['Date'] }));
afterEach(() => {
  double.stop();
  vi.useRealTimers();
});

const line = (id: string, kind: 'margin' | 'cashable', likely: number): Command => ({
  type: 'benefit/set',
  line: {
    id,
    initiativeId: 'Shop',
    kind,
    low: likely,
    likely,
    high: likely,
    rampQuarters: 0,
    offsetQuarters: 0,
    claimant: 'CMO',
  },
});

/** Marked live, with two promises. */
function plan(...commands: readonly Command[]): Plan {
  return after(
    freshPlan(),
    adding('Shop', { outcome: 'revenue', cost: 100, status: 'live' }),
    line('m', 'margin', 1_000_000_00),
    line('c', 'cashable', 200_000_00),
    ...commands,
  );
}

async function open(now: Plan) {
  double = startDouble({ plan: now });
  const user = await show(OutcomesScreen);
  await user.click(screen.getByRole('tab', { name: 'After go-live' }));
  return user;
}

const entry = () => within(screen.getByTestId('live-Shop'));

test('an empty plan says what comes here', async () => {
  await open(freshPlan());
  expect(screen.getByRole('heading', { name: 'Nothing is live yet' })).toBeVisible();
});

test('the users are said field by field, and the line tells target and actual', async () => {
  const user = await open(plan());
  await user.click(entry().getByText('Users and benefits'));
  await user.type(entry().getByRole('textbox', { name: 'Users' }), 'Shop staff{Enter}');
  await user.selectOptions(entry().getByRole('combobox', { name: 'Engaged while building' }), 'Yes');
  await user.type(entry().getByRole('textbox', { name: 'Target' }), '120{Enter}');
  expect(await entry().findByText(/More than 100 % of the users/)).toBeVisible();
  await user.clear(entry().getByRole('textbox', { name: 'Target' }));
  await user.type(entry().getByRole('textbox', { name: 'Target' }), '80{Enter}');
  await user.type(entry().getByRole('textbox', { name: 'Actual' }), '62{Enter}');
  await waitFor(() =>
    expect(double.plan().adoption.get('Shop')).toMatchObject({
      users: 'Shop staff',
      engaged: 'yes',
      target: 80,
      actual: 62,
    }),
  );
  expect(entry().getByText('62 % use it, the target is 80 %')).toBeVisible();
});

test('what a benefit brings is written down with day and name, and told kind by kind', async () => {
  const user = await open(plan());
  await user.click(entry().getByText('Users and benefits'));
  const form = within(entry().getByRole('form', { name: 'Realised value' }));
  await user.type(form.getByRole('textbox', { name: 'Realised a year' }), '0.4m{Enter}');
  await waitFor(() =>
    expect([...double.plan().realisedValue.values()]).toMatchObject([
      // Nobody else is named, so it is who claimed it.
      { benefitId: 'm', amount: 400_000_00, day: '2027-10-15', by: 'CMO' },
    ]),
  );
  expect(entry().getByText('0.40M of 1.00M a year, 40 %')).toBeVisible();
  const kinds = within(screen.getByRole('region', { name: 'Realised value by kind' }));
  expect(kinds.getByRole('row', { name: /^Margin 1.00M 1.00M 0.40M 40\s%$/ })).toBeVisible();
  expect(kinds.getByRole('row', { name: 'Cashable saving 0.20M 0 – –' })).toBeVisible();
});

test('a review is overdue six months after go-live; one opens a claim again, only with a reason', async () => {
  const user = await open(
    plan({
      type: 'adoption/set',
      adoption: {
        id: 'Shop',
        liveOn: '2027-04-01',
        users: '',
        userCount: null,
        engaged: 'unknown',
        supportBy: '',
        supportUntil: null,
        unit: 'percent',
        target: null,
        targetDate: null,
        actual: null,
        actualDate: null,
      },
    }),
  );
  expect(entry().getByText('Review was due on 1 Oct 2027')).toBeVisible();
  await user.click(entry().getByRole('button', { name: 'Review Shop' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Review of “Shop”' }));
  await user.type(dialog.getByRole('textbox', { name: 'Who looked' }), 'Ann');
  await user.click(dialog.getByRole('checkbox', { name: 'Margin: Nobody has looked yet' }));
  await user.click(dialog.getByRole('button', { name: 'Store the review' }));
  expect(dialog.getByText(/Say why a claim opens again/)).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'What was found' }), 'Prices fell');
  await user.click(dialog.getByRole('button', { name: 'Store the review' }));
  await waitFor(() =>
    expect([...double.plan().liveReview.values()]).toMatchObject([{ by: 'Ann', reopened: ['m'] }]),
  );
  expect(entry().getByText('Reviewed on 15 Oct 2027 by Ann')).toBeVisible();
  expect(entry().getByText('1 claim open again')).toBeVisible();
});

test('realised values come as rows, each telling whether it is understood, and are taken as one step', async () => {
  const user = await open(plan());
  await user.click(screen.getByRole('button', { name: 'Import realised values' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Import realised values' }));
  await user.click(dialog.getByRole('textbox', { name: 'Rows' }));
  await user.paste(
    'Initiative\tBenefit\tDate\tRealised a year\nShop\tMargin\t2027-09-30\t900000\nShop\t\t2027-09-30\t1',
  );
  expect(await dialog.findByText('1 realised value understood, 1 row not.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Import 1 realised value' }));
  await waitFor(() =>
    expect([...double.plan().realisedValue.values()]).toMatchObject([
      { benefitId: 'm', day: '2027-09-30', amount: 900_000_00, by: 'CMO' },
    ]),
  );
  expect(dialog.getByRole('textbox', { name: 'Rows' })).toHaveValue(
    'Initiative\tBenefit\tDate\tRealised a year\nShop\t\t2027-09-30\t1',
  );
});

test('the months until a review are a setting', async () => {
  const user = await open(plan());
  const months = screen.getByRole('textbox', { name: 'Review, months after go-live' });
  expect(months).toHaveValue('6');
  await user.clear(months);
  await user.type(months, '3{Enter}');
  await waitFor(() => expect(double.plan().plan.get('plan')?.reviewMonths).toBe(3));
});
