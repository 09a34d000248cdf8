import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { allAtOnce } from '../../../../shared/model/steps';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Column } from '../../../../shared/rules/columns/column';
import { columnIn, columnsIn } from '../../../../shared/rules/columns/own';
import { passes } from '../../../../shared/rules/find/passes';
import { readFilter } from '../../../../shared/rules/find/read-filter';
import { chipOfGroup, isDimension, isMeasure } from '../../../../shared/rules/pivot/entries';
import { type Pivot, pivotFigure, type PivotHow, pivotSteps } from '../../../../shared/rules/pivot/pivot';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const effort = (initiativeId: string, teamId: string, days: number) => ({
  type: 'effort/set' as const,
  initiativeId,
  teamId,
  effort: { days, externalDays: 0, spread: 'even' as const },
});
const team = (id: string, name: string) => ({
  type: 'team/set' as const,
  team: { id, name, daysPerQuarter: 60, runDaysPerQuarter: 0, dayRate: null },
});

/** Three of Ann's and one of nobody, in two lanes; one without a cost, one with two teams. */
const plan = after(
  freshPlan(),
  team('t', 'Core'),
  team('u', 'Data'),
  adding('a', { cost: M(1), outcome: 'revenue', businessOwner: 'Ann' }),
  adding('b', { cost: M(2) + 1, outcome: 'revenue', businessOwner: 'ANN ', tags: ['x', 'x', 'y'] }),
  adding('c', { outcome: 'risk', businessOwner: 'Ann', mandatory: true }),
  adding('d', { cost: M(8) }),
  effort('a', 't', 5),
  effort('a', 'u', 9),
  effort('b', 't', 2),
  moving(['a', 'c'], 'run', true),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['a'],
    changes: { start: quarterIn(2027, 3) },
  },
);
const cardsIn = (of: Plan): readonly Card[] => [...cardsOf(of, base).byId.values()];
const column = (id: string, of: Plan = plan) => columnIn(of, id) as Column;

/** Rows by one column, columns by another, a third in the cells. */
function ask(rows: string, columns: string | null, value: string | null): Pivot {
  const question = {
    rows: column(rows),
    columns: columns === null ? null : column(columns),
    value: value === null ? null : column(value),
  };
  return allAtOnce(pivotSteps(cardsIn(plan), question, plan));
}

/** "row: cells = total", a line a row; "-" where no initiative is in both, "?" where no value is known. */
function lines(pivot: Pivot, value: string | null, how: PivotHow = 'sum'): string[] {
  const of = value === null ? null : column(value);
  const words = (sum: Parameters<typeof pivotFigure>[0] | undefined) =>
    sum ? String(pivotFigure(sum, of, how) ?? '?') : '-';
  return pivot.rows.map((row, at) => {
    const cells = pivot.columns.map((_column, across) => words(pivot.cells[at]?.[across]));
    return `${row.key}: ${cells.join(' ')} = ${words(row)}`;
  });
}

describe('a pivot', () => {
  it('adds up by two columns, what has none in a row of its own', () => {
    const pivot = ask('outcome', 'lane', 'cost');
    expect(pivot.columns.map(({ key }) => key)).toEqual(['run', 'backlog']);
    expect(lines(pivot, 'cost')).toEqual([
      `revenue: ${M(1)} ${M(2) + 1} = ${M(3) + 1}`,
      'risk: ? - = ?',
      `null: - ${M(8)} = ${M(8)}`,
    ]);
    expect(pivot.all).toEqual({ count: 4, known: 3, sum: M(11) + 1 });
    expect(pivot.several).toBe(0);
  });

  it('counts initiatives, and takes means over those with a value, in whole minor units', () => {
    expect(lines(ask('outcome', 'lane', null), null)).toEqual([
      'revenue: 1 1 = 2',
      'risk: 1 - = 1',
      'null: - 1 = 1',
    ]);
    // 300,000,001 / 2, rounded.
    expect(lines(ask('outcome', null, 'cost'), 'cost', 'mean')).toEqual([
      `revenue: ${M(1.5) + 1} = ${M(1.5) + 1}`,
      'risk: ? = ?',
      `null: ${M(8)} = ${M(8)}`,
    ]);
  });

  it('holds those of several teams in each of their rows, and once in the totals', () => {
    const pivot = ask('teams', null, 'cost');
    expect(lines(pivot, 'cost')).toEqual([
      `Core: ${M(3) + 1} = ${M(3) + 1}`,
      `Data: ${M(1)} = ${M(1)}`,
      `null: ${M(8)} = ${M(8)}`,
    ]);
    expect(pivot.all.sum).toBe(M(11) + 1);
    expect(pivot.several).toBe(1);
    // An entry that is named twice is one.
    expect(ask('tags', null, null).rows.map(({ key, count }) => [key, count])).toEqual([
      [null, 3],
      ['x', 1],
      ['y', 1],
    ]);
  });

  it('takes names that differ in case and blanks as one, as filters do', () => {
    expect(ask('businessOwner', null, null).rows.map(({ value, count }) => [value, count])).toEqual([
      ['Ann', 3],
      [null, 1],
    ]);
  });

  it('leaves out what never comes: a payback of Infinity is known of none', () => {
    const never: Column = { id: 'never', kind: 'number', group: 'score', read: () => Infinity };
    const question = { rows: column('lane'), columns: null, value: never };
    expect(allAtOnce(pivotSteps(cardsIn(plan), question, plan)).all).toEqual({ count: 4, known: 0, sum: 0 });
  });

  test('rows are by what groups, cells by what is a number', () => {
    const dimensions = columnsIn(plan).filter(isDimension);
    for (const id of ['lane', 'outcome', 'goalId', 'businessOwner', 'teams', 'start', 'mandatory'])
      expect(dimensions.map((known) => known.id)).toContain(id);
    for (const id of ['title', 'sourceKey', 'cost', 'description', 'neededBy'])
      expect(dimensions.map((known) => known.id)).not.toContain(id);
    const measures = columnsIn(plan).filter(isMeasure);
    for (const id of ['cost', 'npv', 'roi', 'costOfDelay', 'payback', 'wsjf', 'teamDays'])
      expect(measures.map((known) => known.id)).toContain(id);
  });
});

