import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { NewScenarioDialog } from '../../../renderer/features/scenarios/new-scenario';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { undo } from '../../../renderer/state/plan/dispatch';
import {
  currentScenarioId,
  isEditable,
  isWritable,
  viewScenario,
} from '../../../renderer/state/plan/plan-store';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import { fakeShell } from '../../helpers/fake-shell';
import { cutPlan, cutting } from '../../helpers/plans/cut-plan';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const cut = () => after(cutPlan(), ...cutting);
const withOther = () =>
  after(cut(), { type: 'scenario/add', id: 'other', name: 'Chat stays', sourceId: base });

function Both() {
  return (
    <>
      <ScenariosScreen />
      <NewScenarioDialog />
    </>
  );
}

async function showScenarios(plan: Plan) {
  double = startDouble({ plan });
  return show(Both);
}

const differences = () => screen.getByRole('table', { name: 'What differs by initiative' });
const beside = () => screen.getByRole('table', { name: 'Scenarios side by side' });
const names = () => [...double.plan().scenario.values()].map(({ name }) => name);

describe('the scenarios of a plan', () => {
  test('one alone says what the place is for', async () => {
    await showScenarios(freshPlan());
    expect(screen.getByText(/There is one scenario so far/)).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Scenarios side by side' })).toBeNull();
  });

  test('a copy is made by its name, a name that is taken is refused beside the field, and undo takes it back', async () => {
    const user = await showScenarios(cutPlan());
    await user.click(screen.getByRole('button', { name: 'Duplicate …' }));
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Enter a name.')).toBeVisible();
    await user.type(name, ' base {Enter}');
    expect(await screen.findByText(/There is a scenario called “base” already/)).toBeVisible();
    await user.clear(name);
    await user.type(name, 'Less{Enter}');
    await waitFor(() => expect(names()).toEqual(['Base', 'Less']));
    expect(double.plan().scenario.get(currentScenarioId())?.name).toBe('Less');
    await undo();
    expect(names()).toEqual(['Base']);
    expect(currentScenarioId()).toBe(base);
  });

  test('names and notes are edited where they stand', async () => {
    const user = await showScenarios(withOther());
    const name = screen.getByLabelText('Name of Chat stays');
    await user.clear(name);
    await user.type(name, '{Enter}');
    expect(screen.getByText('A scenario needs a name.')).toBeVisible();
    await user.type(name, 'Chat goes on{Enter}');
    await waitFor(() => expect(names()).toContain('Chat goes on'));
    await user.type(screen.getByLabelText('Note on Base'), 'Agreed{Tab}');
    await waitFor(() => expect(double.plan().scenario.get(base)?.note).toBe('Agreed'));
  });

  test('another is adopted in one step; the plan cannot be deleted and says why', async () => {
    const user = await showScenarios(withOther());
    await user.click(screen.getByRole('button', { name: 'Adopt as the plan: Chat stays' }));
    await waitFor(() => expect(settingsOf(double.plan()).scenarioId).toBe('other'));
    expect(currentScenarioId()).toBe('other');
    await user.click(screen.getByRole('button', { name: 'More for Chat stays' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const said = await screen.findAllByText(/“Chat stays” is the plan\. Adopt another scenario first/);
    expect(said[0]).toBeVisible();
    await undo();
    expect(currentScenarioId()).toBe(base);
  });

  test('a scenario that is deleted while it is in view gives way to the plan', async () => {
    const user = await showScenarios(withOther());
    await user.click(screen.getByRole('button', { name: 'Look at it: Chat stays' }));
    expect(currentScenarioId()).toBe('other');
    await user.click(screen.getByRole('button', { name: 'More for Chat stays' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(names()).not.toContain('Chat stays'));
    expect(currentScenarioId()).toBe(base);
  });

  test('a baseline in view is not edited, but undo and scenarios still work', async () => {
    const user = await showScenarios(cut());
    await user.click(screen.getByRole('button', { name: 'Look at it: Before the cut' }));
    expect([isEditable(), isWritable()]).toEqual([false, true]);
    expect(screen.getByRole('button', { name: 'Make a scenario from it' })).toBeEnabled();
    viewScenario(null);
    expect(isEditable()).toBe(true);
  });
});

describe('side by side', () => {
  test('what differs from the first column stands beside it with its sign', async () => {
    await showScenarios(cut());
    const free = within(beside()).getByRole('row', { name: /^Free/ });
    expect(free).toHaveTextContent('Free1.050.05−1.00');
    expect(within(beside()).getByRole('row', { name: /^Funded/ })).toHaveTextContent('Funded36+3');
  });

  test('columns are chosen, four at most, and later years are shown where asked for', async () => {
    const many = [1, 2, 3].reduce(
      (plan, number) =>
        after(plan, { type: 'scenario/add', id: `s${number}`, name: `Way ${number}`, sourceId: base }),
      cut(),
    );
    const user = await showScenarios(many);
    expect(within(beside()).getAllByRole('columnheader')).toHaveLength(4);
    expect(screen.getByRole('checkbox', { name: 'Before the cut side by side' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Way 2 side by side' }));
    expect(within(beside()).getAllByRole('columnheader')).toHaveLength(3);
    await user.click(screen.getByRole('checkbox', { name: 'Before the cut side by side' }));
    expect(within(beside()).getByRole('columnheader', { name: /Before the cut/ })).toBeVisible();
    expect(screen.queryByText('Money in 2028')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all years' }));
    expect(screen.getByText('Money in 2031')).toBeVisible();
  });
});

describe('what differs', () => {
  test('the plan against the latest baseline: the four of the cut with their sums', async () => {
    await showScenarios(cut());
    const rows = within(differences()).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.children[1]?.textContent)).toEqual([
      'Rebuild',
      'Chat',
      'Loyalty',
      'Kiosk',
      '−1.95',
    ]);
    expect(rows[0]).toHaveTextContent('−0.75−0.75−0.10saves −0.30M');
    expect(rows[4]).toHaveTextContent('Together−1.95−1.95−0.10margin −1.20M, saves −0.30M');
    expect(screen.getByText(/^All spend in 2027 is/)).toHaveTextContent('so 1.00M more is free.');
    expect(screen.getByRole('list', { name: 'Budgets that differ' })).toHaveTextContent(
      'IT budget 2027: 10.00M → 9.00M',
    );
  });

  test('any two can be chosen', async () => {
    const user = await showScenarios(withOther());
    await user.selectOptions(screen.getByLabelText('From'), 'other');
    expect(
      screen.getByText('No initiative differs in its place, its marks, its money or what it brings.'),
    ).toBeVisible();
  });

  test('the two that are chosen are saved as CSV, and a notice names the file', async () => {
    const shell = fakeShell();
    shell.answers.set('comparison/export', { fileName: 'IT plan 2027 differences.csv', rows: 12 });
    const user = await showScenarios(withOther());
    setBridge(shell);
    await user.selectOptions(screen.getByLabelText('To'), 'other');
    await user.click(screen.getByRole('button', { name: 'Save as CSV …' }));
    await waitFor(() =>
      expect(shell.asked).toContainEqual({
        name: 'comparison/export',
        body: { fromId: 'before', toId: 'other' },
      }),
    );
    expect(await screen.findByText('Saved 12 figures in IT plan 2027 differences.csv.')).toBeVisible();
    setBridge(null);
  });
});

test('starting the next year shows first what it does, and is one step', async () => {
  const user = await showScenarios(cut());
  await user.click(screen.getByRole('button', { name: 'Start 2028 from 2027 …' }));
  expect(await screen.findByText('3 initiatives without funding: back to the backlog.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Start 2028' }));
  await waitFor(() => expect(settingsOf(double.plan()).firstYear).toBe(2028));
  await undo();
  expect(double.plan()).toEqual(cut());
});
