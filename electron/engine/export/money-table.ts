import { type OwnCell, plainAmount } from '../../../shared/backlog/write/own-cells';
import { minorDigits } from '../../../shared/model/money';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { fiscalYearOf, type Quarter } from '../../../shared/model/quarter';
import { moneyByQuarter, type QuarterMoney } from '../../../shared/rules/budgets/money-by-quarter';
import { quarterCode } from '../../../shared/rules/time/quarter-code';
import { quarterWords, textOf } from './figure-cells';

export interface Table {
  readonly headers: readonly string[];
  readonly rows: OwnCell[][];
}

const natures: Readonly<Record<QuarterMoney['nature'], string>> = {
  oneOff: 'one-off',
  run: 'run',
  saving: 'saved at services',
};

/** All money of the plan by quarter, one sum a row: whose it is, where it is booked, what kind it is. */
export function* moneyTable(plan: Plan): Generator<void, Table> {
  const { currency } = settingsOf(plan);
  const rows = yield* moneyByQuarter(plan);
  const nameOf = ({ of, ownerId }: QuarterMoney) =>
    of === 'service' ? plan.service.get(ownerId)?.name : plan.initiative.get(ownerId)?.title;
  return {
    headers: [
      'Of',
      'Name',
      'Cost centre',
      'Account',
      'Nature',
      'Fiscal year',
      'Quarter',
      'Currency',
      'Amount',
    ],
    rows: rows.map((row) => [
      { kind: 'code', text: row.of },
      textOf(nameOf(row) ?? ''),
      textOf(row.costCentre),
      textOf(row.account),
      { kind: 'code', text: natures[row.nature] },
      ...whenCells(row.quarter),
      textOf(currency),
      amountCell(row.amount, currency),
    ]),
  };
}

/** What a finance system takes: what lies on each cost centre and account in each quarter, in their order. */
export function* financeTable(plan: Plan): Generator<void, Table> {
  const { currency } = settingsOf(plan);
  const sums = new Map<string, QuarterMoney>();
  for (const row of yield* moneyByQuarter(plan)) {
    const { costCentre, account, quarter, amount } = row;
    const key = JSON.stringify([costCentre, account, quarter]);
    sums.set(key, { ...row, amount: amount + (sums.get(key)?.amount ?? 0) });
  }
  const inOrder = [...sums.values()].sort(
    (a, b) => compared(a.costCentre, b.costCentre) || compared(a.account, b.account) || a.quarter - b.quarter,
  );
  return {
    headers: ['Cost centre', 'Account', 'Fiscal year', 'Quarter', 'Currency', 'Amount'],
    rows: inOrder.map(({ costCentre, account, quarter, amount }) => [
      textOf(costCentre),
      textOf(account),
      ...whenCells(quarter),
      textOf(currency),
      amountCell(amount, currency),
    ]),
  };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function whenCells(quarter: Quarter): OwnCell[] {
  return [
    { kind: 'number', text: String(fiscalYearOf(quarter)) },
    { kind: 'code', text: quarterWords(quarterCode(quarter)) },
  ];
}

function amountCell(amount: number, currency: string): OwnCell {
  return { kind: 'number', text: plainAmount(amount, minorDigits(currency)) };
}
