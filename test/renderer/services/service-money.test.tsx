import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesView } from '../../../renderer/features/services/services-view';
import { undo } from '../../../renderer/state/plan/dispatch';
import { quarterIn } from '../../../shared/model/quarter';
import { actualLineId } from '../../../shared/model/records/actual-line';
import { figuresOf } from '../../../shared/rules/cards/figures';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
beforeEach(() => useServicesView.setState(useServicesView.getInitialState(), true));
afterEach(() => double.stop());

const M = (amount: number) => Math.round(amount * 100_000_000);
const q1 = quarterIn(2027, 1);

/** 1.0M a year; 0.40M of Q1 2027 imported from finance. */
const plan = () =>
  after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(1) } },
    {
      type: 'money/set',
      line: {
        ...simpleMoneyLine({ serviceId: 'ERP' }, 'run', M(0.4)),
        id: actualLineId('ERP', q1, '6400'),
        stage: 'actual',
        anchor: q1,
        account: '6400',
        bookings: [{ period: '', costCentre: 'CC1', text: 'Licence', amount: M(0.4), rows: 2 }],
      },
    },
  );

async function opened() {
  const user = await show(ServicesScreen);
  await user.click(screen.getByRole('button', { name: /in 2027, money of ERP$/ }));
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Money of ERP' })) };
}

const rowOf = (dialog: ReturnType<typeof within>, year: string) =>
  [...(dialog.getByRole('rowheader', { name: year }).parentElement?.children ?? [])].map(
    ({ textContent }) => textContent,
  );

test('by year it says what is planned, forecast, booked and what counts, and where a sum came from', async () => {
  double = startDouble({ plan: plan() });
  const { dialog } = await opened();
  // 0.40M booked in Q1 and three quarters of 0.25M.
  expect(rowOf(dialog, '2027')).toEqual(['2027', '1.00M', '–', '0.40M', '1.15M']);
  expect(rowOf(dialog, '2028')).toEqual(['2028', '1.00M', '–', '–', '1.00M']);
  const booked = within(dialog.getByRole('group', { name: 'Booked in Q1 2027' }));
  expect(booked.getByText('Imported from finance')).toBeTruthy();
  expect(booked.getByText('Licence')).toBeTruthy();
});

test('a booked quarter is typed, changed and taken away again', async () => {
  double = startDouble({ plan: plan() });
  const { user, dialog } = await opened();
  expect(dialog.getByLabelText<HTMLSelectElement>('In').selectedOptions[0]?.textContent).toBe('Q2 2027');
  await user.type(dialog.getByLabelText('Amount of the quarter'), '0.3m{Enter}');
  const typed = await dialog.findByRole('group', { name: 'Booked in Q2 2027' });
  expect(within(typed).getByText('Typed by hand')).toBeTruthy();
  // 0.40M + 0.30M + 2 × 0.25M.
  expect(rowOf(dialog, '2027')).toEqual(['2027', '1.00M', '–', '0.70M', '1.20M']);
  expect(figuresOf(double.plan(), base).runToday).toBe(M(1.2));
  const amount = within(typed).getByLabelText('Amount');
  await user.clear(amount);
  await user.type(amount, '0.2m{Enter}');
  await waitFor(() => expect(figuresOf(double.plan(), base).runToday).toBe(M(1.1)));
  await user.click(within(typed).getByRole('button', { name: 'Delete what is booked in Q2 2027' }));
  await waitFor(() => expect(figuresOf(double.plan(), base).runToday).toBe(M(1.15)));
});

