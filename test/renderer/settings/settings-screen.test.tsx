import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen';
import { useView } from '../../../renderer/state/window/view-store';
import type { Backup } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import { settingsOf } from '../../../shared/model/plan';
import { budgetId } from '../../../shared/model/records/budget';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { ok } from '../import/check-double';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const settings = () => settingsOf(double.plan());
const commands = () => double.asked.filter(({ name }) => name === 'command/dispatch');

describe('the plan', () => {
  test('a title is stored as the field is left, and an empty one is refused beside it', async () => {
    double = startDouble();
    const user = await show(SettingsScreen);
    const title = screen.getByLabelText('Title');
    await user.clear(title);
    await user.tab();
    expect(title).toHaveAccessibleDescription('A plan needs a title.');
    await user.type(title, 'IT 2028{Enter}');
    await waitFor(() => expect(settings().title).toBe('IT 2028'));
  });

  test('the first month can be set while nothing is dated, and is fixed and explained afterwards', async () => {
    double = startDouble();
    const user = await show(SettingsScreen);
    const month = screen.getByLabelText('Fiscal year begins in');
    await user.selectOptions(month, '4');
    await waitFor(() => expect(settings().fiscalYearFirstMonth).toBe(4));
    await user.type(screen.getByLabelText('IT budget FY2027'), '40m{Enter}');
    await waitFor(() => expect(month).toBeDisabled());
    expect(month).toHaveAccessibleDescription(/^Fixed: starts, budgets or cost years are entered/);
  });

  test('years out of range are named beside the field', async () => {
    double = startDouble();
    const user = await show(SettingsScreen);
    const years = screen.getByLabelText('Years ahead');
    await user.clear(years);
    await user.type(years, '11{Enter}');
    expect(years).toHaveAccessibleDescription('A whole number from 1 to 10, please.');
    expect(commands()).toEqual([]);
  });
});

describe('the currency', () => {
  const plan = () => after(freshPlan(), adding('a', { cost: 100_000 }));
  const cost = () => [...double.plan().moneyLine.values()][0]?.amount;

  async function opened() {
    double = startDouble({ plan: plan() });
    const user = await show(SettingsScreen);
    await user.click(screen.getByRole('button', { name: 'Change currency…' }));
    await user.type(await screen.findByLabelText('New currency'), 'usd');
    return user;
  }

  test('it is not changed before it is said what becomes of the amounts', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'Change currency' }));
    expect(screen.getByText('Choose what becomes of the amounts.')).toBeVisible();
    expect(commands()).toEqual([]);
  });

  test('a rate converts every amount', async () => {
    const user = await opened();
    await user.click(screen.getByLabelText('Convert every amount from EUR by a rate'));
    await user.click(screen.getByRole('button', { name: 'Change currency' }));
    const rate = screen.getByLabelText('One EUR is how many USD?');
    expect(rate).toHaveAccessibleDescription('Write how many USD one EUR is, such as 1.08.');
    await user.type(rate, '1,1');
    expect(screen.getByText(/€ 1\.00M becomes \$ 1\.10M/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change currency' }));
    await waitFor(() => expect(settings().currency).toBe('USD'));
    expect(cost()).toBe(110_000);
  });

  test('keeping the numbers only changes the name', async () => {
    const user = await opened();
    await user.click(screen.getByLabelText('Keep the numbers: they were in USD all along'));
    await user.click(screen.getByRole('button', { name: 'Change currency' }));
    await waitFor(() => expect(settings().currency).toBe('USD'));
    expect(cost()).toBe(100_000);
  });
});

