import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DecisionDialog } from '../../../renderer/features/decisions/decision-dialog';
import { DecisionsScreen } from '../../../renderer/features/decisions/decisions-screen';
import { endDeciding, writeDecision } from '../../../renderer/state/plan/deciding';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { useView } from '../../../renderer/state/window/view-store';
import { apply } from '../../../shared/model/patch';
import { quarterIn } from '../../../shared/model/quarter';
import { simpleBenefitId } from '../../../shared/rules/initiatives/simple-lines';
import { adding, after, ask, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => {
  endDeciding();
  double.stop();
});

function Screen() {
  return (
    <>
      <DecisionsScreen />
      <DecisionDialog />
    </>
  );
}

const entry = {
  id: 'd1',
  initiativeId: 'Kiosk',
  at: '2026-01-10T09:00:00.000Z',
  verdict: 'later' as const,
  reason: 'No budget this year',
  wouldChange: 'A second supplier',
  reviewBy: '2026-02-01',
};

describe('the decisions screen', () => {
  test('says what it is for while nothing was decided', async () => {
    double = startDouble({ plan: freshPlan() });
    await show(Screen);
    expect(screen.getByRole('heading', { name: 'Nothing to decide yet' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go to the board' })).toBeEnabled();
  });

  test('of a long log the rows in sight are drawn at once, the first hundred a frame later, and more as they are asked for', async () => {
    const added = Array.from({ length: 130 }, (_, at) => ({ ...entry, id: `d${at}` }));
    const plan = apply(after(freshPlan(), adding('Kiosk')), { decisionEntry: { added } });
    double = startDouble({ plan });
    const user = await show(Screen);
    const table = screen.getByRole('table', { name: 'Decisions' });
    expect(within(table).getAllByRole('row')).toHaveLength(31);
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(101));
    await user.click(screen.getByRole('button', { name: 'Show more of 30' }));
    expect(within(table).getAllByRole('row')).toHaveLength(131);
    expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
  });

  test('a decision is written down by keyboard, with its reason and what would change it', async () => {
    double = startDouble({ plan: after(freshPlan(), adding('Kiosk'), adding('Portal')) });
    const user = await show(Screen);
    await user.click(screen.getByRole('button', { name: 'Write down a decision' }));
    await user.type(screen.getByLabelText('Initiative'), 'kiosk');
    await user.click(screen.getByRole('radio', { name: 'Later' }));
    await user.type(screen.getByLabelText('Reason'), 'No budget this year');
    await user.type(screen.getByLabelText('What would change it'), 'A second supplier');
    await user.click(screen.getByRole('button', { name: 'Write it down' }));
    const row = (await screen.findAllByRole('row'))[1];
    expect(row).toHaveTextContent('Kiosk');
    expect(row).toHaveTextContent('Later');
    expect([...currentPlan().decisionEntry.values()]).toMatchObject([
      { initiativeId: 'Kiosk', verdict: 'later', reviewBy: null },
    ]);
  });

  test('what is missing is said beside each field, and nothing is stored', async () => {
    double = startDouble({ plan: after(freshPlan(), adding('Kiosk')) });
    const user = await show(Screen);
    act(() => writeDecision());
    await user.type(screen.getByLabelText('Initiative'), 'Nobody knows it');
    await user.click(screen.getByRole('button', { name: 'Write it down' }));
    expect(screen.getByText('Choose an initiative of the plan.')).toBeVisible();
    expect(screen.getByText('Choose yes, no, later or stop.')).toBeVisible();
    expect(screen.getByText('Say why, in a few words.')).toBeVisible();
    expect(currentPlan().decisionEntry.size).toBe(0);
  });

  test('a review before today is refused in words and nothing is stored', async () => {
    double = startDouble({ plan: after(freshPlan(), adding('Kiosk')) });
    const user = await show(Screen);
    act(() => writeDecision('Kiosk'));
    expect(screen.getByLabelText('Initiative')).toHaveValue('Kiosk');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.type(screen.getByLabelText('Reason'), 'Too early');
    await user.type(screen.getByLabelText('Look at it again by'), '2020-01-01');
    await user.click(screen.getByRole('button', { name: 'Write it down' }));
    expect(await screen.findByText(/The review lies before the day of the decision/)).toBeVisible();
    expect(currentPlan().decisionEntry.size).toBe(0);
  });

  test('a review that has come is marked as due and leads to its card', async () => {
    double = startDouble({
      plan: after(freshPlan(), adding('Kiosk'), { type: 'decision/set', entry }),
    });
    const user = await show(Screen);
    const table = screen.getByRole('table', { name: 'Decisions' });
    expect(within(table).getByText(/1 Feb 2026, due/)).toBeVisible();
    await user.click(within(table).getByRole('button', { name: 'Kiosk' }));
    await waitFor(() => expect(useView.getState()).toMatchObject({ screen: 'board', focused: 'Kiosk' }));
  });

  test('a decision is changed where it was written wrong; its day stays', async () => {
    double = startDouble({
      plan: after(freshPlan(), adding('Kiosk'), { type: 'decision/set', entry }),
    });
    const user = await show(Screen);
    await user.click(screen.getByRole('button', { name: 'Change the decision on Kiosk' }));
    expect(screen.getByRole('dialog', { name: 'Change a decision' })).toBeVisible();
    const reason = screen.getByLabelText('Reason');
    expect(reason).toHaveValue(entry.reason);
    await user.clear(reason);
    await user.type(reason, 'No money this year');
    await user.click(screen.getByRole('button', { name: 'Change it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([...currentPlan().decisionEntry.values()]).toEqual([{ ...entry, reason: 'No money this year' }]);
  });

  test('a decision is deleted with an undo', async () => {
    double = startDouble({
      plan: after(freshPlan(), adding('Kiosk'), { type: 'decision/set', entry }),
    });
    const user = await show(Screen);
    await user.click(screen.getByRole('button', { name: 'Delete the decision on Kiosk' }));
    expect(await screen.findByText(/^Each yes, no, later and stop is kept here/)).toBeVisible();
    expect(currentPlan().decisionEntry.size).toBe(0);
  });

  test('what comes later than needed stands with its gap', async () => {
    double = startDouble({
      plan: after(
        freshPlan(),
        adding('Till', { outcome: 'risk', cost: 100, neededBy: '2027-06-01' }),
        moving(['Till'], 'run', true),
        {
          type: 'placement/schedule',
          scenarioId: base,
          initiativeIds: ['Till'],
          changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
        },
      ),
    });
    await show(Screen);
    const row = within(screen.getByRole('table', { name: 'Later than needed' })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('1 Jul 2027, as planned');
    expect(row).toHaveTextContent('30 days late');
  });
});

test('each crossing of a hard limit stands in the list with its reason', async () => {
  const hard = {
    type: 'budget/set' as const,
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'run' as const,
    amount: 1_000_00,
    hard: true,
  };
  const plan = after(freshPlan(), hard, adding('Backup renewal', { cost: 5_000_00, outcome: 'risk' }));
  const crossing = ask(plan, moving(['Backup renewal'], 'run', true), 'The auditor asked for it');
  if (crossing.kind !== 'patch') throw new Error(crossing.kind);
  double = startDouble({ plan: apply(plan, crossing.patch) });
  await show(Screen);
  const row = within(screen.getByRole('table', { name: 'Overrides' })).getAllByRole('row')[1];
  expect(row).toHaveTextContent('The auditor asked for it');
  expect(row).toHaveTextContent('Backup renewal');
  expect(row).toHaveTextContent('over its budget');
  // A crossing that is tried out in a scenario is not the plan's.
  const heads = within(screen.getByRole('table', { name: 'Overrides' })).getAllByRole('columnheader');
  const at = heads.findIndex(({ textContent }) => textContent === 'Scenario');
  expect(within(row as HTMLElement).getAllByRole('cell')[at]).toHaveTextContent(
    plan.scenario.get(base)?.name ?? 'none',
  );
});

test('reviews after go-live stand with what they found and which claims they opened; one can be deleted', async () => {
  const margin = { kind: 'margin' as const, low: 0, likely: 100, high: 200 };
  double = startDouble({
    plan: after(freshPlan(), adding('Kiosk', { status: 'live', benefit: margin }), {
      type: 'live-review/set',
      review: {
        id: 'r',
        initiativeId: 'Kiosk',
        day: '2027-10-02',
        by: 'Ann',
        finding: 'Prices fell',
        reopened: [simpleBenefitId('Kiosk')],
      },
    }),
  });
  const user = await show(Screen);
  const list = within(screen.getByRole('table', { name: 'Reviews after go-live' }));
  expect(list.getByRole('row', { name: /Kiosk Ann Prices fell Margin/ })).toBeVisible();
  await user.click(list.getByRole('button', { name: 'Delete the review of Kiosk' }));
  await waitFor(() => expect(currentPlan().liveReview.size).toBe(0));
});
