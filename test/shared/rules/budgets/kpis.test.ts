import { describe, expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Service } from '../../../../shared/model/records/service';
import { bookedYear } from '../../../../shared/rules/budgets/booked';
import { type Kpi, kpisOf } from '../../../../shared/rules/budgets/kpis';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { serviceYears } from '../../../../shared/rules/services/service-years';
import { showKpis } from '../../../../shared/rules/show/show-kpis';
import { kpiAboutWords, kpiValueWords } from '../../../../shared/words/outcomes/kpi-words';
import { shownOf } from '../../../helpers/all-figures';
import { forgotten } from '../../../helpers/forgotten';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const M = (amount: number) => Math.round(amount * 100_000_000);

function actual(
  owner: { initiativeId: string } | { serviceId: string },
  nature: MoneyLine['nature'],
  amount: number,
  changes: Partial<MoneyLine> = {},
): Command {
  const line = simpleMoneyLine(owner, nature, amount);
  return { type: 'money/set', line: { ...line, id: `${line.id}.actual`, stage: 'actual', ...changes } };
}

function plan(costYear: number | null = 2026): Plan {
  return after(
    freshPlan(),
    {
      type: 'service/add',
      id: 'ERP',
      name: 'ERP',
      changes: { cost: M(12), indexation: 400, ...(costYear && { costYear }) },
    },
    adding('Patch', { cost: M(2), outcome: 'risk' }),
    adding('Portal', { cost: M(3), outcome: 'revenue', runCost: M(0.52) }),
    ...(['Patch', 'Portal'] as const).map(
      (id): Command => ({
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: [id],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
      }),
    ),
    moving(['Patch'], 'run', true),
    moving(['Portal'], 'innovate', true),
  );
}

const kpi = (of: Plan, code: string, years = 5) => kpisOf(of, base, years).find((each) => each.code === code);

test('next 12 months: run, lights on and change as shares of all spend', () => {
  // Run: 12 * 1.04 = 12.48, and 0.52 / 2 = 0.26 from Q3 on: 12.74. One-off: 2 + 3. All: 17.74.
  expect(kpi(plan(), 'run-share-next')?.value).toBeCloseTo(12.74 / 17.74, 10);
  // Lights on: 12.74 + 2 of the run lane = 14.74.
  expect(kpi(plan(), 'lights-on-share')?.value).toBeCloseTo(14.74 / 17.74, 10);
  expect(kpi(plan(), 'change-share')?.value).toBeCloseTo(5 / 17.74, 10);
});

test('last 12 months: the cost of that year and what was booked in it', () => {
  const booked = after(
    plan(),
    actual({ initiativeId: 'Portal' }, 'oneOff', M(1), {
      spread: 'manual',
      amounts: [M(0.4), M(0.6)],
      anchor: quarterIn(2025, 4),
    }),
  );
  // Only 0.6M of it lies in 2026: 12 / (12 + 0.6).
  expect(kpi(booked, 'run-share-last')).toMatchObject({ parameters: { run: M(12), spend: M(12.6) } });
  expect(kpi(booked, 'run-share-last')?.value).toBeCloseTo(12 / 12.6, 10);
});

const month = (period: string, amount: number) => ({ period, costCentre: '', text: '', amount, rows: 1 });

// Until now one booked quarter stood for all of the year, while the services screen still expected the others of it.
test('a service costs what is booked and, of the months nothing is booked for, its cost: as on its own screen', () => {
  const patch = actual({ initiativeId: 'Patch' }, 'oneOff', M(1), { anchor: quarterIn(2026, 4) });
  // 11M for Q2, and 12 / 4 = 3M for each of the three others: 20M.
  const quarter = after(
    plan(),
    actual({ serviceId: 'ERP' }, 'run', M(11), { anchor: quarterIn(2026, 2) }),
    patch,
  );
  expect(bookedYear(quarter, 2026)).toEqual({
    run: M(20),
    oneOff: M(1),
    undated: 0,
    hasOneOff: true,
    services: 1,
    unknownServices: 0,
    unknownAdds: true,
  });
  // An import of January alone: 1M booked, 2M of February and March, 3 * 3M: 12M of the 13M spent.
  const january = { anchor: quarterIn(2026, 1), bookings: [month('2026-01', M(1))] };
  const imported = after(plan(), actual({ serviceId: 'ERP' }, 'run', M(1), january), patch);
  const [ofItsOwn] = serviceYears(imported, imported.service.get('ERP') as Service, [2026]);
  expect(ofItsOwn?.cost).toBe(M(12));
  expect(kpi(imported, 'run-share-last')).toMatchObject({ parameters: { run: M(12), spend: M(13) } });
  expect(kpi(imported, 'run-share-last')?.value).toBeCloseTo(12 / 13, 10);
});

