import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readCost,
  readCostYear,
  readIndexation,
  readName,
  showIndexation,
} from '../../../renderer/features/services/read-cells';
import { readDay } from '../../../renderer/ui/fields/read-day';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

test('the year of a cost is four digits, with or without FY; empty is the first year', () => {
  expect(readCostYear(' 2026 ')).toEqual({ ok: true, value: 2026 });
  expect(readCostYear('FY 2026')).toEqual({ ok: true, value: 2026 });
  expect(readCostYear('')).toEqual({ ok: true, value: null });
  for (const text of ['26', '1899', '2200', '2026.5', 'next'])
    expect(readCostYear(text)).toMatchObject({ ok: false });
});

describe('indexation', () => {
  test.each([
    ['2.5', 250],
    ['2,5 %', 250],
    ['-1.25', -125],
    ['\u22121', -100],
    ['+3', 300],
    ['100', 10_000],
    ['', 0],
    ['-0', 0],
  ])('%j is %i basis points', (text, value) => {
    expect(readIndexation(text)).toEqual({ ok: true, value });
  });

  test.each(['abc', '2.555', '101', '-100.01', '1e2', '2..5', '--1'])('%j is refused', (text) => {
    expect(readIndexation(text).ok).toBe(false);
  });

  test('what is shown reads back as the same, in any of these locales', () => {
    const anyValue = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(anyValue, fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'sv-SE'), (value, locale) => {
        expect(readIndexation(showIndexation(locale)(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('days', () => {
  test('a day is kept, an empty field is no day', () => {
    expect(readDay('2027-06-30', false)).toEqual({ ok: true, value: '2027-06-30' });
    expect(readDay('', false)).toEqual({ ok: true, value: null });
  });

  test('a day that is only half typed is not taken for an empty field', () => {
    expect(readDay('', true).ok).toBe(false);
  });

  test('years that no plan can hold are refused', () => {
    expect(readDay('0027-06-30', false).ok).toBe(false);
    expect(readDay('2200-01-01', false).ok).toBe(false);
  });
});

test('a cost may be unknown, is never below zero, and takes k and m', () => {
  const read = readCost(speech);
  expect(read('')).toEqual({ ok: true, value: null });
  expect(read('1.2m')).toEqual({ ok: true, value: 120_000_000 });
  expect(read('-5').ok).toBe(false);
  expect(read('much').ok).toBe(false);
});

test('a service needs a name', () => {
  expect(readName('  ').ok).toBe(false);
  expect(readName(' Mail ')).toEqual({ ok: true, value: 'Mail' });
});
