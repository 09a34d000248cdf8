import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankImport, blankService } from '../../../../shared/model/blank';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Import } from '../../../../shared/model/records/import';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { bookedYear } from '../../../../shared/rules/budgets/booked';
import type { CommandOf } from '../../../../shared/rules/command';
import type { ImportedActual } from '../../../../shared/rules/commands/import';
import { adding, after, ask, at, freshPlan } from '../../../helpers/plans/plans';

const record = (id: string, target: Import['target'], rows: number): Import => ({
  ...blankImport,
  id,
  target,
  fileName: 'file.csv',
  at,
  fingerprint: 'f',
  rows,
  created: rows,
  leftOut: 0,
  mapping: '',
});

const services = (
  id: string,
  ...rows: readonly (readonly [id: string, name: string, cost: number | null])[]
) =>
  ({
    type: 'import/services',
    import: record(id, 'services', rows.length),
    rows: rows.map(([service, name, cost]) => ({
      service: { ...blankService, id: service, name },
      cost,
      sourcing: 'external' as const,
    })),
  }) as const;

const actuals = (id: string, ...rows: ImportedActual[]): CommandOf<'import/actuals'> => ({
  type: 'import/actuals',
  import: record(id, 'actuals', rows.length),
  rows,
});

const q1 = quarterIn(2027, 1);
const booked = (owner: ImportedActual['owner'], amount: number, more: Partial<ImportedActual> = {}) => ({
  owner,
  quarter: q1,
  account: '6000',
  period: '',
  costCentre: 'CC1',
  text: '',
  amount,
  ...more,
});

describe('an import of services', () => {
  test('makes each a service with one line of its yearly cost; two of one name are two services', () => {
    const plan = after(freshPlan(), services('i', ['s1', 'ERP', 12_000_00], ['s2', 'ERP', null]));
    expect([...plan.service.values()].map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'ERP'],
      ['s2', 'ERP'],
    ]);
    expect([...plan.moneyLine.values()]).toMatchObject([
      {
        id: 's1.run',
        serviceId: 's1',
        nature: 'run',
        stage: 'planned',
        amount: 12_000_00,
        sourcing: 'external',
      },
    ]);
    expect(plan.import.get('i')).toMatchObject({ target: 'services', rows: 2 });
  });

  test('leaves out the date that cannot be, of new services and of those that are there, and takes the rest', () => {
    const fresh = services('i', ['s1', 'Mail', 1_00]);
    const [row] = fresh.rows;
    if (!row) throw new Error('no row');
    const dated = { ...row.service, contractEnd: '2028-12-31', sunset: '2026-12-31' };
    const plan = after(freshPlan(), { ...fresh, rows: [{ ...row, service: dated }] });
    expect(plan.service.get('s1')).toMatchObject({ contractEnd: '2028-12-31', sunset: null });
    const fields = { noticeDate: '2029-01-31', sunset: '2027-06-30', runCost: 2_00, costYear: 2027 };
    const changed = after(plan, { ...services('j'), changed: [{ id: 's1', fields }] });
    expect(changed.service.get('s1')).toMatchObject({
      noticeDate: null,
      sunset: '2027-06-30',
      costYear: 2027,
    });
    // The service ends in 2027, so that its cost cannot be that of 2028.
    const later = {
      ...services('k'),
      changed: [{ id: 's1', fields: { runCost: 3_00, costYear: 2028, owner: 'Ito' } }],
    };
    const kept = after(changed, later);
    expect(kept.service.get('s1')).toMatchObject({ costYear: 2027, owner: 'Ito' });
    expect([...kept.moneyLine.values()].map(({ amount }) => amount)).toEqual([2_00]);
  });

  test('refuses ids that are there or come twice', () => {
    const plan = after(freshPlan(), services('i', ['s1', 'ERP', 1]));
    expect(ask(plan, services('j', ['s1', 'CRM', 1]))).toMatchObject({ kind: 'refused' });
    expect(ask(plan, services('i', ['s2', 'CRM', 1]))).toMatchObject({ kind: 'refused' });
    expect(ask(plan, services('j', ['s3', 'A', 1], ['s3', 'B', 1]))).toMatchObject({ kind: 'refused' });
  });
});

