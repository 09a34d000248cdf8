import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookingOwners } from '../../../../shared/backlog/rows/booking-owners';
import type { ActualDraft } from '../../../../shared/backlog/types';
import { blankImport } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { actualLineId } from '../../../../shared/model/records/actual-line';
import { sumOfBookings } from '../../../../shared/model/records/booking';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { wholeMoney } from '../../../../shared/words/money';
import { adding, after, freshPlan } from '../../../helpers/plans/plans';
import { readAll, settings } from '../backlog-reading';

const plan = after(
  freshPlan(),
  { ...adding('a', { costCentre: '4711', sourceKey: 'P-1' }), title: 'Loyalty wallet' },
  { ...adding('b', { costCentre: '4712' }), title: 'Fraud scoring' },
  { ...adding('c', { costCentre: '4712', spent: 5_00 }), title: 'Store twin' },
  { type: 'service/add', id: 's', name: 'ERP', changes: { costCentre: '9000' } },
);

function read(text: string, firstMonth = 1, of: Plan = plan) {
  return readAll(text, {
    settings: {
      ...settings,
      locale: 'de-DE',
      fiscalYearFirstMonth: firstMonth,
      owners: () => bookingOwners(of),
    },
  });
}

const speech = { ...settings, locale: 'de-DE', fiscalYearFirstMonth: 1 };

const importing = (id: string, actuals: readonly ActualDraft[]): Command => ({
  type: 'import/actuals',
  import: { ...blankImport, id, target: 'actuals', fileName: 'f.csv', at: '2027-01-01T00:00:00Z' },
  rows: actuals.map(({ line: _line, owner, ...booked }) => ({
    owner: { initiativeId: owner.id },
    ...booked,
  })),
});

const export1 = `Kostenstelle;Sachkonto;Betrag;Buchungsdatum;Projekt
4711;6000;1.234,50;31.03.2027;
4711;6000;-34,50;01.04.2027;
4712;6000;10,00;01.01.2027;
4712;6000;10,00;01.01.2027;Fraud scoring
4799;6000;10,00;01.01.2027;
;6000;10,00;01.01.2027;
4711;6000;zehn;01.01.2027;
4711;6000;;01.01.2027;
4711;6000;10,00;2027;
9000;6100;99,99;15.08.2027;
4711;6000;10,00;01.01.2027;Unknown project`;