describe('once the next year is started, the last 12 months are the year as it was planned', () => {
  // Services of 6.0M and 4.0M. A costs 1.0M in Q1 and Q2 2027, then runs 0.4M a year and ends the one of 4.0M.
  const ended = after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(6) } },
    { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: M(4) } },
    adding('A', { cost: M(1), runCost: M(0.4), outcome: 'efficiency' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['A'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
    },
    moving(['A'], 'run', true),
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'A',
        serviceId: 'Fax',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 0,
      },
    },
  );
  const next = after(ended, { type: 'plan/roll-over' });

  test('6.0 + 4.0 - 2 quarters of 1.0 + 2 of 0.1 = 8.2M run, of 9.2M: 89.1 %, before and after', () => {
    expect(kpi(ended, 'run-share-next')).toMatchObject({ parameters: { run: M(8.2), spend: M(9.2) } });
    expect(kpi(next, 'run-share-last')).toMatchObject({
      value: 8.2 / 9.2,
      parameters: { year: 2027, run: M(8.2), spend: M(9.2) },
    });
  });

  test('what is booked of Q3 stands in place of what was planned: of A 0.15M for 0.1M, of Fax 0.6M, nothing saved', () => {
    // Run: 6.0; Fax 1.0 + 1.0 + 0.6 booked + (1.0 - 1.0 saved) = 2.6; A 0.15 + 0.1 = 0.25. 8.85M of 9.85M.
    const booked = after(
      next,
      actual({ initiativeId: 'A' }, 'run', M(0.15), { anchor: quarterIn(2027, 3) }),
      actual({ serviceId: 'Fax' }, 'run', M(0.6), { anchor: quarterIn(2027, 3) }),
    );
    expect(kpi(booked, 'run-share-last')).toMatchObject({ parameters: { run: M(8.85), spend: M(9.85) } });
  });

  test('without A, all of both services ran; what is taken over is what is worked out anew', () => {
    const look = { scenarioId: base, others: [], years: 5, today: '2028-01-01' };
    for (const command of [
      { type: 'placement/fund', scenarioId: base, initiativeIds: ['A'], funding: 'none', amount: null },
      { type: 'effect/delete', ids: ['e'] },
      { type: 'service/edit', ids: ['Fax'], changes: { cost: M(5) } },
      { type: 'initiative/edit', ids: ['A'], changes: { runCost: M(0.8) } },
      { type: 'initiative/delete', ids: ['A'] },
    ] as const satisfies readonly Command[]) {
      shownOf(next, look);
      const now = after(next, command);
      expect(shownOf(now, look)['key figures']).toEqual(shownOf(forgotten(now), look)['key figures']);
    }
    const without = after(next, { type: 'effect/delete', ids: ['e'] });
    // 10.0 and 0.2 of A: 10.2M of 11.2M.
    expect(kpi(without, 'run-share-last')).toMatchObject({ parameters: { run: M(10.2), spend: M(11.2) } });
  });
});

test('last 12 months are not known where a service is not known for that year, or nothing was booked', () => {
  expect(kpi(plan(null), 'run-share-last')).toMatchObject({
    value: null,
    parameters: { unknownServices: 1, nothingBooked: 1 },
  });
  expect(kpi(plan(), 'run-share-last')).toMatchObject({ value: null, parameters: { nothingBooked: 1 } });
  const undated = after(plan(), { type: 'initiative/edit', ids: ['Portal'], changes: { spent: M(0.3) } });
  expect(kpi(undated, 'run-share-last')).toMatchObject({ value: null, parameters: { undated: M(0.3) } });
});

test('run-cost growth is compound over the years shown, and not known over nothing', () => {
  // 12.74 in 2027; 12.48 * 1.04 + 0.52 = 13.4992 in 2028: 13.4992 / 12.74 - 1 = 5.96 %.
  expect(kpi(plan(), 'run-growth', 2)?.value).toBeCloseTo(13.4992 / 12.74 - 1, 8);
  const three = kpi(plan(), 'run-growth', 3);
  // 2029: 12.48 * 1.04^2 + 0.52 = 14.018368; its square root over two years.
  expect(three?.value).toBeCloseTo(Math.sqrt(14.018368 / 12.74) - 1, 6);
  expect(kpisOf(freshPlan(), base, 5).map(({ value }) => value)).toEqual([null, null, null, null, null]);
});

