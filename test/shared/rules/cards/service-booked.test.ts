import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { serviceInQuarter } from '../../../../shared/rules/cards/run-today';
import { yearlyRun } from '../../../../shared/rules/cards/yearly-run';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { serviceRowsOf, serviceSums } from '../../../../shared/rules/services/service-rows';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function line(id: string, amount: number, changes: Partial<MoneyLine>): Command {
  const row = simpleMoneyLine({ serviceId: 'ERP' }, 'run', amount);
  return { type: 'money/set', line: { ...row, stage: 'actual', id, ...changes } };
}

const booking = (period: string, amount: number) => ({ period, costCentre: '', text: '', amount, rows: 1 });

/** 1.0M a year in money of 2027, 3 % a year: 0.25M a quarter in 2027, 1.03M in 2028. */
const plan = (): Plan =>
  after(freshPlan(), {
    type: 'service/add',
    id: 'ERP',
    name: 'ERP',
    changes: { cost: M(1), indexation: 300 },
  });

const years = (of: Plan) => driftOf(of, base, 3).years.map(({ runToday }) => runToday);

describe('where a quarter of a service is booked, that is what it costs', () => {
  test('all of 2027 booked with 1.1M where 1.0M was planned: run today is 1.1M, 2028 stays 1.03M', () => {
    const quarters = [0.3, 0.25, 0.25, 0.3].map((amount, index) =>
      line(`a${index}`, M(amount), { anchor: quarterIn(2027, index + 1) }),
    );
    const booked = after(plan(), ...quarters);
    expect(years(booked)).toEqual([M(1.1), M(1.03), M(1.0609)]);
    expect(figuresOf(booked, base)).toMatchObject({ runToday: M(1.1), spend: M(1.1) });
    const rows = serviceRowsOf(booked, base);
    expect(serviceSums(rows, [2027, 2028, 2029]).years).toEqual(years(booked));
  });

  test('Q1 alone booked with 0.40M: 0.40M + 3 × 0.25M = 1.15M', () => {
    const booked = after(plan(), line('a', M(0.4), { anchor: quarterIn(2027, 1) }));
    expect(years(booked)[0]).toBe(M(1.15));
    expect(driftOf(booked, base, 1).quarters.map(({ runToday }) => runToday)).toEqual([
      M(0.4),
      M(0.25),
      M(0.25),
      M(0.25),
    ]);
  });

  test('January alone booked with 0.09M: February and March are still expected, 0.09M + 2/3 × 0.24M = 0.25M', () => {
    const cheap = after(plan(), { type: 'service/edit', ids: ['ERP'], changes: { cost: M(0.96) } });
    const january = line('a', M(0.09), {
      anchor: quarterIn(2027, 1),
      bookings: [booking('2027-01', M(0.09))],
    });
    expect(years(after(cheap, january))[0]).toBe(M(0.25 + 0.72));
    const march = line('b', M(0.1), {
      anchor: quarterIn(2027, 1),
      account: '640',
      bookings: [booking('2027-03', M(0.1))],
    });
    expect(years(after(cheap, january, march))[0]).toBe(M(0.19 + 0.72));
  });

  test('booked after its sunset it is spent all the same; booked nowhere in time it changes nothing', () => {
    const ended = after(plan(), { type: 'service/edit', ids: ['ERP'], changes: { sunset: '2027-06-30' } });
    expect(years(ended)[0]).toBe(M(0.5));
    expect(years(after(ended, line('a', M(0.02), { anchor: quarterIn(2027, 4) })))[0]).toBe(M(0.52));
    expect(years(after(plan(), line('a', M(0.02), { anchor: null })))).toEqual(years(plan()));
  });

  test('what is booked is paid: an initiative that ends it from Q3 on saves nothing of a booked Q3', () => {
    const ends = after(
      plan(),
      adding('New ERP', { cost: M(1), outcome: 'efficiency' }),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['New ERP'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
      },
      {
        type: 'effect/set',
        effect: {
          id: 'e',
          initiativeId: 'New ERP',
          serviceId: 'ERP',
          kind: 'end',
          amount: null,
          from: null,
          parallelQuarters: 0,
        },
      },
      moving(['New ERP'], 'innovate', true),
    );
    const [first] = driftOf(ends, base, 1).years;
    expect(first).toMatchObject({ runToday: M(1), saved: M(-0.5), run: M(0.5) });
    const booked = after(ends, line('a', M(0.06), { anchor: quarterIn(2027, 3) }));
    // 0.25 + 0.25 + 0.06 booked + 0.25, less 0.25 saved in Q4.
    expect(driftOf(booked, base, 1).years[0]).toMatchObject({
      runToday: M(0.81),
      saved: M(-0.25),
      run: M(0.56),
    });
    // A year of it: Q4 2027 of 0.25M and three quarters of 2028 of 0.2575M.
    const card = cardsOf(booked, base).byId.get('New ERP');
    expect(card && yearlyRun(booked, card)).toBe(-M(0.25 + 3 * 0.2575));
  });
});