describe('a finance export', () => {
  const booked = read(export1);

  test('is known by its account, amount and date beside a cost centre', () => {
    expect(booked.inspection.mapping.target).toBe('actuals');
  });

  test('books each row on the owner of its title, else of a cost centre that only one has', () => {
    expect(
      booked.actuals.map(({ line, owner, quarter, amount }) => [line, owner.id, quarter, amount]),
    ).toEqual([
      [2, 'a', quarterIn(2027, 1), 1_234_50],
      [3, 'a', quarterIn(2027, 2), -34_50],
      [5, 'b', quarterIn(2027, 1), 10_00],
      [11, 's', quarterIn(2027, 3), 99_99],
    ]);
    expect(booked.actuals[3]?.owner.kind).toBe('service');
  });

  test('leaves out with line and reason what has no owner, several, no sum or no quarter', () => {
    expect(booked.leftOut.map(({ line, code }) => [line, code])).toEqual([
      [4, 'owner-several'],
      [6, 'owner-unknown'],
      [7, 'row-without-owner'],
      [8, 'row-amount-unreadable'],
      [9, 'row-without-amount'],
      [10, 'row-period-unreadable'],
      [12, 'owner-unknown'],
    ]);
    expect([booked.rows, booked.created]).toEqual([11, 4]);
    expect(booked.leftOut[1]?.parameters).toEqual({ what: 'cost centre', text: '4799' });
  });

  test.each([
    ['2027 Q1', quarterIn(2027, 1)],
    ['May 2027', quarterIn(2027, 2)],
    ['2027-07', quarterIn(2027, 3)],
    ['202712', quarterIn(2027, 4)],
    ['31/12/2027', quarterIn(2027, 4)],
  ])('reads the period %s', (period, quarter) => {
    const { actuals } = read(`Project key,Account,Amount,Period\nP-1,1,5,${period}\n`);
    expect(actuals).toMatchObject([{ quarter, owner: { id: 'a' } }]);
  });

  test.each([
    // The fiscal year begins in April and is named by the year it ends in: May 2027 is of FY2028.
    ['Year,Month', '2027,5', quarterIn(2028, 1)],
    ['Year,Month', '2027,Mai', quarterIn(2028, 1)],
    ['Fiscal year,Period', '2027,5', quarterIn(2027, 2)],
    ['Fiscal year,Posting period', '2027,013', quarterIn(2027, 4)],
    ['Year,Quarter', '2027,3', quarterIn(2027, 3)],
    ['Year,Quarter', '2027,Q3', quarterIn(2027, 3)],
  ])('reads a year and a month under %s: %s', (heads, cells, quarter) => {
    const { actuals, inspection } = read(`Cost centre,Account,Amount,${heads}\n4711,1,5,${cells}\n`, 4);
    expect(inspection.mapping.target).toBe('actuals');
    expect(actuals).toMatchObject([{ quarter }]);
  });

  test('a month that does not exist leaves the row out', () => {
    const { leftOut } = read('Cost centre,Account,Amount,Year,Month\n4711,1,5,2027,13\n');
    expect(leftOut).toMatchObject([{ line: 2, code: 'row-period-unreadable' }]);
  });

  test('thousands in the header hold, and a sum is never rounded to nothing', () => {
    const { actuals } = read('Key;Konto;Betrag (T€);Periode\nP-1;1;1,5;01.2027\na;1;0,000001;01.2027\n');
    // 1.5 thousand in cents; a thousandth of a cent is kept as one.
    expect(actuals.map(({ amount }) => amount)).toEqual([1_500_00, 1]);
  });

  test('says that a typed sum is there as well, once an initiative', () => {
    const { codes } = read('Project,Account,Amount,Period\nStore twin,1,5,2027 Q1\nStore twin,2,5,2027 Q1\n');
    expect(codes.filter((code) => code === 'spent-typed-too')).toHaveLength(1);
  });

  test('keeps the text of a row, its month and its cost centre', () => {
    const { actuals } = read(
      'Kostenstelle;Konto;Betrag;Buchungsdatum;Buchungstext\n4711;6000;5,00;31.03.2027;Lizenzen  Q1\n',
    );
    expect(actuals).toMatchObject([
      { period: '2027-03', costCentre: '4711', account: '6000', text: 'Lizenzen Q1' },
    ]);
  });

  test.each([
    ['Period', '2027 Q1', 1, ''],
    ['Period', 'May 2027', 1, '2027-05'],
    ['Period', '202705', 1, '2027-05'],
    ['Posting date', '03/04/2027', 1, '2027-04'],
    ['Year,Month', '2027,5', 4, '2027-05'],
    // The fifth month of a fiscal year that begins in April and ends in 2027 is August 2026.
    ['Fiscal year,Period', '2027,5', 4, '2026-08'],
    ['Fiscal year,Period', '2027,10', 4, '2027-01'],
    ['Fiscal year,Posting period', '2027,013', 4, '2027-P13'],
    ['Year,Quarter', '2027,Q3', 4, ''],
  ])('under %s, %s is of the period it says (first month %i): %s', (heads, cells, firstMonth, period) => {
    const { actuals } = read(`Cost centre,Account,Amount,${heads}\n4711,1,5,${cells}\n`, firstMonth);
    expect(actuals).toMatchObject([{ period }]);
  });

  test('sums beyond what the plan can hold leave the row out', () => {
    const huge = '60000000000,00';
    const { created, leftOut } = read(
      `Key;Konto;Betrag;Periode\nP-1;1;${huge};01.2027\nP-1;1;${huge};01.2027\n`,
    );
    expect(created).toBe(1);
    expect(leftOut).toMatchObject([{ line: 3, code: 'amount-too-large' }]);
  });

  test('without a column for the owner, the sum or the time nothing is imported', () => {
    const refusal = (fields: readonly ('amount' | 'period' | 'costCentre' | null)[]) =>
      readAll('A,B,C\n4711,5,2027-01-01\n', {
        mapping: {
          target: 'actuals',
          columns: ['A', 'B', 'C'].map((column, index) => ({ column, field: fields[index] ?? null })),
        },
      }).refusal?.code;
    expect(refusal(['costCentre', null, 'period'])).toBe('no-amount-column');
    expect(refusal(['costCentre', 'amount', null])).toBe('no-period-column');
    expect(refusal([null, 'amount', 'period'])).toBe('no-owner-column');
  });
});

