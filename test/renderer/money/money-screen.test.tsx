import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { MoneyScreen } from '../../../renderer/features/money/money-screen';
import { useView } from '../../../renderer/state/window/view-store';
import type { Plan } from '../../../shared/model/plan';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { designPlan, largePlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const M = (amount: number) => Math.round(amount * 100_000_000);

/** The design's year, with a budget for 2028 and a service that is indexed. */
function twoBudgets(): Plan {
  const years = [2027, 2028] as const;
  return after(
    designPlan(),
    { type: 'service/add', id: 'erp', name: 'ERP', changes: { cost: M(5), indexation: 400 } },
    ...years.flatMap((fiscalYear) => [
      {
        type: 'budget/set' as const,
        scenarioId: base,
        fiscalYear,
        scope: 'total' as const,
        amount: M(45),
        hard: false,
      },
      {
        type: 'budget/set' as const,
        scenarioId: base,
        fiscalYear,
        scope: 'innovate' as const,
        amount: M(8.7),
        hard: false,
      },
    ]),
  );
}

async function showMoney(plan?: Plan) {
  double = startDouble(plan ? { plan } : {});
  return show(MoneyScreen);
}

const texts = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);

describe('the money screen', () => {
  test('an empty plan is told in a sentence with one way on', async () => {
    const user = await showMoney();
    expect(screen.getByText('No money to show yet')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go to services' }));
    expect(useView.getState().screen).toBe('services');
  });

  test('the headline, the quarter that is squeezed, and the years without a budget', async () => {
    const user = await showMoney(twoBudgets());
    // 2027: 45 - 36.02 - 0.18 of run added (0.06 and 0.04 and 0.09 for two quarters, 0.05, 0.10, 0.12 and 0.07 for one).
    // 2028: 45 - 31.02 - 5 * 1.04 - 0.53 added + 0.38 saved = 8.63.
    // Q4 2027, four times over: 45 - 36.02 - 0.53, nothing saved yet = 8.45, less than the 8.70 for innovation.
    expect(screen.getByRole('heading', { level: 2, name: /^Room for change/ })).toHaveTextContent(
      'Room for change falls from € 8.80M in 2027 to € 8.63M in 2028.',
    );
    expect(screen.getByText('In Q4 2027 run leaves less than the innovation budget.')).toBeVisible();
    expect(screen.getByText(/^No IT budget is set for 2029, 2030 and 2031\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Set budgets' }));
    expect(useView.getState().screen).toBe('settings');
  });

  test('the chart says every year, and has a bar for every quarter', async () => {
    await showMoney(twoBudgets());
    const chart = screen.getByRole('img', { name: /^Spend by quarter, Q1 2027 to Q4 2031/ });
    expect(chart).toHaveAccessibleName(/2031: run today 36\.87M, run added 0\.53M, run saved 0\.38M/);
    expect(chart.querySelectorAll('[data-quarter]')).toHaveLength(20);
    expect(within(screen.getByTestId('spend-chart')).getByText('Run added')).toBeVisible();
  });

  test('the table is by year, and by quarter where asked for', async () => {
    const user = await showMoney(twoBudgets());
    const byYear = within(screen.getByRole('table', { name: 'Spend by year' })).getAllByRole('row');
    expect(byYear).toHaveLength(2 + 5);
    expect(texts(byYear[3] as HTMLElement).slice(0, 4)).toEqual(['2028', '36.22', '0.53', '−0.38']);
    await user.click(screen.getByRole('button', { name: 'By quarter' }));
    expect(within(screen.getByRole('table', { name: 'Spend by quarter' })).getAllByRole('row')).toHaveLength(
      2 + 25,
    );
    expect(screen.getByRole('button', { name: 'By quarter' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('a cause leads to its card, a service to the services', async () => {
    const user = await showMoney(twoBudgets());
    await user.click(screen.getByRole('button', { name: 'Data-centre exit, wave 2 saves 0.38M a year' }));
    expect(useView.getState()).toMatchObject({ screen: 'board', panel: 'Data-centre exit, wave 2' });
    await user.click(screen.getByRole('button', { name: 'Indexation of ERP adds 0.85M' }));
    expect(useView.getState().screen).toBe('services');
  });

  test('without a budget and without services it says what is missing', async () => {
    const bare = after(freshPlan(), { type: 'service/add', id: 'erp', name: 'ERP', changes: { cost: M(5) } });
    await showMoney(bare);
    expect(screen.getByRole('heading', { level: 2, name: /stay at/ })).toHaveTextContent('from 2027 to 2031');
    expect(screen.getByText(/No IT budget is set for 2027, 2028, 2029, 2030 and 2031/)).toBeVisible();
    expect(screen.queryByText('IT budget, a fourth of its year')).toBeNull();
    expect(screen.getByText('Nothing funded and no indexation moves the run cost.')).toBeVisible();
  });

  test('of many initiatives the first causes are shown, and more on demand', async () => {
    const many = after(largePlan(200), {
      type: 'initiative/edit',
      ids: Array.from({ length: 200 }, (_, index) => `large-${index}`),
      changes: { runCost: M(0.01) },
    });
    const user = await showMoney(many);
    const list = screen.getByRole('region', { name: 'What drives it' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(8);
    await user.click(within(list).getByRole('button', { name: /^Show 50 more of/ }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(58);
  });

  test('how it is made can be opened', async () => {
    const user = await showMoney(twoBudgets());
    const chart = screen.getByRole('region', { name: 'Run-cost drift' });
    await user.click(within(chart).getByText('How is this made?'));
    expect(screen.getByText(/less the quarter’s run/)).toBeVisible();
  });

  test('programmes and units say what is committed, what leaving costs, and how their sums are made', async () => {
    const plan = after(
      freshPlan(),
      adding('Rebuild', { programme: 'Cloud', cost: M(1.5), committed: M(0.4), exitCost: M(0.15) }),
      adding('Archive', { programme: 'Cloud', cost: M(1), committed: M(0.1) }),
    );
    const user = await showMoney(plan);
    const table = screen.getByRole('table', { name: 'Programmes' });
    const [head, cloud] = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(head?.slice(2, 8)).toEqual(['Cost', 'Given', 'Spent', 'Committed', 'Left', 'To leave']);
    expect(cloud?.slice(0, 8)).toEqual(['Cloud', '0 of 2', '2.50', '0.00', '0.00', '0.50', '0.00', '0.15']);
    const part = screen.getByRole('region', { name: 'Programmes and business units' });
    await user.click(within(part).getByText('How is this made?'));
    expect(within(part).getByText(/signed for but not spent/)).toBeVisible();
  });

  test('a business unit says what runs for it too, be it all that it has', async () => {
    const service = (id: string, businessUnit: string, cost: number) =>
      ({ type: 'service/add', id, name: id, changes: { businessUnit, cost } }) as const;
    const plan = after(
      freshPlan(),
      adding('Rebuild', { businessUnit: 'Sales', cost: M(1.5) }),
      service('Tills', 'Sales', M(0.8)),
      service('Payroll', 'People', M(0.7)),
    );
    const user = await showMoney(plan);
    const part = screen.getByRole('region', { name: 'Programmes and business units' });
    await user.click(within(part).getByRole('button', { name: 'Business units' }));
    const rows = within(screen.getByRole('table', { name: 'Business units' })).getAllByRole('row');
    const at = [...(rows[0]?.children ?? [])].findIndex(({ textContent }) => textContent === 'Run today');
    expect(rows.slice(1).map((row) => [row.children[0]?.textContent, row.children[at]?.textContent])).toEqual(
      [
        ['Sales', '0.80'],
        ['People', '0.70'],
      ],
    );
    // It has no cards to be led to.
    expect(within(part).queryByRole('button', { name: 'People' })).toBeNull();
  });
});
