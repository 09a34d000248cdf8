import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InitiativePanel } from '../../../../renderer/features/initiative/initiative-panel';
import { undo } from '../../../../renderer/state/plan/dispatch';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { unfold } from '../../../helpers/panel-part';
import { after, base } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

const id = 'Data-centre exit, wave 2';
let started: Started;
async function panelOf(initiativeId: string) {
  started = await startFake(designPlan());
  render(<InitiativePanel id={initiativeId} />);
}
afterEach(() => {
  cleanup();
  started.stop();
});

const user = userEvent.setup();
const M = (amount: number) => Math.round(amount * 100_000_000);
const cardNow = () => {
  const card = cardsOf(currentPlan(), base).byId.get(id);
  if (!card) throw new Error('no card');
  return card;
};

async function opened(title = 'Money by quarter') {
  await user.click(screen.getByText(title));
  await screen.findByRole('button', {
    name: title === 'Money by quarter' ? 'Add run money' : 'Add a benefit',
  });
}

async function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
  return field;
}

test('an imported sum shows what it is made of, until it is changed by hand', async () => {
  const owner = { initiativeId: id };
  const booked = {
    ...simpleMoneyLine(owner, 'oneOff', M(0.3)),
    id: 'booked',
    stage: 'actual' as const,
    anchor: quarterIn(2027, 1),
    bookings: Array.from({ length: 12 }, (_, index) => ({
      period: '2027-01',
      costCentre: '4711',
      text: `Invoice ${index + 1}`,
      amount: M(0.025),
      rows: 1,
    })),
  };
  started = await startFake(after(designPlan(), { type: 'money/set', line: booked }));
  render(<InitiativePanel id={id} />);
  await opened();
  await user.click(screen.getByRole('button', { name: /actual/i, expanded: false }));
  const madeOf = within(screen.getByRole('group', { name: 'What it is made of' }));
  expect(madeOf.getByText('Made of 12 bookings, as imported')).toBeVisible();
  expect(madeOf.getAllByRole('listitem')[0]).toHaveTextContent(/^Invoice 1Jan 2027 · 4711€.25,000\.00$/);
  expect(madeOf.queryByText('Invoice 12')).toBeNull();
  await user.click(madeOf.getByRole('button', { name: 'Show all 12' }));
  expect(madeOf.getByText('Invoice 12')).toBeVisible();
  await type('Amount', '0.4m');
  await waitFor(() => expect(screen.queryByRole('group', { name: 'What it is made of' })).toBeNull());
});

test('a refund is booked; as planned money it is refused beside its field, and nothing is stored', async () => {
  started = await startFake(designPlan());
  render(<InitiativePanel id={id} />);
  await opened();
  await user.click(screen.getByRole('button', { name: 'Add one-off money' }));
  await user.selectOptions(await screen.findByLabelText('Stage'), 'Actual');
  await waitFor(() => expect(screen.getByLabelText('Stage')).toHaveValue('actual'));
  await type('Amount', '-2m');
  const refund = () => cardNow().moneyLines.find(({ amount }) => amount === M(-2));
  await waitFor(() => expect(refund()?.stage).toBe('actual'));
  const stage = screen.getByLabelText('Stage');
  await user.selectOptions(stage, 'Planned');
  // 1.45M planned less 2M.
  await waitFor(() =>
    expect(stage).toHaveAccessibleDescription(/cannot add up to less than nothing.*−€.0\.55M/),
  );
  expect(refund()?.stage).toBe('actual');
});

