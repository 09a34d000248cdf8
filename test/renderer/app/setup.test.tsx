import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
// Read before: what is asked for later is not waited for in a test.
import '../../../renderer/app/setup/setup-dialog';
import '../../../renderer/features/start/start-screen';
import { App } from '../../../renderer/app/app';
import { runWindowAction } from '../../../renderer/state/actions/window-actions';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { beginWith } from '../../../renderer/state/window/beginning';
import { closeOverlay } from '../../../renderer/state/window/overlay';
import { useView } from '../../../renderer/state/window/view-store';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { freshPlan } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
let stopBeginning: () => void;
afterEach(() => {
  closeOverlay();
  stopBeginning();
  double.stop();
  setBridge(null);
});

async function begun(search: string, plan: Plan) {
  const shell: FakeShell = fakeShell();
  setBridge(shell);
  useView.setState(useView.getInitialState(), true);
  stopBeginning = beginWith(search);
  double = startDouble({ plan });
  return { user: await show(App), shell };
}
const step = async (name: string) => within(await screen.findByRole('dialog', { name }));
const settings = () => settingsOf(currentPlan());

test('a new plan is asked for money, year, range and list in three steps; each answer is stored at once', async () => {
  const { user, shell } = await begun('?setup', freshPlan());
  const money = await step('Money and year');
  expect(money.getByText('1 of 3')).toBeVisible();
  await user.selectOptions(money.getByLabelText('Currency'), 'CHF');
  await waitFor(() => expect(settings().currency).toBe('CHF'));
  await user.selectOptions(money.getByLabelText('Fiscal year begins in'), '4');
  await waitFor(() => expect(settings().fiscalYearFirstMonth).toBe(4));
  await user.click(money.getByRole('button', { name: 'Next' }));
  const balance = await step('Balance of the two lists');
  await user.selectOptions(balance.getByLabelText('Guardrail'), 'soft');
  await waitFor(() => expect(settings().guardrailMin).toBe(40));
  const most = balance.getByLabelText('At most, %');
  await user.clear(most);
  await user.type(most, '70{Enter}');
  await waitFor(() => expect(settings().guardrailMax).toBe(70));
  await user.click(balance.getByRole('button', { name: 'Next' }));
  const list = await step('Your initiatives');
  await user.click(list.getByRole('button', { name: 'Import a list …' }));
  await waitFor(() => expect(shell.asked.some(({ name }) => name === 'backlog/choose')).toBe(true));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('all of it can be skipped, by a button or by Escape, and nothing is changed', async () => {
  const { user } = await begun('?setup', freshPlan());
  const before = currentPlan();
  await user.click((await step('Money and year')).getByRole('button', { name: 'Skip all of it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await act(() => runWindowAction('set-up'));
  await step('Money and year');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(currentPlan()).toBe(before);
});

test('it goes back a step, and begins anew with the first one the next time', async () => {
  const { user } = await begun('?setup', freshPlan());
  await user.click((await step('Money and year')).getByRole('button', { name: 'Next' }));
  await user.click((await step('Balance of the two lists')).getByRole('button', { name: 'Back' }));
  await user.click((await step('Money and year')).getByRole('button', { name: 'Next' }));
  await user.click((await step('Balance of the two lists')).getByRole('button', { name: 'Skip all of it' }));
  await act(() => runWindowAction('set-up'));
  expect((await step('Money and year')).getByText('1 of 3')).toBeVisible();
});

test('a plan that has amounts keeps its currency, and one that is dated its fiscal year', async () => {
  await begun('', designPlan());
  await act(() => runWindowAction('set-up'));
  const money = await step('Money and year');
  expect(money.getByLabelText('Currency')).toBeDisabled();
  expect(money.getByText(/Settings has the way to convert them/)).toBeVisible();
  expect(money.getByLabelText('Fiscal year begins in')).toBeDisabled();
});

test('who goes on with an empty plan from the start page is asked as well', async () => {
  const { user } = await begun('?start', freshPlan());
  await user.click(await screen.findByRole('button', { name: 'Go on with an empty plan' }));
  expect((await step('Money and year')).getByText('1 of 3')).toBeVisible();
});
