import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { twentyPlan } from '../../../fixtures/twenty';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function service(id: string, cost: number, changes: { indexation?: number; sunset?: string } = {}): Command {
  return { type: 'service/add', id, name: id, changes: { cost, ...changes } };
}

function budget(fiscalYear: number, scope: 'total' | 'innovate', amount: number): Command {
  return { type: 'budget/set', scenarioId: base, fiscalYear, scope, amount, hard: false };
}

test('the twenty initiatives by year: 2027 is the year of the strip, from 2028 on all that went live runs whole', () => {
  const { years } = driftOf(twentyPlan(), base, 3);
  // Saved in 2027: data-centre exit ends with Q4, so nothing yet. From 2028 it saves 0.38 a year; added are
  // 0.06 + 0.05 + 0.04 + 0.10 + 0.09 + 0.12 + 0.07 = 0.53 of those live by then, and Loyalty wallet (Q4 2027 to
  // Q1 2028) adds 0.15 * 3/4 = 0.1125 in 2028 and 0.15 from 2029 on.
  expect(years[0]).toMatchObject({
    runToday: M(31.02),
    added: M(0.19),
    saved: 0,
    spend: M(39.2),
    room: M(40 - 31.21),
  });
  expect(years[1]).toMatchObject({
    added: M(0.53 + 0.1125),
    saved: M(-0.38),
    change: { run: 0, innovate: M(0.2) },
  });
  expect(years[2]).toMatchObject({
    added: M(0.68),
    saved: M(-0.38),
    spend: M(31.02 + 0.3),
    budget: null,
    room: null,
  });
});

test('indexation compounds from the first year, and a sunset ends a service with its quarter', () => {
  const plan = after(
    freshPlan(),
    service('ERP', 100_000, { indexation: 1_000 }),
    service('Fax', 4_000, { sunset: '2028-05-31' }),
  );
  const { years, causes } = driftOf(plan, base, 3);
  expect(years.map((year) => year.runToday)).toEqual([104_000, 110_000 + 2_000, 121_000]);
  expect(causes).toEqual([
    { kind: 'service', id: 'ERP', title: 'ERP', amount: 21_000 },
    { kind: 'service', id: 'Fax', title: 'Fax', amount: -4_000 },
  ]);
  // No service is below zero any more, but one of an older version may be.
  const credit = apply(after(freshPlan(), service('Credit', 0, { indexation: 250 })), {
    moneyLine: { changed: [{ id: 'Credit.run', from: { amount: 0 }, to: { amount: -1_000 } }] },
  });
  expect(driftOf(credit, base, 2).years[1]?.runToday).toBe(-1_025);
});

test('a service that reaches its sunset within the first year runs only until then, everywhere', () => {
  const figures = figuresOf(after(freshPlan(), service('Fax', 4_000, { sunset: '2027-06-30' })), base);
  expect(figures).toMatchObject({ services: { count: 1, cost: 4_000 }, runToday: 2_000, spend: 2_000 });
});

test('the quarter is named in which run leaves less than innovation is to get', () => {
  const plan = after(
    freshPlan(),
    service('ERP', 800),
    adding('a', { outcome: 'revenue', cost: 10, runCost: 120 }),
    moving(['a'], 'innovate', true),
    ...[2027, 2028].flatMap((year) => [budget(year, 'total', 1_000), budget(year, 'innovate', 100)]),
  );
  const late: Command = {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['a'],
    changes: { start: quarterIn(2028, 1), lengthQuarters: 2 },
  };
  // 800 leave 200; with 120 a year more from Q3 2028 on they leave 80, less than 100.
  expect(driftOf(after(plan, late), base, 5).squeezed).toBe(quarterIn(2028, 3));
  expect(driftOf(freshPlan(), base, 5).squeezed).toBeNull();
});

test('in every quarter and year the parts are the whole, and the first year is the one of the figures', () => {
  const work = fc.record({
    cost: fc.integer({ min: 0, max: 10 ** 9 }),
    runCost: fc.integer({ min: -(10 ** 8), max: 10 ** 8 }),
    start: fc.option(fc.integer({ min: quarterIn(2024, 1), max: quarterIn(2032, 4) })),
    lengthQuarters: fc.integer({ min: 1, max: 12 }),
    lane: fc.constantFrom('run' as const, 'innovate' as const),
  });
  const service$ = fc.record({
    cost: fc.integer({ min: 0, max: 10 ** 10 }),
    indexation: fc.integer({ min: -500, max: 1_500 }),
    sunset: fc.option(fc.constantFrom('2027-01-01', '2027-03-31', '2028-01-01', '2030-12-31')),
  });
  fc.assert(
    fc.property(
      fc.array(work, { maxLength: 12 }),
      fc.array(service$, { maxLength: 6 }),
      (works, services) => {
        const plan = after(
          freshPlan(),
          ...services.map(
            ({ cost, indexation, sunset }, index): Command => ({
              type: 'service/add',
              id: `s${index}`,
              name: `s${index}`,
              changes: { cost, indexation, sunset },
            }),
          ),
          ...works.flatMap(({ cost, runCost, start, lengthQuarters, lane }, index): Command[] => [
            adding(`i${index}`, { outcome: 'risk', cost, runCost }),
            moving([`i${index}`], lane, true),
            {
              type: 'placement/schedule',
              scenarioId: base,
              initiativeIds: [`i${index}`],
              changes: { start, lengthQuarters },
            },
          ]),
        );
        const drift = driftOf(plan, base, 20);
        const figures = figuresOf(plan, base);
        const [first] = drift.years;
        expect(first?.spend).toBe(figures.spend);
        expect(first?.runToday).toBe(figures.runToday);
        expect((first?.added ?? 0) + (first?.saved ?? 0)).toBe(figures.runAdded);
        for (const [index, year] of drift.years.entries()) {
          const quarters = drift.quarters.slice(index * 4, index * 4 + 4);
          const sum = (of: (quarter: (typeof quarters)[number]) => number) =>
            quarters.reduce((all, quarter) => all + of(quarter), 0);
          expect(year.spend).toBe(
            sum((q) => q.runToday + q.added + q.saved + q.change.run + q.change.innovate),
          );
          expect(year.run).toBe(year.runToday + year.added + year.saved);
        }
        const all = drift.years.reduce((sum, year) => sum + year.change.run + year.change.innovate, 0);
        expect(all).toBe(works.reduce((sum, { cost }) => sum + cost, 0));
      },
    ),
    { numRuns: 100 },
  );
});
