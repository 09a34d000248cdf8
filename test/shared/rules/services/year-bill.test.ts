import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Service } from '../../../../shared/model/records/service';
import { attentionOf } from '../../../../shared/rules/attention';
import { serviceCostInYear } from '../../../../shared/rules/cards/run-today';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { serviceFacts } from '../../../../shared/rules/services/service-facts';
import { serviceYears } from '../../../../shared/rules/services/service-years';
import { yearBillMend, yearBillsOf } from '../../../../shared/rules/services/year-bill';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { serviceFactWords, yearBillWords } from '../../../../shared/words/money/service-words';
import { speechOf } from '../../../../shared/words/speech';
import { after, base, freshPlan } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** 1.2M a year, 0.1M a month. */
const plan = (): Plan =>
  after(freshPlan(), { type: 'service/add', id: 'Mail', name: 'Mail', changes: { cost: M(1.2) } });

const booking = (period: string, amount: number) => ({ period, costCentre: '', text: '', amount, rows: 1 });

function line(id: string, amount: number, changes: Partial<MoneyLine>): Command {
  const row = simpleMoneyLine({ serviceId: 'Mail' }, 'run', amount);
  return { type: 'money/set', line: { ...row, id, ...changes } };
}

const booked = (amount: number, period = '2027-01', number = 1): Command =>
  line(`b${period}${number}`, amount, {
    stage: 'actual',
    anchor: quarterIn(2027, number),
    bookings: period ? [booking(period, amount)] : null,
  });

const mail = (of: Plan) => of.service.get('Mail') as Service;
const bill = (of: Plan) => yearBillsOf(of).get('Mail') ?? null;
const speech = speechOf(settingsOf(freshPlan()), 'en-GB');

describe('a year’s bill that is booked in one month adds to what the other months expect', () => {
  test('1.2M booked in January: 0.2M of February and March and 0.9M of Q2 to Q4 are still expected, 2.3M in all', () => {
    const of = after(plan(), booked(M(1.2)));
    expect(bill(of)).toEqual({
      year: 2027,
      quarter: quarterIn(2027, 1),
      period: '2027-01',
      booked: M(1.2),
      whole: M(1.2),
      expected: M(1.1),
    });
    expect(serviceCostInYear(of, mail(of), 2027)).toBe(M(2.3));
  });

  test('nine tenths of the year are enough, a cent less is not; two accounts of one month are one bill', () => {
    expect(bill(after(plan(), booked(M(1.08))))).toMatchObject({ booked: M(1.08) });
    expect(bill(after(plan(), booked(M(1.08) - 1)))).toBeNull();
    const two = after(
      plan(),
      booked(M(0.6)),
      line('c', M(0.6), {
        stage: 'actual',
        anchor: quarterIn(2027, 1),
        account: '640',
        bookings: [booking('2027-01', M(0.6))],
      }),
    );
    expect(bill(two)).toMatchObject({ booked: M(1.2), period: '2027-01' });
    const months = after(plan(), booked(M(0.6)), booked(M(0.6), '2027-02'));
    expect(bill(months)).toBeNull();
  });

  test('a sum typed for a quarter is one; where all quarters are booked, or nothing was to come, nothing is doubled', () => {
    const quarter = after(plan(), booked(M(1.2), '', 2));
    expect(bill(quarter)).toMatchObject({ quarter: quarterIn(2027, 2), period: '', expected: M(0.9) });
    const all = [1, 3, 4].reduce((of, number) => after(of, booked(M(0.3), '', number)), quarter);
    expect(bill(all)).toBeNull();
    const unplanned = after(freshPlan(), { type: 'service/add', id: 'Mail', name: 'Mail', changes: {} });
    expect(bill(after(unplanned, booked(M(1.2))))).toBeNull();
  });

  test('measured by the forecast where there is one', () => {
    const dearer = after(plan(), line('f', M(2.4), { stage: 'forecast', anchor: quarterIn(2027, 1) }));
    expect(bill(after(dearer, booked(M(1.2))))).toBeNull();
    expect(bill(after(dearer, booked(M(2.4))))).toMatchObject({ whole: M(2.4), expected: M(2.2) });
  });
});