test('a forecast is typed from a quarter on; a sum that is none is refused beside the field', async () => {
  double = startDouble({ plan: plan() });
  const { user, dialog } = await opened();
  await user.selectOptions(dialog.getByLabelText('Add what is'), 'Forecast');
  await user.selectOptions(dialog.getByLabelText('From'), 'Q3 2027');
  const amount = dialog.getByLabelText('New amount a year');
  await user.type(amount, 'much{Enter}');
  expect(dialog.getByRole('alert')).toBeTruthy();
  await user.clear(amount);
  await user.type(amount, '-1{Enter}');
  await waitFor(() => expect(dialog.getByRole('alert').textContent).toContain('ERP'));
  await user.clear(amount);
  await user.type(amount, '1.2m{Enter}');
  await dialog.findByRole('group', { name: 'Forecast from Q3 2027' });
  // 0.40M booked, 0.25M planned, 2 × 0.30M forecast; 1.2M a year from then on.
  expect(rowOf(dialog, '2027')).toEqual(['2027', '1.00M', '0.60M', '0.40M', '1.25M']);
  expect(rowOf(dialog, '2028')).toEqual(['2028', '1.00M', '1.20M', '–', '1.20M']);
});

test('a forecast is typed for given quarters: it holds in those alone, and its sum can be changed', async () => {
  double = startDouble({ plan: plan() });
  const { user, dialog } = await opened();
  await user.selectOptions(dialog.getByLabelText('Add what is'), 'Forecast');
  await user.selectOptions(dialog.getByLabelText('From'), 'Q3 2027');
  const until = dialog.getByLabelText<HTMLSelectElement>('Until');
  expect(until.selectedOptions[0]?.textContent).toBe('From then on');
  expect([...until.options].map(({ text }) => text)).not.toContain('Q2 2027');
  await user.selectOptions(until, 'Q1 2028');
  await user.type(dialog.getByLabelText('Amount of these quarters'), '0.3m{Enter}');
  const typed = within(await dialog.findByRole('group', { name: 'Forecast for Q3 2027–Q1 2028' }));
  expect(typed.getByText('Typed by hand · for 3 quarters, then as before')).toBeTruthy();
  // 0.40M booked, 0.25M planned, 2 × 0.10M forecast; 0.10M and three quarters of 0.25M.
  expect(rowOf(dialog, '2027')).toEqual(['2027', '1.00M', '0.20M', '0.40M', '0.85M']);
  expect(rowOf(dialog, '2028')).toEqual(['2028', '1.00M', '0.10M', '–', '0.85M']);
  const amount = typed.getByLabelText('Amount of these quarters');
  await user.clear(amount);
  await user.type(amount, '0{Enter}');
  await waitFor(() => expect(rowOf(dialog, '2028')).toEqual(['2028', '1.00M', '0', '–', '0.75M']));
});

test('a forecast for given quarters is changed where it stands: longer, one quarter of it, or holding on', async () => {
  const held = { ...simpleMoneyLine({ serviceId: 'ERP' }, 'run', M(0.5)), id: 'held' } as const;
  const line = { ...held, stage: 'forecast' as const, anchor: q1 + 2, spread: 'manual' as const };
  double = startDouble({
    plan: after(plan(), { type: 'money/set', line: { ...line, amounts: [M(0.2), M(0.3)] } }),
  });
  const { user, dialog } = await opened();
  const group = (name: string) => within(dialog.getByRole('group', { name }));
  // 0.40M booked, 0.25M planned, 0.20M and 0.30M forecast.
  await waitFor(() => expect(rowOf(dialog, '2027')).toEqual(['2027', '1.00M', '0.50M', '0.40M', '1.15M']));
  await user.selectOptions(group('Forecast for Q3–Q4 2027').getByLabelText('Until'), 'Q1 2028');
  const longer = within(await dialog.findByRole('group', { name: 'Forecast for Q3 2027–Q1 2028' }));
  // Q1 2028 as Q4 2027: 0.30M and three quarters of 0.25M.
  expect(rowOf(dialog, '2028')).toEqual(['2028', '1.00M', '0.30M', '–', '1.05M']);
  const quarter = longer.getByLabelText('Q4 2027');
  await user.clear(quarter);
  await user.type(quarter, '0.1m{Enter}');
  await waitFor(() => expect(rowOf(dialog, '2027')).toEqual(['2027', '1.00M', '0.30M', '0.40M', '0.95M']));
  await user.selectOptions(longer.getByLabelText('Until'), 'From then on');
  // 0.2 + 0.1 + 0.3 = 0.6M of three quarters: 0.8M a year.
  await dialog.findByRole('group', { name: 'Forecast from Q3 2027' });
  expect(rowOf(dialog, '2028')).toEqual(['2028', '1.00M', '0.80M', '–', '0.80M']);
});

