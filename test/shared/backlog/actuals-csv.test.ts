import { describe, expect, test } from 'vitest';
import { bookingOwners } from '../../../shared/backlog/booking-owners';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { simpleMoneyLine } from '../../../shared/rules/simple-lines';
import { adding, after, freshPlan } from '../../helpers/plans';
import { readAll, settings } from './backlog-reading';

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

  test('says how many sums of before change, and nothing where they stay', () => {
    const q1 = quarterIn(2027, 1);
    const line = {
      ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', 5_00),
      id: `a.actual.${q1}.1`,
      stage: 'actual' as const,
      anchor: q1,
      account: '1',
    };
    const known = after(plan, { type: 'money/set', line });
    const warned = (amount: string) =>
      read(`Key,Account,Amount,Period\nP-1,1,${amount},2027 Q1\nP-1,2,1,2027 Q1\n`, 1, known).warnings;
    expect(warned('5')).toEqual([]);
    expect(warned('6')).toMatchObject([{ code: 'booked-before', parameters: { count: 1 } }]);
    expect(warned('-6')).toMatchObject([
      { code: 'booked-before' },
      { code: 'booked-negative', column: 'Amount' },
    ]);
  });

  test('sums beyond what the plan can hold leave the row out', () => {
    const huge = '90071992547409,00';
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
