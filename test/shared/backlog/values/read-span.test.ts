import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../../shared/backlog/values/read-date';
import { quarterIn } from '../../../../shared/model/quarter';
import { readAll } from '../backlog-reading';

const quarter = (year: number, number: number) => ({ kind: 'quarter', year, quarter: number });
const day = (year: number, month: number, dayOfMonth: number) => ({
  kind: 'day',
  year,
  month,
  day: dayOfMonth,
});
const span = (from: object, to: object) => ({ kind: 'span', from, to });

describe('a start and an end in one cell', () => {
  test.each([
    ['Q1-Q3 2027', span(quarter(2027, 1), quarter(2027, 3))],
    ['Q4 2026 – Q2 2027', span(quarter(2026, 4), quarter(2027, 2))],
    ['2027 Q1-Q3', span(quarter(2027, 1), quarter(2027, 3))],
    ['2027Q1-2027Q3', span(quarter(2027, 1), quarter(2027, 3))],
    ['H1-H2 2027', span({ kind: 'half', year: 2027, half: 1 }, { kind: 'half', year: 2027, half: 2 })],
    ['2027-01-01 to 2027-06-30', span(day(2027, 1, 1), day(2027, 6, 30))],
    ['von 01.02.2027 bis 30.06.2027', span(day(2027, 2, 1), day(2027, 6, 30))],
    ['01.02.-30.06.2027', span(day(2027, 2, 1), day(2027, 6, 30))],
    ['Jan-Jun 2027', span(day(2027, 1, 1), day(2027, 6, 1))],
    ['1 Jan - 30 Jun 2027', span(day(2027, 1, 1), day(2027, 6, 30))],
    ['2027/01-2027/06', span(day(2027, 1, 1), day(2027, 6, 1))],
    ['2027 - 2029', span({ kind: 'year', year: 2027 }, { kind: 'year', year: 2029 })],
    // One fiscal year, or two years: nobody knows.
    ['2027 - 2028', null],
    ['Phase 1 - Q3 2027', null],
    ['Order-to-cash 2027', null],
  ])('%s', (cell, expected) => {
    expect(dateOf(cell)).toEqual(expected);
  });

  test('is start and length of a row, where no other column says the end', () => {
    const { drafts, codes } = readAll(
      'Title,Timeline\nA,Q1-Q3 2027\nB,2027-04-01 to 2027-12-31\nC,Q2 2027\nD,Q3-Q1 2027\n',
    );
    expect(drafts.map(({ startQuarter, lengthQuarters }) => [startQuarter, lengthQuarters])).toEqual([
      [quarterIn(2027, 1), 3],
      [quarterIn(2027, 2), 3],
      [quarterIn(2027, 2), null],
      [quarterIn(2027, 3), null],
    ]);
    expect(codes).toEqual(['end-before-start']);
  });

  test('gives way to an end that stands in a column of its own, and shows the order of day and month', () => {
    const { drafts, codes } = readAll(
      'Title,Start,End\nA,01/02/2027 - 30/06/2027,2027-12-31\nB,02/10/2027 - 25/12/2027,\n',
    );
    expect(drafts.map(({ startQuarter, lengthQuarters }) => [startQuarter, lengthQuarters])).toEqual([
      [quarterIn(2027, 1), 4],
      [quarterIn(2027, 4), 1],
    ]);
    expect(codes).toEqual([]);
  });
});

test('a moment is the day it is written with, whatever its zone', () => {
  expect(dateOf('2027-03-31T23:30:00-08:00')).toEqual(day(2027, 3, 31));
  expect(dateOf('2027-04-01T00:30:00+02:00')).toEqual(day(2027, 4, 1));
  expect(dateOf('2027-03-31T23:30:00Z')).toEqual(day(2027, 3, 31));
});