describe('budgets', () => {
  const total = () => double.plan().budget.get(budgetId(base, 2027, 'total'));

  test('each year that figures look ahead has its own, and an emptied one is taken away', async () => {
    double = startDouble();
    const user = await show(SettingsScreen);
    expect(screen.getAllByRole('textbox', { name: /^IT budget/ })).toHaveLength(5);
    const field = screen.getByLabelText('IT budget 2027');
    await user.type(field, '40m{Enter}');
    await waitFor(() => expect(total()).toMatchObject({ amount: 4_000_000_000, hard: false }));
    await user.clear(field);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(total()).toBeUndefined());
  });

  test('a budget becomes hard only where there is one, and stays so when its amount changes', async () => {
    double = startDouble();
    const user = await show(SettingsScreen);
    const hard = screen.getByRole('checkbox', { name: 'Hard: IT budget 2027' });
    expect(hard).toBeDisabled();
    const field = screen.getByLabelText('IT budget 2027');
    await user.type(field, '40m{Enter}');
    await waitFor(() => expect(hard).toBeEnabled());
    await user.click(hard);
    await waitFor(() => expect(total()?.hard).toBe(true));
    await user.clear(field);
    await user.type(field, '41m{Enter}');
    await waitFor(() => expect(total()).toMatchObject({ amount: 4_100_000_000, hard: true }));
  });
});

describe('the guardrail', () => {
  test('it begins with a range, and an upside-down one is refused beside the field', async () => {
    double = startDouble();
    const user = await show(SettingsScreen);
    expect(screen.queryByLabelText('At least, %')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Guardrail'), 'hard');
    const least = await screen.findByLabelText('At least, %');
    expect(settings()).toMatchObject({ guardrailMin: 40, guardrailMax: 60, guardrailHard: true });
    await user.clear(least);
    await user.type(least, '70{Enter}');
    await waitFor(() => expect(least).toHaveAccessibleDescription(/lower end of the guardrail is above/));
    expect(settings().guardrailMin).toBe(40);
    await user.selectOptions(screen.getByLabelText('Guardrail'), 'none');
    await waitFor(() => expect(settings()).toMatchObject({ guardrailMin: null, guardrailMax: null }));
  });
});

test('the priority is told, and leads to where it is set', async () => {
  double = startDouble();
  const user = await show(SettingsScreen);
  expect(screen.getByText('Revenue generation 34')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set it with the outcomes' }));
  expect(useView.getState().screen).toBe('outcomes');
});

describe('backups', () => {
  const backup: Backup = {
    id: 'b1',
    at: '2026-11-20T08:15:00.000Z',
    bytes: 412_000,
    occasion: 'import',
    initiatives: 58,
  };

  test('a backup is restored and the plan is read again', async () => {
    const restore = vi.fn<(body: { id: string }) => Promise<Reply<null>>>(async () => ok(null));
    double = startDouble({
      answers: { 'backups/list': async () => ok([backup]), 'backups/restore': restore },
    });
    const user = await show(SettingsScreen);
    const row = await screen.findByRole('row', { name: /Before an import/ });
    expect(row).toHaveTextContent('58 initiatives');
    expect(row).toHaveTextContent('412 kB');
    await user.click(within(row).getByRole('button', { name: /^Restore the backup of/ }));
    expect(await screen.findByText(/What it replaced is in the list of backups/)).toBeVisible();
    expect(restore).toHaveBeenCalledWith({ id: 'b1' });
    expect(double.asked.filter(({ name }) => name === 'plan/read')).toHaveLength(2);
  });

  test('where a restore fails it is said, and the plan stays', async () => {
    const failed = { ok: false as const, code: 'disk-full', parameters: { file: 'my plan' } };
    double = startDouble({
      answers: { 'backups/list': async () => ok([backup]), 'backups/restore': async () => failed },
    });
    const user = await show(SettingsScreen);
    await user.click(await screen.findByRole('button', { name: /^Restore/ }));
    const said = await screen.findAllByText(/The disk with my plan is full/);
    expect(said[0]).toBeVisible();
    expect(double.asked.filter(({ name }) => name === 'plan/read')).toHaveLength(1);
  });

  test('without any it is said when they are made', async () => {
    double = startDouble();
    await show(SettingsScreen);
    expect(await screen.findByText(/^None yet\. A copy is made every 15 minutes/)).toBeVisible();
  });
});