describe('where the cost of some services is not known', () => {
  const service = (id: string, cost: number | null, costYear: number | null): Command => ({
    type: 'service/add',
    id,
    name: id,
    changes: { cost, costYear },
  });
  const booked = (cost: number, oneOff = 0.6): Plan =>
    after(
      plan(),
      service('CRM', M(cost), 2027),
      // Nobody has said what it costs: as in run today it costs nothing, and it is not counted.
      service('Wiki', null, null),
      actual({ initiativeId: 'Portal' }, 'oneOff', M(oneOff), { anchor: quarterIn(2026, 4) }),
    );

  test('the share is at least that of what is known', () => {
    // Of ERP and CRM only ERP is known, 12 in 2026; with 0.6 one-off: 12 / 12.6 = 95.2 %. Whatever CRM cost, it is more.
    const last = kpi(booked(4), 'run-share-last');
    expect(last).toMatchObject({
      value: null,
      parameters: { run: M(12), spend: M(12.6), services: 2, unknownServices: 1 },
    });
    expect(last?.atLeast).toBeCloseTo(12 / 12.6, 10);
    expect(kpiValueWords(last as Kpi, speech)).toBe('At least 95\u00a0%');
    expect(kpiAboutWords(last as Kpi, speech)).toBe(
      '€\u00a012.00M of €\u00a012.60M in 2026, run from 1 of 2 services: set the cost year of the other one',
    );
    // The others are known as before, and bound nothing.
    expect(kpi(booked(4), 'run-share-next')).toMatchObject({ atLeast: null });
  });

  test('what is booked of a cost that is not known for that year is in the bound', () => {
    const january = { anchor: quarterIn(2026, 1), bookings: [month('2026-01', M(0.4))] };
    // ERP 12, and 0.4 of CRM for January, its other months not known: 12.4 / (12.4 + 0.6) = 95.4 %.
    const part = after(booked(4), actual({ serviceId: 'CRM' }, 'run', M(0.4), january));
    expect(kpi(part, 'run-share-last')).toMatchObject({
      value: null,
      parameters: { run: M(12.4), spend: M(13), services: 2, unknownServices: 1 },
    });
    expect(kpi(part, 'run-share-last')?.atLeast).toBeCloseTo(12.4 / 13, 10);
    // All four quarters of 2026 booked with 1M each: 12 + 4 = 16, and known: 16 / 16.6.
    const whole = after(
      booked(4),
      actual({ serviceId: 'CRM' }, 'run', M(4), {
        spread: 'manual',
        amounts: [M(1), M(1), M(1), M(1)],
        anchor: quarterIn(2026, 1),
      }),
    );
    expect(kpi(whole, 'run-share-last')?.value).toBeCloseTo(16 / 16.6, 10);
  });

  test('a service that has no cost but what is booked costs that', () => {
    const wiki = actual({ serviceId: 'Wiki' }, 'run', M(0.2), { anchor: quarterIn(2026, 2) });
    const only = after(booked(4), { type: 'service/edit', ids: ['CRM'], changes: { costYear: 2026 } }, wiki);
    // 12 + 4 + 0.2 = 16.2.
    expect(kpi(only, 'run-share-last')).toMatchObject({ parameters: { run: M(16.2), unknownServices: 0 } });
  });

  test('a bound is rounded down: 12 / 12.05 = 99.585 % is at least 99 %', () => {
    expect(kpiValueWords(kpi(booked(4, 0.05), 'run-share-last') as Kpi, speech)).toBe('At least 99\u00a0%');
  });

  test('there is no bound where what is not known, or the one-off money, is below zero', () => {
    // No service is below zero any more, but one of an older version may be.
    const amounts = { from: { amount: M(4) }, to: { amount: M(-4) } };
    const old = apply(booked(4), { moneyLine: { changed: [{ id: 'CRM.run', ...amounts }] } });
    expect(kpi(old, 'run-share-last')).toMatchObject({ value: null, atLeast: null });
    expect(kpi(booked(4, -0.6), 'run-share-last')).toMatchObject({ value: null, atLeast: null });
  });

  test('nothing booked, nothing dated, no service known: the reason, and what to do', () => {
    const about = (of: Plan) => kpiAboutWords(kpi(of, 'run-share-last') as Kpi, speech);
    expect(about(plan(null))).toBe('No service has a cost of 2026: set a cost year of 2026 or before');
    expect(about(after(plan(), service('CRM', M(4), 2027)))).toBe(
      'Run €\u00a012.00M from 1 of 2 services; no one-off money is booked in 2026: import what was spent',
    );
    expect(about(freshPlan())).toBe('No one-off money is booked in 2026: import what was spent');
    const undated = after(plan(), { type: 'initiative/edit', ids: ['Portal'], changes: { spent: M(0.3) } });
    expect(about(undated)).toBe(
      'Run €\u00a012.00M; €\u00a00.30M of one-off money is booked without a quarter: say when',
    );
  });

  test('`show --json` says how many services are in it', () => {
    const [last, next] = showKpis(booked(4), base);
    expect(last).toEqual({
      code: 'run-share-last',
      value: null,
      atLeast: M(12) / M(12.6),
      year: 2026,
      run: M(12),
      spend: M(12.6),
      undated: 0,
      services: 2,
      servicesKnown: 1,
    });
    expect(next).toMatchObject({ code: 'run-share-next', year: 2027 });
  });
});
