import { describe, expect, test } from 'vitest';
import { bookingOwners } from '../../../../shared/backlog/rows/booking-owners';
import type { ActualDraft } from '../../../../shared/backlog/types';
import { blankImport } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { isTypedActual } from '../../../../shared/model/records/actual-line';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { readAll, settings } from '../backlog-reading';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** Portal: 1.0M over 2027, all booked, then 0.4M a year: live since Q1 2028, or not yet. */
const plan = (status: 'live' | 'delivering' = 'live'): Plan =>
  after(
    freshPlan(),
    { ...adding('p', { cost: M(1), runCost: M(0.4), outcome: 'revenue', status }), title: 'Portal' },
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['p'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    {
      type: 'money/set',
      line: {
        ...simpleMoneyLine({ initiativeId: 'p' }, 'oneOff', M(1)),
        id: 'spent',
        stage: 'actual',
        anchor: quarterIn(2027, 4),
      },
    },
    moving(['p'], 'innovate', true),
  );

const reading = (text: string, of: Plan) =>
  readAll(text, { settings: { ...settings, fiscalYearFirstMonth: 1, owners: () => bookingOwners(of) } });

const importing = (id: string, actuals: readonly ActualDraft[]): Command => ({
  type: 'import/actuals',
  import: { ...blankImport, id, target: 'actuals', fileName: 'f.csv', at: '2028-04-01T00:00:00Z' },
  rows: actuals.map(({ line: _line, owner, ...booked }) => ({
    owner: { initiativeId: owner.id },
    ...booked,
  })),
});

const booked = (text: string, of: Plan) => after(of, importing('i', reading(text, of).actuals));
const in2028 = (of: Plan) => {
  const { added, change } = driftOf(of, base, 2).years[1] ?? {};
  return { added, oneOff: change?.innovate };
};
const file = (nature: string, header = 'Capex/Opex', month = '2028-01') =>
  `Project;Account;Amount;Posting date;${header}\nPortal;6000;100000;${month}-31;${nature}\n`;

describe('what is booked of live work after it went live', () => {
  test('is run where its line says so: a licence of 0.1M booked in January, two thirds of Q1 and three quarters at 0.4M a year', () => {
    // Q1: 0.1M + 2/3 × 0.1M; Q2 to Q4 0.1M each: 0.466667M, no one-off money.
    const withLicence = booked(file('Opex'), plan());
    expect(in2028(withLicence)).toEqual({ added: M(0.4) + Math.round((M(0.1) * 2) / 3), oneOff: 0 });
    expect(reading(file('Opex'), plan()).codes).toContain('booked-as-run');
  });

  test.each(['run', 'OPEX', 'Operating expense', 'Software maintenance', 'Betrieb', 'Betriebskosten'])(
    '“%s” says run',
    (nature) => expect(reading(file(nature, 'Expense type'), plan()).actuals[0]?.asRun).toBe(true),
  );

  test.each(['Capex', 'capital expenditure', 'Project', 'change', '', 'Invoice', 'Capex / Opex'])(
    '“%s” does not',
    (nature) => expect(reading(file(nature, 'Expense type'), plan()).actuals[0]?.asRun).toBeUndefined(),
  );

  test('is one-off where it was booked before it went live, and where the work is not live', () => {
    expect(reading(file('Opex', 'Type', '2027-12'), plan()).actuals[0]?.asRun).toBeUndefined();
    expect(in2028(booked(file('Opex'), plan('delivering')))).toMatchObject({ oneOff: M(0.1) });
    // Without such a column as well: 0.1M one-off beside the 0.4M that are planned.
    const unsaid = 'Project;Account;Amount;Posting date\nPortal;6000;100000;2028-01-31\n';
    expect(in2028(booked(unsaid, plan()))).toEqual({ added: M(0.4), oneOff: M(0.1) });
  });

  test('on one account, run and one-off stand apart, and the same file again changes nothing', () => {
    const both = `${file('Opex')}Portal;6000;50000;2028-01-31;Capex\n`;
    const once = booked(both, plan());
    const lines = [...once.moneyLine.values()].filter(({ stage }) => stage === 'actual');
    expect(
      lines
        .flatMap(({ id, nature, amount }) => (id === 'spent' ? [] : [[nature, amount] as const]))
        .sort((a, b) => a[1] - b[1]),
    ).toEqual([
      ['oneOff', M(0.05)],
      ['run', M(0.1)],
    ]);
    expect(lines.filter(isTypedActual).map(({ id }) => id)).toEqual(['spent']);
    const again = after(once, importing('j', reading(both, once).actuals));
    expect([...again.moneyLine.values()]).toEqual([...once.moneyLine.values()]);
  });
});
