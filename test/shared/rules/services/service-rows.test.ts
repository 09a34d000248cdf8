import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { ServiceEffect } from '../../../../shared/model/records/service-effect';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { effectSavings } from '../../../../shared/rules/cards/effect-savings';
import type { Command } from '../../../../shared/rules/command';
import type { ServiceChanges } from '../../../../shared/rules/commands/service';
import { serviceRowsOf, serviceSums } from '../../../../shared/rules/services/service-rows';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const service = (id: string, changes: ServiceChanges): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes,
});

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

const effect = (id: string, initiativeId: string, rest: Partial<ServiceEffect>): Command => ({
  type: 'effect/set',
  effect: {
    id,
    initiativeId,
    serviceId: 'Fax',
    kind: 'end',
    amount: null,
    from: null,
    parallelQuarters: 0,
    ...rest,
  },
});

test('12.0M and 18.0M of 2026, indexed by 4 % and 3 %, are 12.48M + 18.54M = 31.02M in 2027', () => {
  const plan = after(
    freshPlan(),
    service('ERP', { cost: M(12), indexation: 400, costYear: 2026 }),
    service('Data centre', { cost: M(18), indexation: 300, costYear: 2026 }),
  );
  const rows = serviceRowsOf(plan, base);
  expect(rows.map(({ cost, years }) => [cost, years[0]])).toEqual([
    [M(12), M(12.48)],
    [M(18), M(18.54)],
  ]);
  // 2028: 12.48M * 1.04 = 12.9792M and 18.54M * 1.03 = 19.0962M: 32.0754M.
  expect(serviceSums(rows, [2027, 2028])).toEqual({
    cost: M(30),
    years: [M(31.02), M(32.0754)],
    saved: [0, 0],
  });
});

test('costs in money of different years are not added up; one without a year is of the first year', () => {
  const plan = after(
    freshPlan(),
    service('ERP', { cost: 100, costYear: 2027 }),
    service('Mail', { cost: 50 }),
    service('Nothing', { costYear: 2025 }),
  );
  expect(serviceSums(serviceRowsOf(plan, base), [2027]).cost).toBe(150);
  const mixed = after(plan, { type: 'service/edit', ids: ['Mail'], changes: { costYear: 2026 } });
  expect(serviceSums(serviceRowsOf(mixed, base), [2027])).toMatchObject({ cost: null, years: [150] });
});

test('who does the work is what its run lines say, both where they differ', () => {
  const plan = after(
    freshPlan(),
    service('Own', { cost: 100, sourcing: 'internal' }),
    service('Open', { cost: 100 }),
    service('Mixed', { cost: 100, sourcing: 'internal' }),
    service('No cost', {}),
  );
  const line = [...plan.moneyLine.values()].find(({ serviceId }) => serviceId === 'Mixed');
  if (!line) throw new Error('no line');
  const mixed = after(plan, {
    type: 'money/set',
    line: { ...line, id: 'second', sourcing: 'external', amount: 50 },
  });
  expect(serviceRowsOf(mixed, base).map(({ sourcing, cost }) => [sourcing, cost])).toEqual([
    ['internal', 100],
    [null, 100],
    ['both', 150],
    [null, null],
  ]);
});

test('what was booked does not say who does the work', () => {
  const plan = after(freshPlan(), service('Mail', { cost: 100, sourcing: 'external' }));
  const [line] = plan.moneyLine.values();
  if (!line) throw new Error('no line');
  const booked = after(plan, {
    type: 'money/set',
    line: {
      ...line,
      id: 'booked',
      stage: 'actual',
      sourcing: null,
      anchor: quarterIn(2027, 1),
      amount: 25,
      spread: 'manual',
      amounts: [25],
    },
  });
  expect(serviceRowsOf(booked, base)[0]?.sourcing).toBe('external');
});

