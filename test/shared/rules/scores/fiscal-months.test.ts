import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import {
  firstDayOf,
  fiscalYearOf,
  isBeforeYear,
  quarterIn,
  quarterOfDay,
  quarterOfMonth,
  quarterOfYear,
} from '../../../../shared/model/quarter';
import { attentionOf } from '../../../../shared/rules/attention';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { dateGapOf } from '../../../../shared/rules/cards/date-gap';
import type { Command } from '../../../../shared/rules/command';
import { goalsOf } from '../../../../shared/rules/outcomes/goals';
import type { Flows } from '../../../../shared/rules/scores/score-flows';
import { npvYears } from '../../../../shared/rules/scores/score-npv';
import type { Scores } from '../../../../shared/rules/scores/score-row';
import { scoresOf } from '../../../../shared/rules/scores/scores';
import { serviceFacts } from '../../../../shared/rules/services/service-facts';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

/**
 * Fiscal years that begin in any month, against a plain calendar: months counted from year 0, each with what it costs. No
 * quarter is asked for on that side.
 */
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const years = 5;

/** A fiscal year is named by the calendar year in which it ends: its first month, counted from January of year 0. */
const beginOf = (fiscalYear: number, firstMonth: number) =>
  firstMonth === 1 ? fiscalYear * 12 : (fiscalYear - 1) * 12 + firstMonth - 1;
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstDay = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
const sumOver = (from: number, count: number, of: (month: number) => number) =>
  Array.from({ length: count }, (_, index) => of(from + index)).reduce((sum, each) => sum + each, 0);

const anyDay = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / 86_400_000, max: Date.parse(max) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

const planFrom = (firstMonth: number): Plan =>
  after(freshPlan(), { type: 'plan/edit', changes: { fiscalYearFirstMonth: firstMonth } });

/** Work of `length` quarters from quarter `start` of the plan (0: its first), funded; money is whole in every month. */
const work = fc.record({
  start: fc.integer({ min: 0, max: 12 }),
  length: fc.integer({ min: 1, max: 6 }),
  oneOff: fc.integer({ min: 1, max: 1_000 }),
  run: fc.integer({ min: -500, max: 1_000 }),
  benefit: fc.integer({ min: 0, max: 1_000 }),
});
type Work = typeof work extends fc.Arbitrary<infer W> ? W : never;

function working(id: string, { start, length, oneOff, run, benefit }: Work, more: object = {}): Command[] {
  const likely = benefit * 12;
  return [
    adding(id, {
      outcome: 'risk',
      cost: oneOff * 3 * length,
      runCost: run * 12,
      benefit: { kind: 'margin', low: likely, likely, high: likely },
      ...more,
    }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: [id],
      changes: { start: quarterIn(2027, 1) + start, lengthQuarters: length },
    },
    moving([id], 'innovate', true),
  ];
}

