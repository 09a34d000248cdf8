import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { MoneyScreen } from '../../../renderer/features/money/money-screen';
import { Report } from '../../../renderer/features/report/report';
import { undo } from '../../../renderer/state/plan/dispatch';
import { useView } from '../../../renderer/state/window/view-store';
import type { BudgetScope } from '../../../shared/model/codes';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { budgetId } from '../../../shared/model/records/budget';
import { wholeReport } from '../../../shared/model/report-choice';
import { kpisOf } from '../../../shared/rules/budgets/kpis';
import {
  kpiAboutWords,
  kpiFormulas,
  kpiSources,
  kpiValueWords,
} from '../../../shared/words/outcomes/kpi-words';
import { speechOf } from '../../../shared/words/speech';
import { holdUp } from '../../helpers/held';
import { after, base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double?.stop());

const M = (amount: number) => Math.round(amount * 100_000_000);

async function showMoney(plan: Plan = designPlan()) {
  double = startDouble({ plan });
  return show(MoneyScreen);
}

const amountOf = (scope: BudgetScope) => double.plan().budget.get(budgetId(base, 2027, scope));
const rowOf = (name: RegExp) =>
  within(screen.getByRole('table', { name: 'Budgets by year' })).getAllByRole('row', {
    name,
  })[0] as HTMLElement;

