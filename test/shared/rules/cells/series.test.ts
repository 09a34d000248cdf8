import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { seriesFrom } from '../../../../shared/rules/cells/series';
import type { CellValue, ColumnKind } from '../../../../shared/rules/columns/column';

const of = (kind: ColumnKind, seeds: readonly CellValue[], count: number) => seriesFrom(kind, seeds, count);

describe('a series goes on as its first values do', () => {
  test.each([
    ['number', [1], [2, 3, 4]],
    ['number', [1, 3], [5, 7, 9]],
    ['number', [10, 8, 6], [4, 2, 0]],
    ['number', [0.1, 0.2], [0.3, 0.4, 0.5]],
    ['money', [100_00, 150_00], [200_00, 250_00, 300_00]],
    ['quarter', [quarterIn(2027, 3)], [quarterIn(2027, 4), quarterIn(2028, 1), quarterIn(2028, 2)]],
    ['quarter', [8_000, 7_998], [7_996, 7_994, 7_992]],
    ['day', ['2027-12-30'], ['2027-12-31', '2028-01-01', '2028-01-02']],
    ['day', ['2027-03-01', '2027-03-08'], ['2027-03-15', '2027-03-22', '2027-03-29']],
    ['day', ['2027-01-15', '2027-04-15'], ['2027-07-15', '2027-10-15', '2028-01-15']],
    ['day', ['2027-01-31', '2027-02-28'], ['2027-03-31', '2027-04-30', '2027-05-31']],
    ['text', ['Wave 1'], ['Wave 2', 'Wave 3', 'Wave 4']],
    ['text', ['R08', 'R10'], ['R12', 'R14', 'R16']],
    ['text', ['9 of ten'], null],
  ] as const)('%s: %j', (kind, seeds, next) => {
    expect(of(kind, seeds, 3)).toEqual(next);
  });
});

describe('what is no series is none', () => {
  test.each([
    ['number', []],
    ['number', [1, 2, 4]],
    ['number', [Infinity]],
    ['money', [100_00]],
    ['quarter', [1900 * 4, 1900 * 4 - 1]],
    ['day', ['2199-12-31']],
    ['text', ['Wave']],
    ['text', ['Wave 1', 'Phase 2']],
    ['text', ['Wave 2', 'Wave 1']],
    ['choice', ['run']],
    ['yes', [true]],
    ['list', [['a']]],
  ] as const)('%s: %j', (kind, seeds) => {
    expect(of(kind, seeds, 3)).toBeNull();
  });
});

test('what a series gives goes on itself: each part of it begins the rest', () => {
  const seeds = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -40, max: 40 }));
  fc.assert(
    fc.property(seeds, fc.integer({ min: 2, max: 12 }), ([from, step], count) => {
      for (const [kind, start] of [
        ['number', from],
        ['money', from * 100],
        ['quarter', 8_200 + (from % 50)],
      ] as const) {
        const next = of(kind, [start, start + step], count);
        expect(next).toHaveLength(count);
        expect(next).toEqual(Array.from({ length: count }, (_, at) => start + step * (at + 2)));
        expect(of(kind, [start, start + step, ...(next ?? []).slice(0, 1)], count - 1)).toEqual(
          next?.slice(1),
        );
      }
    }),
  );
});

test('days are days of the calendar, in order with the step', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const next = of('day', [a, b], 1);
      const [third] = next ?? [];
      if (typeof third !== 'string') return;
      expect(new Date(third).toISOString().slice(0, 10)).toBe(third);
      expect(Math.sign(third.localeCompare(b))).toBe(Math.sign(b.localeCompare(a)));
    }),
  );
});