describe.each(months)('a fiscal year that begins in month %i', (firstMonth) => {
  const begin = beginOf(2027, firstMonth);
  /** The months of the work, and the first one in which it is live. */
  const began = ({ start }: Work) => begin + 3 * start;
  const live = (each: Work) => began(each) + 3 * each.length;

  test('has its twelve months in four quarters, and ends in the year it is named by', () => {
    fc.assert(
      fc.property(anyDay('1901-01-01', '2198-12-31'), (day) => {
        const quarter = quarterOfDay(day, firstMonth);
        const year = fiscalYearOf(quarter);
        const into = monthOf(day) - beginOf(year, firstMonth);
        expect(into).toBeGreaterThanOrEqual(0);
        expect(into).toBeLessThan(12);
        expect(quarterOfYear(quarter)).toBe(Math.floor(into / 3) + 1);
        expect(Math.floor((beginOf(year, firstMonth) + 11) / 12)).toBe(year);
        expect(quarterOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)), firstMonth)).toBe(quarter);
        expect(firstDayOf(quarter, firstMonth)).toBe(firstDay(beginOf(year, firstMonth) + into - (into % 3)));
        expect([isBeforeYear(day, year, firstMonth), isBeforeYear(day, year + 1, firstMonth)]).toEqual([
          false,
          true,
        ]);
      }),
    );
  });

  test('has in its drift what its months cost: run today to its sunset, doubling each year, work, and what is live', () => {
    const service = fc.record({
      cost: fc.integer({ min: 1, max: 1_000 }),
      sunset: fc.option(anyDay(firstDay(begin), firstDay(begin + 12 * years)), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(service, { minLength: 1, maxLength: 3 }),
        fc.array(work, { minLength: 1, maxLength: 3 }),
        (services, works) => {
          const plan = after(
            planFrom(firstMonth),
            ...services.map(
              ({ cost, sunset }, index): Command => ({
                type: 'service/add',
                id: `s${index}`,
                name: `s${index}`,
                changes: { cost: cost * 12, indexation: 10_000, sunset },
              }),
            ),
            ...works.flatMap((each, index) => working(`i${index}`, each)),
          );
          const drift = driftOf(plan, base, years);
          for (const [index, year] of drift.years.entries()) {
            const from = beginOf(2027 + index, firstMonth);
            const inYear = (of: (month: number) => number) => sumOver(from, 12, of);
            // A service runs to the end of the three months its sunset lies in.
            const lastOf = (sunset: string) => monthOf(sunset) - ((monthOf(sunset) - begin) % 3) + 2;
            const runToday = services.reduce(
              (sum, { cost, sunset }) =>
                sum + inYear((month) => (sunset !== null && month > lastOf(sunset) ? 0 : cost * 2 ** index)),
              0,
            );
            const change = works.reduce(
              (sum, each) =>
                sum + inYear((month) => (month >= began(each) && month < live(each) ? each.oneOff : 0)),
              0,
            );
            const added = works.reduce(
              (sum, each) => sum + inYear((month) => (month >= live(each) ? each.run : 0)),
              0,
            );
            expect([year.year, year.runToday, year.change.innovate, year.added + year.saved]).toEqual([
              2027 + index,
              runToday,
              change,
              added,
            ]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('counts for a goal what is live on its day, and says how many days something comes late', () => {
    const day = anyDay(firstDay(begin), firstDay(begin + 12 * years));
    fc.assert(
      fc.property(fc.array(work, { minLength: 1, maxLength: 4 }), day, day, (works, targetDate, neededBy) => {
        const plan = after(
          planFrom(firstMonth),
          {
            type: 'goal/set',
            goal: { ...blankGoal, id: 'g', name: 'G', outcome: 'risk', baseline: 0, target: 10, targetDate },
          },
          ...works.flatMap((each, index) =>
            working(`i${index}`, each, { goalId: 'g', goalContribution: 1, neededBy }),
          ),
        );
        const inTime = works.filter((each) => firstDay(live(each)) <= targetDate).length;
        expect(goalsOf(plan, base).goals[0]).toMatchObject({ byDate: inTime, later: works.length - inTime });
        for (const [index, each] of works.entries()) {
          const card = cardsOf(plan, base).byId.get(`i${index}`);
          const days = (Date.parse(firstDay(live(each))) - Date.parse(neededBy)) / 86_400_000;
          expect(card && dateGapOf(card, firstMonth)).toMatchObject({ ready: firstDay(live(each)), days });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('has in its scores what its months cost and bring', () => {
    fc.assert(
      fc.property(work, (each) => {
        const plan = after(planFrom(firstMonth), ...working('a', each));
        const { npv, flows } = scoresOf(plan, base).get('a') as Scores;
        const ofYear = (index: number, of: (month: number) => number) =>
          sumOver(beginOf(2027 + index, firstMonth), 12, of);
        const wanted = Array.from({ length: years }, (_, index) => ({
          benefits: ofYear(index, (month) => (month >= live(each) ? each.benefit : 0)),
          run: ofYear(index, (month) => (month >= live(each) ? each.run : 0)),
          oneOff: ofYear(index, (month) => (month >= began(each) && month < live(each) ? each.oneOff : 0)),
        }));
        expect(
          npvYears(flows as Flows, 800).map(({ benefits, run, oneOff }) => ({ benefits, run, oneOff })),
        ).toEqual(wanted);
        const value = wanted.reduce(
          (sum, { benefits, run, oneOff }, index) => sum + (benefits - run - oneOff) / 1.08 ** index,
          0,
        );
        expect(Math.abs((npv?.value ?? Number.NaN) - value)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
      { numRuns: 15 },
    );
  });

  test('names the services that run out of contract in it', () => {
    fc.assert(
      fc.property(anyDay(firstDay(begin), firstDay(begin + 35)), (contractEnd) => {
        const plan = after(planFrom(firstMonth), {
          type: 'service/add',
          id: 's',
          name: 'S',
          changes: { contractEnd, cost: 1 },
        });
        const year = 2027 + Math.floor((monthOf(contractEnd) - begin) / 12);
        expect(serviceFacts(plan, '2020-01-01')).toContainEqual({
          code: 'contract-ends',
          parameters: { count: 1, year },
          serviceIds: ['s'],
        });
        const told = attentionOf(plan, base).filter(({ code }) => code === 'contracts-ending');
        expect(told.length).toBe(year === 2027 ? 1 : 0);
      }),
      { numRuns: 15 },
    );
  });
});