describe('a forecast takes the place of what was planned, from its quarter on', () => {
  test('1.2M a year from Q3 2027 on: 0.25 + 0.25 + 0.3 + 0.3 = 1.1M; 2028 is 1.2M × 1.03 = 1.236M', () => {
    const forecast = line('f', M(1.2), { stage: 'forecast', anchor: quarterIn(2027, 3) });
    expect(years(after(plan(), forecast)).slice(0, 2)).toEqual([M(1.1), M(1.236)]);
    const later = line('g', M(0.8), { stage: 'forecast', anchor: quarterIn(2028, 1) });
    expect(years(after(plan(), forecast, later))).toEqual([M(1.1), M(0.8), M(0.824)]);
  });

  test('without a quarter it is of the year the cost is of: 1.2M, then 1.236M', () => {
    const forecast = line('f', M(1.2), { stage: 'forecast', anchor: null });
    expect(years(after(plan(), forecast)).slice(0, 2)).toEqual([M(1.2), M(1.236)]);
  });

  test('what is booked stands before it: Q1 booked with 0.4M, 1.2M forecast: 0.4 + 3 × 0.3 = 1.3M', () => {
    const lines = [
      line('f', M(1.2), { stage: 'forecast', anchor: quarterIn(2027, 1) }),
      line('a', M(0.4), { anchor: quarterIn(2027, 1) }),
    ];
    expect(years(after(plan(), ...lines))[0]).toBe(M(1.3));
  });
});

test('in any quarter a service costs what is booked and what is still expected, and no more is expected than said', () => {
  const stage = fc.constantFrom('actual' as const, 'forecast' as const);
  const drawn = fc.array(
    fc.record({
      stage,
      amount: fc.integer({ min: 0, max: 1_000_000 }),
      at: fc.integer({ min: 0, max: 11 }),
      month: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(drawn, (all) => {
      const lines = all.map((each, index) => {
        const month = (each.at % 4) * 3 + each.month;
        const period = `${2027 + Math.floor(each.at / 4)}-${String(month).padStart(2, '0')}`;
        return line(`l${index}`, each.amount, {
          stage: each.stage,
          anchor: quarterIn(2027, 1) + each.at,
          ...(each.stage === 'actual' && each.month > 0 && { bookings: [booking(period, each.amount)] }),
        });
      });
      const of = after(plan(), ...lines);
      const service = of.service.get('ERP');
      if (!service) throw new Error('no service');
      for (let index = 0; index < 12; index++) {
        const { planned, forecast, booked, expected, cost } = serviceInQuarter(
          of,
          service,
          quarterIn(2027, 1) + index,
        );
        expect(cost).toBe((booked ?? 0) + expected);
        expect(expected).toBeLessThanOrEqual(forecast ?? planned);
        if (booked === null) expect(expected).toBe(forecast ?? planned);
      }
    }),
  );
});

describe('run money of an initiative is booked too', () => {
  /** 0.4M a year from Q3 2027 on: 0.1M a quarter. */
  const live = (...more: readonly Command[]) =>
    after(
      freshPlan(),
      adding('Portal', { cost: M(1), runCost: M(0.4), outcome: 'revenue' }),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['Portal'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
      },
      moving(['Portal'], 'innovate', true),
      ...more,
    );
  const booked: Command = {
    type: 'money/set',
    line: {
      ...simpleMoneyLine({ initiativeId: 'Portal' }, 'run', M(0.15)),
      id: 'b',
      stage: 'actual',
      anchor: quarterIn(2027, 3),
    },
  };
  const added = (of: Plan) => driftOf(of, base, 2).years.map((year) => year.added);

  test('0.15M booked in Q3 where 0.1M was planned: 2027 adds 0.25M, 2028 0.4M as before', () => {
    expect(added(live())).toEqual([M(0.2), M(0.4)]);
    expect(added(live(booked))).toEqual([M(0.25), M(0.4)]);
    const card = cardsOf(live(booked), base).byId.get('Portal');
    expect(card?.runCost).toBe(M(0.4));
  });
});