describe('the budgets of the Money screen', () => {
  test('each says what is free, and the two shares are named apart', async () => {
    await showMoney();
    // Run lane: 0.62 + 0.84 + 1.45 + 0.91 + 0.44 = 4.26 of 4.60. All: 31.02 + 0.19 + 4.26 + 3.43 = 38.90 less of 40.
    expect(rowOf(/^Keep the lights on/)).toHaveTextContent('4.26M0.34M free');
    const region = screen.getByRole('region', { name: 'Budgets' });
    // 4.26 of 4.26 + 3.43 = 55.4 %.
    expect(region).toHaveTextContent('Balance of change money: 55 % lights on, 45 % innovation');
    expect(region).toHaveTextContent(/Keeping the lights on as a share of all spend: 91 %/);
    expect(region).toHaveTextContent(
      'Guardrail on the balance of change money: 50 to 60 % to keeping the lights on, soft.',
    );
  });

  test('a budget keeps its amount, typed a moment before it is made hard', async () => {
    const held = holdUp();
    double = startDouble({ plan: designPlan(), until: held.promise });
    const user = await show(MoneyScreen);
    const field = screen.getByLabelText('Keep the lights on 2027');
    await user.clear(field);
    await user.type(field, '5m{Enter}');
    await user.click(screen.getByRole('checkbox', { name: 'Hard: Keep the lights on 2027' }));
    held.release();
    await waitFor(() => expect(amountOf('run')).toMatchObject({ amount: M(5), hard: true }));
  });

  test('a contingency is held back from what is free; one above the budget is refused beside its field', async () => {
    const user = await showMoney();
    const field = screen.getByLabelText('Contingency of Keep the lights on 2027');
    await user.type(field, '0.2m{Enter}');
    await waitFor(() => expect(amountOf('run')?.contingency).toBe(M(0.2)));
    expect(rowOf(/^Keep the lights on/)).toHaveTextContent('0.14M free');
    await user.clear(field);
    await user.type(field, '0.5m{Enter}');
    // 4.60 - 0.50 - 4.26 = -0.16: within the contingency, the budget holds.
    await waitFor(() => expect(rowOf(/^Keep the lights on/)).toHaveTextContent('0.16M into the contingency'));
    await user.clear(field);
    await user.type(field, '5m{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/is more than the budget of/));
    expect(amountOf('run')?.contingency).toBe(M(0.5));
  });

  test('a cut takes all budgets of the year at once and is one step to take back', async () => {
    const user = await showMoney();
    const field = screen.getByLabelText('Cut the budgets of 2027 by, %');
    await user.type(field, 'ten{Enter}');
    expect(field).toHaveAccessibleDescription(/^Write by how many percent/);
    await user.clear(field);
    await user.type(field, '10{Enter}');
    await waitFor(() => expect(amountOf('total')?.amount).toBe(M(36)));
    expect([amountOf('run')?.amount, amountOf('innovate')?.amount]).toEqual([M(4.14), M(3.78)]);
    expect(screen.getByText('Cut of the 2027 budgets by 10 %')).toBeInTheDocument();
    await undo();
    expect(amountOf('total')?.amount).toBe(M(40));
  });

  test('a cut below the contingency is refused beside the field', async () => {
    const held = after(designPlan(), {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'run',
      amount: M(4.6),
      contingency: M(4.5),
      hard: false,
    });
    const user = await showMoney(held);
    const field = screen.getByLabelText('Cut the budgets of 2027 by, %');
    await user.type(field, '10{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/less than its contingency/));
    expect(amountOf('total')?.amount).toBe(M(40));
  });
});

describe('key figures and roll-ups', () => {
  test('each key figure has its formula, and one that is not known says why', async () => {
    const user = await showMoney();
    const list = within(screen.getByRole('region', { name: 'Key figures' }));
    const items = list.getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(
      /last 12 monthsNot knownNo service has a cost of 2026: set a cost year of 2026 or before/,
    );
    await user.click(within(items[2] as HTMLElement).getByText('How is this made?'));
    expect(list.getByText(/Not to be taken for the balance of change money/)).toBeVisible();
  });

  test('a business unit leads to its cards on the board, selected', async () => {
    const user = await showMoney();
    await user.click(screen.getByRole('button', { name: 'Business units' }));
    const table = within(screen.getByRole('table', { name: 'Business units' }));
    await user.click(table.getByRole('button', { name: 'Group IT' }));
    expect(useView.getState().screen).toBe('board');
    expect(useView.getState().selection.size).toBe(16);
  });
});

describe('trying out', () => {
  const shownYears = () => screen.getByRole('img', { name: /^Spend by quarter/ }).getAttribute('aria-label');

  test('without a cause the chart is another, nothing is stored, and one button brings the plan back', async () => {
    const user = await showMoney();
    const before = shownYears();
    const toggle = screen.getByRole('button', { name: /^Without it: Data-centre exit/ });
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    // No budget beyond 2027: told by run. 31.02 + 0.53 - 0.38 = 31.17 in 2028, 31.55 without the exit.
    expect(screen.getByRole('status')).toHaveTextContent(
      'Without Data-centre exit, wave 2, run in 2028 rises from € 31.17M to € 31.55M. € 1.45M of one-off money is not spent.',
    );
    expect(shownYears()).not.toBe(before);
    expect(double.asked.filter(({ name }) => name === 'command/dispatch')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back to the plan' }));
    expect(shownYears()).toBe(before);
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
  });
});

test('the report has the budgets with their contingency and what is free', () => {
  const plan = after(designPlan(), {
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'run',
    amount: M(4.6),
    contingency: M(0.5),
    hard: true,
  });
  render(
    <Report
      plan={plan}
      scenarioId={base}
      speech={speechOf(settingsOf(plan), 'en-GB')}
      choice={wholeReport('board-pack', 'A4')}
    />,
  );
  const rows = within(screen.getByTestId('report-budgets')).getAllByRole('row');
  const run = rows.find((row) => row.textContent?.startsWith('Keep the lights on'));
  expect(run).toHaveTextContent('Keep the lights on4.600.504.260.16 into the contingencyhard');
});

test('the report has the key figures as the money screen says them, with their formulas', () => {
  const plan = designPlan();
  const speech = speechOf(settingsOf(plan), 'en-GB');
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={wholeReport('board-pack', 'A4')} />);
  const rows = within(screen.getByTestId('report-kpis')).getAllByRole('row').slice(1);
  const kpis = kpisOf(plan, base, 5);
  expect(rows).toHaveLength(kpis.length);
  for (const [index, kpi] of kpis.entries()) {
    const cells = within(rows[index] as HTMLElement).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      kpiValueWords(kpi, speech),
      `${kpiAboutWords(kpi, speech)}${kpiFormulas[kpi.code]} Source: ${kpiSources[kpi.code]}.`,
    ]);
    expect(rows[index]).toHaveTextContent(kpiFormulas[kpi.code].replaceAll(/\s+/g, ' '));
  }
});