describe('the mend: nothing more is forecast for the year', () => {
  test('2027 counts the 1.2M that are booked, 2028 is as planned; nothing is left to say', () => {
    const of = after(plan(), booked(M(1.2)));
    const mend = yearBillMend(of, mail(of), 2027, 'mend');
    const mended = after(of, mend as Command);
    expect(serviceYears(mended, mail(mended), [2027, 2028]).map(({ cost }) => cost)).toEqual([
      M(1.2),
      M(1.2),
    ]);
    expect(yearBillsOf(mended).size).toBe(0);
  });

  test('a forecast that holds on stays for the years after; one for quarters of that year is not overruled', () => {
    const on = line('f', M(1.3), { stage: 'forecast', anchor: quarterIn(2027, 1) });
    const of = after(plan(), on, booked(M(1.3)));
    const mended = after(of, yearBillMend(of, mail(of), 2027, 'mend') as Command);
    expect(serviceYears(mended, mail(mended), [2027, 2028]).map(({ cost }) => cost)).toEqual([
      M(1.3),
      M(1.3),
    ]);
    const held = line('h', M(0.3), {
      stage: 'forecast',
      anchor: quarterIn(2027, 4),
      spread: 'manual',
      amounts: [M(0.3)],
    });
    const said = after(plan(), held, booked(M(1.2)));
    expect(yearBillMend(said, mail(said), 2027, 'mend')).toBeNull();
  });

  test('whatever else is planned, forecast and booked: after it the year counts what is booked, other years what they did', () => {
    fc.assert(
      fc.property(richPlan(), (of) => {
        for (const [id, { year }] of yearBillsOf(of)) {
          const service = of.service.get(id) as Service;
          const mend = yearBillMend(of, service, year, 'mend');
          if (!mend) continue;
          const mended = after(of, mend);
          for (const each of [2027, 2028, 2029, 2030]) {
            const [then] = serviceYears(of, service, [each]);
            const [now] = serviceYears(mended, service, [each]);
            expect(now?.cost).toBe(each === year ? (then?.booked ?? 0) : then?.cost);
          }
          expect(yearBillsOf(mended).get(id)?.year).not.toBe(year);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('the board, the services and the note beside the fields say it', () => {
  const one = after(plan(), booked(M(1.2)));
  const said = attentionOf(one, base).find(({ code }) => code === 'year-booked-at-once');
  expect(said).toMatchObject({ serviceIds: ['Mail'], initiativeIds: [] });
  expect(attentionWords(said as never, speech)).toBe(
    '“Mail” has its whole year booked at once, and 1.10M more is expected',
  );
  const fact = serviceFacts(one, '2026-11-26').find(({ code }) => code === 'year-booked');
  expect(fact?.serviceIds).toEqual(['Mail']);
  expect(serviceFactWords(fact as never, speech)).toBe('1 has its whole year booked at once');
  expect(yearBillWords(bill(one) as never, speech)).toBe(
    '1.20M is booked in Jan 2027, and all of 2027 was to cost 1.20M. The other months still expect 1.10M on top of it.',
  );
  expect(yearBillWords({ ...(bill(one) as never as object), period: '' } as never, speech)).toContain(
    '1.20M is booked in Q1 2027,',
  );
  const two = after(
    one,
    { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: M(0.4) } },
    {
      type: 'money/set',
      line: {
        ...simpleMoneyLine({ serviceId: 'Fax' }, 'run', M(0.4)),
        id: 'x',
        stage: 'actual',
        anchor: quarterIn(2027, 1),
      },
    },
  );
  const both = attentionOf(two, base).find(({ code }) => code === 'year-booked-at-once');
  // 1.1M and three quarters of 0.1M.
  expect(attentionWords(both as never, speech)).toBe(
    '2 services have their whole year booked at once, and 1.40M more is expected',
  );
});