describe('an import of actual costs', () => {
  const start = after(freshPlan(), adding('a'), services('i', ['s', 'ERP', 100_00]));
  const a = { initiativeId: 'a' };
  const s = { serviceId: 's' };

  test('adds up the rows by owner, quarter and account, each sum one actual line', () => {
    // 100.00 + 50.50 - 20.25 = 130.25 on a, 6000, Q1; 7.00 on its account 6100; 9.00 in Q2; 25.00 on the service.
    const plan = after(
      start,
      actuals(
        'j',
        booked(a, 100_00),
        booked(a, 50_50),
        booked(a, -20_25),
        booked(a, 7_00, { account: '6100' }),
        booked(a, 9_00, { quarter: q1 + 1, costCentre: 'CC1' }),
        booked(a, 0, { quarter: q1 + 1, costCentre: 'CC2' }),
        booked(s, 25_00),
      ),
    );
    const lines = [...plan.moneyLine.values()].filter(({ stage }) => stage === 'actual');
    expect(lines).toMatchObject([
      { id: `a.actual.${q1}.6000`, nature: 'oneOff', anchor: q1, amount: 130_25, costCentre: 'CC1' },
      { id: `a.actual.${q1}.6100`, amount: 7_00, account: '6100' },
      // Of two cost centres, so of neither.
      { id: `a.actual.${q1 + 1}.6000`, anchor: q1 + 1, amount: 9_00, costCentre: '' },
      { id: `s.actual.${q1}.6000`, serviceId: 's', nature: 'run', amount: 25_00 },
    ]);
    // 130.25 + 7.00 + 9.00 = 146.25 one-off, 25.00 run.
    expect(bookedYear(plan, 2027)).toMatchObject({ oneOff: 146_25, run: 25_00 });
  });

  test('the same file again changes nothing, a corrected one takes its place, others stay', () => {
    const once = after(start, actuals('j', booked(a, 100_00), booked(a, 5_00, { account: '6100' })));
    const again = after(once, actuals('k', booked(a, 100_00), booked(a, 5_00, { account: '6100' })));
    expect(again.moneyLine).toEqual(once.moneyLine);
    const corrected = after(again, actuals('l', booked(a, 80_00)));
    // 80.00 in place of 100.00, and the 5.00 of the other account as before.
    expect(bookedYear(corrected, 2027).oneOff).toBe(85_00);
  });

  describe('of a part of a quarter', () => {
    const id = `a.actual.${q1}.6000`;
    const month = (period: string, amount: number, more: Partial<ImportedActual> = {}) =>
      booked(a, amount, { period, text: `Row of ${period}`, ...more });
    const january = after(start, actuals('j', month('2027-01', 60_00), month('2027-01', 40_00)));

    test('keeps what the file said of each row, so that one sees what the sum is made of', () => {
      expect(january.moneyLine.get(id)).toMatchObject({
        amount: 100_00,
        bookings: [{ period: '2027-01', costCentre: 'CC1', text: 'Row of 2027-01', amount: 100_00, rows: 2 }],
      });
    });

    test('adds to the months that are there; the same month again takes its place', () => {
      const february = after(january, actuals('k', month('2027-02', 30_00)));
      expect(february.moneyLine.get(id)?.amount).toBe(130_00);
      const again = after(february, actuals('l', month('2027-02', 25_00)));
      // 100.00 of January and 25.00 in place of 30.00.
      expect(again.moneyLine.get(id)?.amount).toBe(125_00);
      // The whole quarter, exported later: 100.00, 25.00 and 7.00 of March.
      const whole = after(
        again,
        actuals('m', month('2027-01', 100_00), month('2027-02', 25_00), month('2027-03', 7_00)),
      );
      expect(whole.moneyLine.get(id)?.amount).toBe(132_00);
    });

    test('of another cost centre adds as well, and its sum is then of none', () => {
      const both = after(january, actuals('k', month('2027-01', 5_00, { costCentre: 'CC2' })));
      expect(both.moneyLine.get(id)).toMatchObject({ amount: 105_00, costCentre: '' });
      const corrected = after(both, actuals('l', month('2027-01', 6_00, { costCentre: 'CC2' })));
      expect(corrected.moneyLine.get(id)?.amount).toBe(106_00);
    });

    test('that says only the quarter is right for all its months', () => {
      const quarter = after(january, actuals('k', booked(a, 150_00)));
      expect(quarter.moneyLine.get(id)?.amount).toBe(150_00);
    });

    test('takes the place of a sum of which it is not known what it was made of', () => {
      const line = { ...(january.moneyLine.get(id) as MoneyLine), bookings: null, costCentre: '' };
      const old = after(january, { type: 'money/set', line });
      const now = after(old, actuals('k', month('2027-03', 9_00)));
      expect(now.moneyLine.get(id)?.amount).toBe(9_00);
    });

    test('a sum changed by hand forgets what it was made of; other fields do not touch it', () => {
      const line = january.moneyLine.get(id) as MoneyLine;
      const capex = after(january, { type: 'money/set', line: { ...line, basis: 'capex' } });
      expect(capex.moneyLine.get(id)?.bookings).toHaveLength(1);
      const typed = after(january, { type: 'money/set', line: { ...line, amount: 90_00 } });
      expect(typed.moneyLine.get(id)).toMatchObject({ amount: 90_00, bookings: null });
    });

    test('what it is made of is converted with the sum, and still adds up to it', () => {
      const two = after(january, actuals('k', month('2027-02', 33)));
      const pounds = after(two, { type: 'plan/change-currency', currency: 'GBP', rate: 0.333 });
      const { amount, bookings } = pounds.moneyLine.get(id) as MoneyLine;
      // 100.33 at 0.333 are 33.41.
      expect(amount).toBe(33_41);
      expect(bookings?.map((booking) => booking.amount)).toEqual([33_30, 11]);
    });
  });

  test('keeps what was entered beside the sum', () => {
    const once = after(start, actuals('j', booked(a, 100_00)));
    const line = once.moneyLine.get(`a.actual.${q1}.6000`);
    if (!line) throw new Error('no line');
    const marked = after(once, {
      type: 'money/set',
      line: { ...line, basis: 'capex', sourcing: 'external' },
    });
    const again = after(marked, actuals('k', booked(a, 90_00)));
    expect(again.moneyLine.get(line.id)).toMatchObject({
      amount: 90_00,
      basis: 'capex',
      sourcing: 'external',
    });
  });

  test('an account of any length gives an id that is short, and its own', () => {
    const long = (end: string) => booked(a, 1_00, { account: `${'9'.repeat(900)}${end}` });
    const plan = after(start, actuals('j', long('1'), long('2'), long('1')));
    const lines = [...plan.moneyLine.values()].filter(({ stage }) => stage === 'actual');
    expect(lines.map(({ amount }) => amount)).toEqual([2_00, 1_00]);
    expect(lines.every(({ id }) => id.length <= 100)).toBe(true);
  });

  test('whatever comes, what is booked is what the rows add up to, once or twice', () => {
    const row = fc.record({
      owner: fc.constantFrom(a, s),
      quarter: fc.integer({ min: q1, max: q1 + 3 }),
      account: fc.constantFrom('', '6000', ' 6000', '#', '9'.repeat(200)),
      period: fc.constantFrom('', '2027-01', '2027-02', '2027-P13'),
      costCentre: fc.constantFrom('', 'CC1', 'CC2'),
      text: fc.constantFrom('', 'Licences', 'Days'),
      amount: fc.integer({ min: -1e12, max: 1e12 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const once = after(start, actuals('j', ...rows));
        const twice = after(once, actuals('k', ...rows));
        expect(twice.moneyLine).toEqual(once.moneyLine);
        const sum = rows.reduce((total, { amount }) => total + amount, 0);
        const lines = [...once.moneyLine.values()].filter(({ stage }) => stage === 'actual');
        expect(lines.reduce((total, { amount }) => total + amount, 0)).toBe(sum);
      }),
    );
  });

  test('refuses an owner that is not there', () => {
    expect(ask(start, actuals('j', booked({ initiativeId: 'x' }, 1)))).toMatchObject({ kind: 'refused' });
    expect(ask(start, actuals('j', booked({ serviceId: 'a' }, 1)))).toMatchObject({ kind: 'refused' });
  });
});