test('what initiatives save is by year, the earliest first; what is not funded saves nothing yet', () => {
  const plan = after(
    freshPlan(),
    service('Fax', { cost: 4_000 }),
    adding('Trim', { cost: 1, outcome: 'efficiency' }, 'run'),
    adding('Retire', { cost: 1, outcome: 'efficiency' }, 'run'),
    scheduled('Trim', quarterIn(2027, 1), 2),
    scheduled('Retire', quarterIn(2027, 1), 4),
    effect('a', 'Retire', {}),
    effect('b', 'Trim', { kind: 'shrink', amount: 1_000 }),
    moving(['Trim'], 'run', true),
  );
  const [row] = serviceRowsOf(plan, base);
  expect(row?.effects.map(({ title, story }) => [title, story.counts, story.years])).toEqual([
    // Live from Q3 2027: 250 a quarter, so 500 in 2027 and 1,000 a year from then on.
    ['Trim', true, [500, 1_000, 1_000, 1_000, 1_000]],
    // From Q1 2028 on it would end what Trim leaves: 750 a quarter.
    ['Retire', false, [0, 3_000, 3_000, 3_000, 3_000]],
  ]);
  expect(row?.saved).toEqual([500, 1_000, 1_000, 1_000, 1_000]);
  const [both] = serviceRowsOf(after(plan, moving(['Retire'], 'run', true)), base);
  expect(both?.saved).toEqual([500, 4_000, 4_000, 4_000, 4_000]);
});

test('an edit elsewhere finds the very same row again', () => {
  const plan = after(freshPlan(), service('ERP', { cost: 1 }), service('Mail', { cost: 1 }));
  const [erp, mail] = serviceRowsOf(plan, base);
  const edited = after(plan, { type: 'service/edit', ids: ['Mail'], changes: { cost: 2 } });
  const [sameErp, newMail] = serviceRowsOf(edited, base);
  expect(sameErp).toBe(erp);
  expect(newMail).not.toBe(mail);
});

test('in every year the rows add up to run today as the drift has it, and their savings to those of the initiatives', () => {
  const service$ = fc
    .record({
      cost: fc.integer({ min: 0, max: 10 ** 10 }),
      indexation: fc.integer({ min: -500, max: 1_500 }),
      costYear: fc.option(fc.integer({ min: 2024, max: 2029 })),
      sunset: fc.option(fc.constantFrom('2026-12-31', '2027-05-31', '2028-12-31')),
    })
    // A sunset before the year that the cost is of is refused.
    .map(({ sunset, ...row }) => ({
      ...row,
      sunset: sunset !== null && sunset >= `${row.costYear ?? 2027}-01-01` ? sunset : null,
    }));
  const effect$ = fc.record({
    work: fc.nat(3),
    service: fc.nat(3),
    amount: fc.option(fc.integer({ min: 0, max: 10 ** 6 })),
    from: fc.option(fc.integer({ min: quarterIn(2026, 1), max: quarterIn(2031, 4) })),
    parallelQuarters: fc.nat(4),
  });
  const effects$ = fc.uniqueArray(effect$, { maxLength: 8, selector: (row) => row.work * 4 + row.service });
  fc.assert(
    fc.property(fc.array(service$, { minLength: 4, maxLength: 4 }), effects$, (services, effects) => {
      const plan = after(
        freshPlan(),
        ...services.map((changes, index) =>
          service(`s${index}`, { ...changes, cost: changes.cost + 10 ** 6 }),
        ),
        ...[0, 1, 2, 3].flatMap((index): Command[] => [
          adding(`w${index}`, { outcome: 'risk', cost: 100 }, 'run'),
          scheduled(`w${index}`, quarterIn(2027, 1) + index, 1 + index),
        ]),
        ...effects.map((row, index) =>
          effect(`e${index}`, `w${row.work}`, {
            serviceId: `s${row.service}`,
            kind: row.amount === null ? 'end' : 'shrink',
            amount: row.amount,
            from: row.from,
            parallelQuarters: row.parallelQuarters,
          }),
        ),
        moving(['w0', 'w1', 'w2'], 'run', true),
      );
      const { years, saved } = serviceSums(serviceRowsOf(plan, base), [2027, 2028, 2029]);
      const drift = driftOf(plan, base, 3).years;
      expect(years).toEqual(drift.map(({ runToday }) => runToday));
      const byYear = [0, 1, 2].map((year) =>
        [...effectSavings(plan, base).values()].reduce(
          (sum, amounts) => sum + amounts.slice(year * 4, year * 4 + 4).reduce((all, each) => all + each, 0),
          0,
        ),
      );
      expect(saved).toEqual(byYear);
    }),
    { numRuns: 60 },
  );
});