describe('what a finance export does to what was booked before', () => {
  const head = 'Key,Cost centre,Account,Amount,Period\n';
  const q1 = quarterIn(2027, 1);
  const booking = (period: string, amount: number, costCentre = 'CC1') => ({
    period,
    costCentre,
    text: '',
    amount,
    rows: 1,
  });
  const line = (account: string, bookings: ReturnType<typeof booking>[]): Command => ({
    type: 'money/set',
    line: {
      ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', sumOfBookings(bookings)),
      id: actualLineId('a', q1, account),
      stage: 'actual',
      anchor: q1,
      account,
      bookings,
    },
  });
  const told = (rows: string, ...lines: Command[]) =>
    read(head + rows, 1, after(plan, ...lines)).warnings.map(({ code, parameters }) =>
      backlogWords(code, parameters).replaceAll('\u00a0', ' '),
    );

  test('nothing is said of what stays as it was', () => {
    expect(told('P-1,CC1,1,5,2027-01\n', line('1', [booking('2027-01', 5_00)]))).toEqual([]);
  });

  test('a sum that changes is said as it was and as it will be', () => {
    expect(told('P-1,CC1,1,6,2027-01\n', line('1', [booking('2027-01', 5_00)]))).toEqual([
      'Loyalty wallet, Q1 2027, account 1: € 5,00 was booked; € 6,00 takes its place.',
    ]);
  });

  test('a file of another month comes on top, and the sum is said', () => {
    expect(told('P-1,CC1,1,6,2027-02\n', line('1', [booking('2027-01', 5_00)]))).toEqual([
      'Loyalty wallet, Q1 2027, account 1: € 5,00 was booked in other months or cost centres and stays; € 6,00 comes on top: € 11,00 in all.',
    ]);
  });

  test('a file of one of two months takes its place, and the other stays', () => {
    const both = line('1', [booking('2027-01', 5_00), booking('2027-02', 7_00)]);
    // 5.00 + 6.00 in place of 7.00.
    expect(told('P-1,CC1,1,6,2027-02\n', both)).toEqual([
      'Loyalty wallet, Q1 2027, account 1: € 7,00 was booked in the months and cost centres of this file; € 6,00 takes its place. € 5,00 of others stays: € 11,00 in all.',
    ]);
    expect(told('P-1,CC1,1,7,2027-02\n', both)).toEqual([]);
  });

  test('what is booked on other accounts in the same months is said to stay: it may have moved', () => {
    const lines = [
      line('1', [booking('2027-01', 5_00)]),
      line('2', [booking('2027-01', 3_00), booking('2027-02', 9_00)]),
      line('3', [booking('2027-02', 9_00)]),
    ];
    expect(told('P-1,CC1,1,5,2027-01\n', ...lines)).toEqual([
      'One sum booked on other accounts in the same months, € 3,00 in all, is not in this file and stays booked.',
    ]);
  });

  test('costs that add up to less than nothing are asked about', () => {
    expect(told('P-1,CC1,1,-6,2027-01\n')).toEqual([
      'The amounts add up to less than nothing. Are costs written with a minus?',
    ]);
  });

  test('what is said is what the import does', () => {
    const period = fc.constantFrom('2027-01', '2027-02', '2027 Q1');
    const row = fc.tuple(fc.constantFrom('', 'CC1', 'CC2'), fc.integer({ min: -900, max: 900 }), period);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.array(row, { minLength: 1 }), (first, second) => {
        const text = (rows: typeof first) =>
          head + rows.map(([centre, amount, when]) => `P-1,${centre},1,${amount},${when}\n`).join('');
        const booked = after(plan, importing('i', read(text(first), 1, plan).actuals));
        const { actuals, warnings } = read(text(second), 1, booked);
        const now = after(booked, importing('j', actuals));
        const amountOf = (of: Plan) => of.moneyLine.get(actualLineId('a', q1, '1'))?.amount ?? 0;
        const said = warnings.find(({ code }) => code !== 'booked-negative')?.parameters['after'];
        const after_ = said ?? wholeMoney(amountOf(booked), speech);
        expect(after_).toBe(wholeMoney(amountOf(now), speech));
      }),
    );
  });
});