test('a forecast that holds on says so', async () => {
  double = startDouble({ plan: plan() });
  const { user, dialog } = await opened();
  await user.selectOptions(dialog.getByLabelText('Add what is'), 'Forecast');
  await user.type(dialog.getByLabelText('New amount a year'), '1.2m{Enter}');
  const typed = within(await dialog.findByRole('group', { name: 'Forecast from Q2 2027' }));
  expect(typed.getByText('Typed by hand · holds from its quarter on')).toBeTruthy();
});

describe('a year’s bill that is booked in one month', () => {
  const billed = (...more: readonly Command[]) =>
    after(
      freshPlan(),
      { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(1.2) } },
      {
        type: 'money/set',
        line: {
          ...simpleMoneyLine({ serviceId: 'ERP' }, 'run', M(1.2)),
          id: actualLineId('ERP', q1, '6400'),
          stage: 'actual',
          anchor: q1,
          account: '6400',
          bookings: [{ period: '2027-01', costCentre: '', text: '', amount: M(1.2), rows: 1 }],
        },
      },
      ...more,
    );
  const note = (dialog: ReturnType<typeof within>) => dialog.queryByRole('note', { name: 'Booked at once' });

  async function shown() {
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: '2.30 in 2027, money of ERP' }));
    return { user, dialog: within(await screen.findByRole('dialog', { name: 'Money of ERP' })) };
  }

  test('is told beside the sums; one click makes it the bill of the year, and undo takes that back', async () => {
    double = startDouble({ plan: billed() });
    const { user, dialog } = await shown();
    expect(note(dialog)).toHaveTextContent('1.20M is booked in Jan 2027');
    expect(rowOf(dialog, '2027')).toEqual(['2027', '1.20M', '–', '1.20M', '2.30M']);
    await user.click(dialog.getByRole('button', { name: 'It is the bill of 2027' }));
    await waitFor(() => expect(rowOf(dialog, '2027')).toEqual(['2027', '1.20M', '0', '1.20M', '1.20M']));
    expect(rowOf(dialog, '2028')).toEqual(['2028', '1.20M', '–', '–', '1.20M']);
    expect(note(dialog)).toBeNull();
    expect(dialog.getByRole('group', { name: 'Forecast for Q1–Q4 2027' })).toBeVisible();
    await undo();
    await waitFor(() => expect(note(dialog)).toBeVisible());
  });

  test('where a forecast for quarters of that year speaks, no click overrules it: the note says what to do', async () => {
    const held = {
      ...simpleMoneyLine({ serviceId: 'ERP' }, 'run', M(0.3)),
      id: 'held',
      stage: 'forecast' as const,
      anchor: q1 + 3,
      spread: 'manual' as const,
      amounts: [M(0.3)],
    };
    double = startDouble({ plan: billed({ type: 'money/set', line: held }) });
    const { dialog } = await shown();
    expect(note(dialog)).toHaveTextContent(
      'A forecast for quarters of 2027 stands below: set it to what is still to come.',
    );
    expect(dialog.queryByRole('button', { name: 'It is the bill of 2027' })).toBeNull();
  });

  test('the services that have one are shown alone', async () => {
    const other: Command = { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: M(0.1) } };
    double = startDouble({ plan: billed(other) });
    const user = await show(ServicesScreen);
    expect(screen.getByRole('button', { name: /in 2027, money of Fax$/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 has its whole year booked at once' }));
    expect(screen.queryByRole('button', { name: /2027, money of Fax$/ })).toBeNull();
    expect(screen.getByRole('button', { name: '2.30 in 2027, money of ERP' })).toBeVisible();
  });
});
