import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesView } from '../../../renderer/features/services/services-view';
import { viewScenario } from '../../../renderer/state/plan/plan-store';
import type { Plan } from '../../../shared/model/plan';
import { figuresOf } from '../../../shared/rules/cards/figures';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 9) });
  useServicesView.setState(useServicesView.getInitialState(), true);
});
afterEach(() => {
  double.stop();
  vi.useRealTimers();
});

function service(id: string, name: string, changes: ServiceChanges) {
  return { type: 'service/add' as const, id, name, changes };
}

function threeServices(): Plan {
  return after(
    freshPlan(),
    service('mail', 'Mail', { cost: 50_000_00, contractEnd: '2027-06-30' }),
    service('erp', 'ERP', { cost: 900_000_00, indexation: 250, businessUnit: 'Finance' }),
    service('wan', 'Network', { cost: null, contractEnd: '2029-01-31' }),
  );
}

const names = () =>
  screen.getAllByRole('textbox', { name: /^Name of/ }).map((input) => (input as HTMLInputElement).value);

describe('the list of services', () => {
  test('a baseline in view says that they are those of today, and what it froze beside', async () => {
    const plan = after(
      threeServices(),
      { type: 'scenario/freeze', id: 'board', name: 'Board', sourceId: base },
      { type: 'service/edit', ids: ['mail'], changes: { cost: 150_000_00 } },
    );
    double = startDouble({ plan });
    await show(ServicesScreen);
    act(() => viewScenario('board'));
    // 0.05M + 0.90M were frozen; mail costs 0.15M by now.
    expect(
      screen.getByText(
        'Services as they are today, € 1.05M in 2027; the baseline froze run today of € 0.95M.',
      ),
    ).toBeVisible();
    act(() => viewScenario(null));
    expect(screen.getByText('€ 1.05M run today in 2027')).toBeVisible();
  });

  test('run today is the sum, and a service without a cost is told', async () => {
    double = startDouble({ plan: threeServices() });
    await show(ServicesScreen);
    expect(screen.getByTestId('run-today')).toHaveTextContent('€ 950,000');
    expect(screen.getByText('€ 0.95M run today in 2027')).toBeVisible();
    expect(screen.getByRole('button', { name: '1 without a cost' })).toBeVisible();
    expect(figuresOf(double.plan(), base).services.cost).toBe(950_000_00);
  });

  test('services that run out of contract in the first year are named and can be shown alone', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    const fact = screen.getByRole('button', { name: '1 runs out of contract in 2027' });
    await user.click(fact);
    expect(names()).toEqual(['Mail']);
    expect(fact).toHaveAttribute('aria-pressed', 'true');
    await user.click(fact);
    expect(names()).toEqual(['ERP', 'Mail', 'Network']);
  });

  test('a click on the head sorts by cost, the dearest first and the unknown last', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Cost a year' }));
    expect(names()).toEqual(['ERP', 'Mail', 'Network']);
    expect(screen.getByRole('columnheader', { name: 'Cost a year' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'none');
  });
});

describe('editing in place', () => {
  test('a cost typed by hand is stored on Enter', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    const cost = screen.getByRole('textbox', { name: 'Cost a year of Network' });
    await user.type(cost, '1.2m{Enter}');
    await waitFor(() => expect(cost).toHaveValue('1,200,000'));
    expect(figuresOf(double.plan(), base).services.cost).toBe(2_150_000_00);
  });

  test('bad input is named beside the field and nothing is stored; Escape brings back what was there', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    const cost = screen.getByRole('textbox', { name: 'Cost a year of ERP' });
    await user.clear(cost);
    await user.type(cost, 'a lot');
    await user.tab();
    expect(cost).toHaveAccessibleDescription(/Not an amount/);
    expect(cost).toBeInvalid();
    expect(double.asked.filter(({ name }) => name === 'command/dispatch')).toEqual([]);
    await user.click(cost);
    await user.keyboard('{Escape}');
    expect(cost).toHaveValue('900,000');
    expect(cost).toBeValid();
  });

  test('a name cannot be taken away', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    const name = screen.getByRole('textbox', { name: 'Name of ERP' });
    await user.clear(name);
    await user.keyboard('{Enter}');
    expect(name).toHaveAccessibleDescription('A service needs a name.');
    expect(double.plan().service.get('erp')?.name).toBe('ERP');
  });

  test('no row jumps away while the keyboard is in the list', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    await user.clear(screen.getByRole('textbox', { name: 'Name of ERP' }));
    await user.keyboard('Zeta');
    await user.tab();
    await waitFor(() => expect(double.plan().service.get('erp')?.name).toBe('Zeta'));
    expect(names()).toEqual(['Zeta', 'Mail', 'Network']);
    expect(screen.getByRole('textbox', { name: 'Cost a year of Zeta' })).toHaveFocus();
    await user.click(document.body);
    expect(names()).toEqual(['Mail', 'Network', 'Zeta']);
  });

  test('the arrows go to the same column of the next row, F2 takes the whole text', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('textbox', { name: 'Cost a year of ERP' }));
    await user.keyboard('{ArrowDown}');
    const cost = screen.getByRole('textbox', { name: 'Cost a year of Mail' }) as HTMLInputElement;
    expect(cost).toHaveFocus();
    cost.setSelectionRange(0, 0);
    await user.keyboard('{F2}');
    expect([cost.selectionStart, cost.selectionEnd]).toEqual([0, cost.value.length]);
    await user.keyboard('{F2}');
    expect(cost.selectionStart).toBe(cost.value.length);
  });
});

describe('adding and deleting', () => {
  test('an empty list says what a service is, and adding one puts the keyboard in its name', async () => {
    double = startDouble();
    const user = await show(ServicesScreen);
    expect(screen.getByText('What runs today')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a service' }));
    const name = await screen.findByRole('textbox', { name: 'Name of New service' });
    expect(name).toHaveFocus();
    await user.keyboard('Payroll{Enter}');
    await waitFor(() =>
      expect([...double.plan().service.values()].map((row) => row.name)).toEqual(['Payroll']),
    );
  });

  test('a deleted service can be brought back from the notice', async () => {
    double = startDouble({ plan: threeServices() });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Delete ERP' }));
    await waitFor(() => expect(names()).toEqual(['Mail', 'Network']));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['ERP', 'Mail', 'Network']));
    expect(figuresOf(double.plan(), base).services.cost).toBe(950_000_00);
  });

  test('in a read-only plan nothing can be edited', async () => {
    double = startDouble({ plan: threeServices(), readOnly: 'file' });
    await show(ServicesScreen);
    const row = within(screen.getByTestId('service-erp'));
    expect(row.getByRole('textbox', { name: 'Name of ERP' })).toHaveAttribute('readonly');
    expect(row.getByRole('button', { name: 'Delete ERP' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Add a service' })).toBeDisabled();
    await act(async () => undefined);
  });
});