const anyQuestion = fc.record({ rows: fc.nat(), columns: fc.nat(), value: fc.nat() });

/** A question to the columns there are in a plan, those of its own fields among them. */
function questionIn(of: Plan, at: { rows: number; columns: number; value: number }) {
  const dimensions = columnsIn(of).filter(isDimension);
  const measures = columnsIn(of).filter(isMeasure);
  return {
    rows: dimensions[at.rows % dimensions.length] as Column,
    columns: dimensions[at.columns % dimensions.length] as Column,
    value: measures[at.value % measures.length] as Column,
  };
}

describe('of any plan', () => {
  test('totals are the sums over all initiatives once; cells add up to them where each stands in one', () => {
    fc.assert(
      fc.property(anyPlan(), anyQuestion, (some, at) => {
        const { rows, columns } = questionIn(some, at);
        const value = column('cost', some);
        const cards = cardsIn(some);
        const pivot = allAtOnce(pivotSteps(cards, { rows, columns, value }, some));
        const costs = cards.map(({ cost }) => cost);
        const sum = costs.reduce<number>((all, cost) => all + (cost ?? 0), 0);
        const known = costs.filter((cost) => cost !== null).length;
        expect(pivot.all).toEqual({ count: cards.length, known, sum });
        const isSingle = rows.kind !== 'list' && columns.kind !== 'list';
        if (isSingle) expect(pivot.several).toBe(0);
        for (const what of ['count', 'known', 'sum'] as const) {
          const cells = pivot.rows.map((_row, y) =>
            pivot.columns.map((_column, x) => pivot.cells[y]?.[x]?.[what] ?? 0),
          );
          const added = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
          if (rows.kind !== 'list') {
            expect(added(pivot.rows.map((row) => row[what]))).toBe(pivot.all[what]);
            pivot.columns.forEach((group, x) =>
              expect(added(cells.map((row) => row[x] ?? 0))).toBe(group[what]),
            );
          }
          if (columns.kind !== 'list') {
            expect(added(pivot.columns.map((group) => group[what]))).toBe(pivot.all[what]);
            pivot.rows.forEach((row, y) => expect(added(cells[y] ?? [])).toBe(row[what]));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the filter of a row, a column or both lets through just what is counted there', () => {
    fc.assert(
      fc.property(anyPlan(), anyQuestion, (some, at) => {
        const question = questionIn(some, at);
        const cards = cardsIn(some);
        const pivot = allAtOnce(pivotSteps(cards, question, some));
        const setting = { plan: some, today: '2027-01-01' };
        const count = (...parts: ReturnType<typeof chipOfGroup>[]) => {
          const filter = { of: 'all' as const, not: false, parts };
          // What a saved view brings back is the same filter.
          expect(readFilter(JSON.parse(JSON.stringify(filter)), some)).toEqual(filter);
          return cards.filter(passes(filter, setting)).length;
        };
        pivot.rows.forEach((row, y) => {
          const chip = chipOfGroup(question.rows, row);
          expect(count(chip)).toBe(row.count);
          pivot.columns.forEach((group, x) => {
            const both = count(chip, chipOfGroup(question.columns, group));
            expect(both).toBe(pivot.cells[y]?.[x]?.count ?? 0);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});