describe('the money of an initiative, line by line', () => {
  beforeEach(() => panelOf(id));

  test('the lines of the simple card are there, and what they come to by year', async () => {
    await opened();
    expect(screen.getByRole('button', { name: /^€.1\.45M one-off/ })).toBeVisible();
    const table = within(screen.getByRole('region', { name: 'What the lines come to' }));
    // 1.45M over the four quarters of 2027; 0.38M saved a year from 2028 on.
    expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'One-offRunTogether',
      '20271.45M01.45M',
      '20280−0.38M−0.38M',
      '20290−0.38M−0.38M',
      '20300−0.38M−0.38M',
      '20310−0.38M−0.38M',
    ]);
    await user.click(table.getByLabelText('By quarter'));
    expect(table.getAllByRole('row')).toHaveLength(1 + 5 * 5);
  });

  test('a line is added, typed, described, deleted and brought back', async () => {
    await opened();
    await user.click(screen.getByRole('button', { name: 'Add one-off money' }));
    await waitFor(() => expect(screen.getByLabelText('Amount')).toHaveFocus());
    await type('Amount', '0.35m');
    await waitFor(() => expect(cardNow().cost).toBe(M(1.8)));
    await user.selectOptions(screen.getByLabelText('Capex or opex'), 'Capex');
    await user.selectOptions(screen.getByLabelText('Begins'), 'Q3 2027');
    await type('Account', '0650');
    await waitFor(() =>
      expect(cardNow().moneyLines[2]).toMatchObject({
        basis: 'capex',
        anchor: quarterIn(2027, 3),
        account: '0650',
      }),
    );
    await user.click(screen.getByRole('button', { name: /^Delete €.0\.35M one-off/ }));
    await waitFor(() => expect(cardNow().cost).toBe(M(1.45)));
    await undo();
    expect(cardNow().cost).toBe(M(1.8));
  });

  test('sums by hand wait until they add up, and by how much they miss is said', async () => {
    await opened();
    await user.click(screen.getByRole('button', { name: /^€.1\.45M one-off/ }));
    await user.selectOptions(screen.getByLabelText('Spread'), 'By hand');
    // 1.45M over four quarters: 0.3625M each.
    await waitFor(() => expect(screen.getByLabelText('Q1 2027')).toHaveValue('362,500'));
    const before = started.engine.commands.length;
    await type('Q1 2027', '0.4625m');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The quarters add up to € 1.55M, € 0.10M more than the amount. Nothing is stored until they agree.',
    );
    expect(started.engine.commands).toHaveLength(before);
    await type('Q4 2027', '262500');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(cardNow().moneyLines[0]?.amounts).toEqual([M(0.4625), M(0.3625), M(0.3625), M(0.2625)]);
    await type('Q2 2027', '0');
    await user.click(await screen.findByRole('button', { name: /^Make the amount €.1\.09M$/ }));
    await waitFor(() => expect(cardNow().cost).toBe(M(1.0875)));
  });

  test('another currency makes the amount follow from its rate, and a bad rate is named', async () => {
    await opened();
    await user.click(screen.getByRole('button', { name: /^€.1\.45M one-off/ }));
    const own = await type('Other currency', 'EUR');
    expect(own).toHaveAccessibleDescription(/plan’s own currency/);
    await type('Other currency', 'usd');
    const rate = await screen.findByLabelText('Rate');
    await user.type(rate, '-1{Enter}');
    expect(rate).toHaveAccessibleDescription('Write a rate above zero, such as 0.92.');
    const before = started.engine.commands.length;
    await type('Rate', '0.9');
    expect(started.engine.commands).toHaveLength(before);
    await type('Amount in USD', '2m');
    // 2.0M at 0.9 is 1.8M.
    await waitFor(() => expect(cardNow().cost).toBe(M(1.8)));
    expect(cardNow().moneyLines[0]).toMatchObject({ foreignCurrency: 'USD', foreignRate: '0.9' });
    expect(screen.getByLabelText('Amount')).toHaveAccessibleDescription('Follows from USD at 0.9');
  });

  test('run money ramps up, and a saving may run in parallel first', async () => {
    await opened();
    await user.click(screen.getByRole('button', { name: /^−€.0\.38M run a year/ }));
    await type('Quarters of ramp', '1');
    await type('Quarters in parallel', '2');
    await waitFor(() =>
      expect(cardNow().moneyLines[1]).toMatchObject({ rampQuarters: 1, parallelQuarters: 2 }),
    );
    const field = await type('Quarters of ramp', '-3');
    expect(field).toHaveAccessibleDescription('A whole number from 0 to 80, please.');
  });

  test('what is negative or no amount is named beside the field, and nothing is stored', async () => {
    await opened();
    await user.click(screen.getByRole('button', { name: /^€.1\.45M one-off/ }));
    expect(await type('Amount', '-5')).toHaveAccessibleDescription(
      'An amount below zero makes no sense here.',
    );
    expect(await type('Amount', '9e99')).toHaveAccessibleDescription(/Not an amount/);
    expect(await type('Exit cost', '-1')).toHaveAccessibleDescription(
      'An amount below zero makes no sense here.',
    );
    expect(started.engine.commands).toEqual([]);
  });

  test('spent, committed and exit cost: what is to complete, and what stopping frees', async () => {
    await opened();
    await type('Spent so far', '0.45m');
    await type('Committed', '0.2m');
    await type('Exit cost', '0.25m');
    const stands = screen.getByRole('region', { name: 'How it stands' });
    // 1.45 - 0.45 = 1.00 to complete; less 0.25 exit cost = 0.75.
    await waitFor(() => expect(stands).toHaveTextContent('Stopping it now frees € 0.75M.'));
    expect(stands).toHaveTextContent('To complete€ 1.00M');
    expect(stands).toHaveTextContent('At completion€ 1.45M');
    expect(cardNow().initiative).toMatchObject({ committed: M(0.2), exitCost: M(0.25) });
  });

  test('benefits stand line by line, each with its claimant, and are never added up', async () => {
    await opened('Benefits, line by line');
    await user.click(screen.getByRole('button', { name: 'Add a benefit' }));
    const form = within(await screen.findByRole('group', { name: 'Benefit' }));
    await user.selectOptions(form.getByLabelText('Kind of benefit'), 'Avoided cost');
    await user.type(form.getByLabelText('Low a year'), '{Control>}a{/Control}0.2m{Enter}');
    await user.type(form.getByLabelText('Claimed by'), 'Ada{Enter}');
    await user.type(form.getByLabelText('Quarters of ramp'), '{Control>}a{/Control}2{Enter}');
    await waitFor(() =>
      expect(cardNow().benefits[1]).toMatchObject({
        kind: 'avoided',
        low: M(0.2),
        high: M(0.2),
        claimant: 'Ada',
        rampQuarters: 2,
      }),
    );
    expect(cardNow().benefits).toHaveLength(2);
    await unfold('Benefit a year');
    expect(screen.getByText('1 more benefit stands below, line by line.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Kind'), 'None named');
    await waitFor(() => expect(cardNow().benefits).toHaveLength(1));
    expect(cardNow().benefits[0]?.kind).toBe('avoided');
  });
});

test('of what is not funded it says what it would come to', async () => {
  await panelOf('Loyalty wallet');
  await opened();
  expect(screen.getByText('As if it were funded in full.')).toBeVisible();
  expect(screen.queryByText(/^Stopping it now .*\.$/)).toBeNull();
});
