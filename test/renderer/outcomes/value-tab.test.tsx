import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { useView } from '../../../renderer/state/window/view-store';
import type { Plan } from '../../../shared/model/plan';
import { dependencyId } from '../../../shared/model/records/dependency';
import { adding, after, freshPlan, moving } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const commands = () => double.asked.filter(({ name }) => name === 'command/dispatch');

describe('value', () => {
  async function valued(plan = designPlan()) {
    double = startDouble({ plan });
    const user = await show(OutcomesScreen);
    await user.click(screen.getByRole('tab', { name: 'Value and ranking' }));
    return user;
  }
  const titles = () =>
    within(screen.getByRole('table', { name: 'Scores' }))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent?.trim());

  test('a head sorts by its score, what is not known last', async () => {
    const user = await valued();
    await user.click(screen.getByRole('button', { name: 'Net present value' }));
    expect(titles()[0]).toBe('Order API for marketplaces');
    expect(screen.getByRole('columnheader', { name: 'Net present value' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.click(screen.getByRole('button', { name: 'Cost' }));
    expect(titles()[0]).toBe('Data-centre exit, wave 2');
  });

  test('a lane is ranked by the score in one step, which undo takes back; the funding line stays', async () => {
    const user = await valued();
    await user.click(screen.getByRole('button', { name: 'Net present value' }));
    const before = double.plan();
    await user.click(screen.getByRole('button', { name: /^Rank a list by net present value/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Drive innovation' }));
    await waitFor(() => expect(double.plan()).not.toBe(before));
    expect(commands()).toHaveLength(1);
    const fundings = (plan: Plan) => [...plan.placement.values()].map(({ funding }) => funding);
    expect(fundings(double.plan())).toEqual(fundings(before));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(double.plan()).toEqual(before));
  });

  test('a weight is part of the formula at once; one out of range is refused beside the field', async () => {
    const user = await valued();
    const weight = screen.getByLabelText('Urgency');
    await user.clear(weight);
    await user.type(weight, '101{Enter}');
    expect(weight).toHaveAccessibleDescription('A whole number from 0 to 100, please.');
    await user.clear(weight);
    await user.type(weight, '0{Enter}');
    await waitFor(() =>
      expect(screen.getByTestId('score-formula')).toHaveTextContent(
        'Score = (30 × outcome + 30 × benefit + 10 × risk + 10 × ease) ÷ 80',
      ),
    );
  });

  test('a field of one’s own weighs as much as is said, below 0 the other way round', async () => {
    const field = { id: 's', name: 'Stores', kind: 'number', weight: 0, place: 0 } as const;
    const user = await valued(
      after(designPlan(), { type: 'own-field/set', field: { ...field, choices: [] } }),
    );
    const weight = screen.getByLabelText('Stores');
    await user.clear(weight);
    await user.type(weight, '-25{Enter}');
    await waitFor(() =>
      expect(screen.getByTestId('score-formula')).toHaveTextContent(
        '+ 25 × Stores (the less the better)) ÷ 125',
      ),
    );
  });

  test('every term of a score is explained', async () => {
    const user = await valued();
    await user.click(screen.getByRole('button', { name: /^Explain the score of Data-centre exit/ }));
    const dialog = within(await screen.findByRole('dialog'));
    const parts = dialog.getByRole('table', { name: 'Parts of the score' });
    // Efficiency has 30 of at most 50 points: 60.
    expect(within(parts).getByRole('row', { name: /Outcome/ })).toHaveTextContent(
      'Efficiency: 30 of at most 50 points6030',
    );
    expect(within(parts).getByRole('row', { name: /Urgency/ })).toHaveTextContent('Not known–20');
    expect(dialog.getByRole('table', { name: 'Net present value by year' })).toBeVisible();
  });

  test('the bubbles are gone through by arrows, and Enter leads to the card', async () => {
    const user = await valued();
    const first = screen.getByRole('button', { name: /^Retire fax gateway, Cost/ });
    first.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Supplier portal single sign-on, Cost/ })).toHaveFocus();
    await user.keyboard('{End}{Enter}');
    expect(useView.getState()).toMatchObject({ screen: 'board', panel: 'Data-centre exit, wave 2' });
  });

  test('the chart can be read as a table', async () => {
    const user = await valued();
    await user.selectOptions(screen.getByLabelText('Height'), 'margin');
    await user.click(screen.getByRole('button', { name: 'View as table' }));
    const table = within(screen.getByRole('table', { name: 'Value against cost in figures' }));
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Order API for marketplaces',
      'Self-service returns in the app',
      'Loyalty wallet',
    ]);
    expect(screen.getByText(/^13 initiatives are not shown/)).toBeVisible();
  });
});

test('credits of enablers stand beside the benefits, on both tabs, and in no sum', async () => {
  const margin = { kind: 'margin' as const, low: 2_000_000_00, likely: 2_000_000_00, high: 2_000_000_00 };
  const plan = after(
    freshPlan(),
    adding('Shop', { cost: 100, outcome: 'revenue', benefit: margin }),
    adding('API', { cost: 100, outcome: 'efficiency' }),
    moving(['Shop', 'API'], 'innovate', true),
    {
      type: 'dependency/set',
      dependency: {
        id: dependencyId('API', 'enables', 'Shop'),
        fromId: 'API',
        toId: 'Shop',
        kind: 'enables',
        share: 3_000,
      },
    },
  );
  double = startDouble({ plan });
  const user = await show(OutcomesScreen);
  // 30 % of 2.0M is 0.6M; the sum stays 2.0M.
  const kinds = screen.getByRole('region', { name: 'Benefits by kind' });
  expect(kinds).toHaveTextContent(
    'Claimed by nobody yet (2.00M). Of it, likely 0.60M a year is credited to enablers, and counted here once: API (0.60M).',
  );
  await user.click(screen.getByRole('tab', { name: 'Value and ranking' }));
  const row = (title: string) =>
    within(screen.getByRole('table', { name: 'Scores' })).getByRole('row', { name: new RegExp(title) });
  expect(row('Shop')).toHaveTextContent('margin 2.00Mof it to enablers: margin 0.60M');
  expect(row('API')).toHaveTextContent('–credited: margin 0.60M');
});
