import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../../shared/backlog/values/read-date';
import { lengthOf } from '../../../../shared/backlog/values/read-length';
import { quarterIn } from '../../../../shared/model/quarter';
import { readAll, settings } from '../backlog-reading';

const day = (year: number, month: number, dayOfMonth: number) => ({
  kind: 'day',
  year,
  month,
  day: dayOfMonth,
});

describe('a date', () => {
  test.each([
    ['2027-01-05', day(2027, 1, 5)],
    ['2027-01-05T10:00:00Z', day(2027, 1, 5)],
    ['2027/01/05 08:30', day(2027, 1, 5)],
    ['20270105', day(2027, 1, 5)],
    ['03/Sep/26 9:05 AM', day(2026, 9, 3)],
    ['2026 January 02 12:00 AM', day(2026, 1, 2)],
    ['3 September 2026', day(2026, 9, 3)],
    ['Sep 3, 2026', day(2026, 9, 3)],
    ['September 3rd, 2026', day(2026, 9, 3)],
    ['Thu, 3 Sep 2026', day(2026, 9, 3)],
    ['03.09.2026', day(2026, 9, 3)],
    ['3. 9. 2026', day(2026, 9, 3)],
    ['03. 09. 2026.', day(2026, 9, 3)],
    ['2026. 09. 03.', day(2026, 9, 3)],
    ['3.9.26', day(2026, 9, 3)],
    ['3. März 2027', day(2027, 3, 3)],
    ['3 août 2027', day(2027, 8, 3)],
    ['3 de enero de 2027', day(2027, 1, 3)],
    ['15-dez-27', day(2027, 12, 15)],
    ['Mar 2027', day(2027, 3, 1)],
    ['03/2027', day(2027, 3, 1)],
    ['2027-03', day(2027, 3, 1)],
    ['46024', day(2026, 1, 2)],
    ['25569', day(1970, 1, 1)],
    ['60.5', null],
    ['2027 Q1', { kind: 'quarter', year: 2027, quarter: 1 }],
    ['Q3 2027', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['FY27 Q2', { kind: 'quarter', year: 2027, quarter: 2 }],
    ['Q4/27', { kind: 'quarter', year: 2027, quarter: 4 }],
    ['T2 2027', { kind: 'quarter', year: 2027, quarter: 2 }],
    ['1. Quartal 2027', { kind: 'quarter', year: 2027, quarter: 1 }],
    ['FY27', { kind: 'year', year: 2027 }],
    ['GJ27', { kind: 'year', year: 2027 }],
    ['GJ2027', { kind: 'year', year: 2027 }],
    ['GJ 2026/27', { kind: 'year', year: 2027 }],
    ['Ende GJ27', { kind: 'quarter', year: 2027, quarter: 4 }],
    ['2027', { kind: 'year', year: 2027 }],
    ['2026/27', { kind: 'year', year: 2027 }],
    ['6/21/2025 16:14', { kind: 'either', year: 2025, first: 6, second: 21 }],
    ['2027-02-29', { kind: 'impossible' }],
    ['31.04.2027', { kind: 'impossible' }],
    ['2028-02-29', day(2028, 2, 29)],
    ['45/45/2027', { kind: 'impossible' }],
    ['Thursday, September 3, 2026', day(2026, 9, 3)],
    ['Thu Sep 3 2026', day(2026, 9, 3)],
    ['Donnerstag, 3. September 2026', day(2026, 9, 3)],
    ['2026-W36', day(2026, 8, 31)],
    ['KW 1/2027', day(2027, 1, 4)],
    ['2026-W54', { kind: 'impossible' }],
    ['2026. 9. 3.', day(2026, 9, 3)],
    ['2026年9月3日', day(2026, 9, 3)],
    ['1788393600000', day(2026, 9, 3)],
    ['H1 2027', { kind: 'half', year: 2027, half: 1 }],
    ['2. Halbjahr 2027', { kind: 'half', year: 2027, half: 2 }],
    ['H1 FY27', { kind: 'half', year: 2027, half: 1 }],
    ['Okt. 2027', day(2027, 10, 1)],
    ['July, 2027', day(2027, 7, 1)],
    ['déc. 2027', day(2027, 12, 1)],
    ['Do. 04.01.27', day(2027, 1, 4)],
    ['1er trimestre 2027', { kind: 'quarter', year: 2027, quarter: 1 }],
    ['2º trimestre de 2027', { kind: 'quarter', year: 2027, quarter: 2 }],
    ['3rd quarter of 2027', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['3T2027', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['mid 2027', { kind: 'about', year: 2027, month: 6 }],
    ['Ende 2027', { kind: 'about', year: 2027, month: 12 }],
    ['début 2027', { kind: 'about', year: 2027, month: 2 }],
    ['EOY 2027', { kind: 'about', year: 2027, month: 12 }],
    ['EOY27', { kind: 'about', year: 2027, month: 12 }],
    ['by end of 2027', { kind: 'about', year: 2027, month: 12 }],
    ['end of Q3 2027', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['Ende März 2027', { kind: 'about', year: 2027, month: 3 }],
    ['end of FY27', { kind: 'quarter', year: 2027, quarter: 4 }],
    ['Q3 2027 (tbc)', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['~Q3 2027', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['Q3 FY2026/27', { kind: 'quarter', year: 2027, quarter: 3 }],
    ['1H27', { kind: 'half', year: 2027, half: 1 }],
    ['05.01.2027 um 14:00', day(2027, 1, 5)],
    ['20270105T233000Z', day(2027, 1, 5)],
    ['Tue Jan 05 2027 23:30:00 GMT+0000 (Coordinated Universal Time)', day(2027, 1, 5)],
    ['before Q3 2027', null],
    ['1704067200', null],
    ['Marketing 2027', null],
    ['Mar 3, 2026', day(2026, 3, 3)],
    ['soon', null],
    ['12', null],
    ['ongoing since 2019', null],
    ['', null],
  ])('%s', (cell, expected) => {
    expect(dateOf(cell)).toEqual(expected);
  });
});

describe('the order of day and month', () => {
  const starts = (cells: string[], locale = 'en') => {
    const reading = readAll(`Title,Start\n${cells.map((cell, i) => `T${i},${cell}`).join('\n')}\n`, {
      settings: { ...settings, locale },
    });
    return { quarters: reading.drafts.map(({ startQuarter }) => startQuarter), codes: reading.codes };
  };

  test('is judged over the whole column by the cells that allow one order only', () => {
    expect(starts(['02/10/2027', '25/12/2027'])).toEqual({
      quarters: [quarterIn(2027, 4), quarterIn(2027, 4)],
      codes: [],
    });
    expect(starts(['02/10/2027', '12/25/2027'])).toEqual({
      quarters: [quarterIn(2027, 1), quarterIn(2027, 4)],
      codes: [],
    });
  });

  test('is the locale’s and is told where no cell decides', () => {
    expect(starts(['02/10/2027'])).toEqual({
      quarters: [quarterIn(2027, 1)],
      codes: ['date-order-ambiguous'],
    });
    expect(starts(['02/10/2027'], 'en-GB')).toEqual({
      quarters: [quarterIn(2027, 4)],
      codes: ['date-order-ambiguous'],
    });
  });

  test('leaves a date that does not fit empty and names it', () => {
    const { quarters, codes } = starts(['13/05/2027', '14/05/2027', '05/15/2027']);
    expect(quarters).toEqual([quarterIn(2027, 2), quarterIn(2027, 2), null]);
    expect(codes).toEqual(['date-order-mixed', 'date-impossible']);
  });
});

describe('times of a row', () => {
  test('lie in the plan’s fiscal quarters', () => {
    const april = { settings: { ...settings, fiscalYearFirstMonth: 4 } };
    const [draft] = readAll('Title,Start\nA,2026-04-01\n', april).drafts;
    expect(draft?.startQuarter).toBe(quarterIn(2027, 1));
  });

  test('take the length from the end, its own quarter counted', () => {
    const { drafts, codes } = readAll(
      'Title,Start,End\nA,2027-01-05,2027-09-30\nB,2027-04-01,2027-02-01\nC,,2027-02-01\nD,2027-01-01,2050-01-01\n',
    );
    expect(drafts.map(({ lengthQuarters }) => lengthQuarters)).toEqual([3, null, null, null]);
    expect(codes).toEqual(['end-before-start', 'end-without-start', 'length-too-long']);
  });

  test('that are half a year begin with its first quarter and end with its last; a part of a year is a month', () => {
    const { drafts, codes } = readAll('Title,Start,End\nA,H2 2027,H1 2028\nB,mid 2027,late 2027\n');
    expect(drafts.map(({ startQuarter, lengthQuarters }) => [startQuarter, lengthQuarters])).toEqual([
      [quarterIn(2027, 3), 4],
      [quarterIn(2027, 2), 3],
    ]);
    expect(codes).toEqual([]);
    const needed = readAll('Title,Needed by\nA,mid 2027\nB,2027-W10\n');
    expect(needed.drafts.map(({ neededBy }) => neededBy)).toEqual([null, '2027-03-08']);
    expect(needed.codes).toEqual(['day-unreadable']);
  });

  test('name what is no date and what does not exist', () => {
    const { drafts, codes } = readAll('Title,Start\nA,soon\nB,2027-02-30\nC,2027-02-01\nD,n/a\n');
    expect(drafts.map(({ startQuarter }) => startQuarter)).toEqual([null, null, quarterIn(2027, 1), null]);
    expect(codes).toEqual(['date-unreadable', 'date-impossible']);
  });
});

describe('a length', () => {
  test.each([
    ['180 hrs', 'months', 1],
    ['182.0', 'days', 2],
    ['364', 'days', 4],
    ['366 days', 'months', 4],
    ['3 months', 'days', 1],
    ['7 Monate', 'days', 3],
    ['2 years', 'days', 8],
    ['6w', 'days', 1],
    ['5', 'quarters', 5],
    ['0', 'quarters', 0],
    ['P6M', 'days', 2],
    ['P1Y6M', 'days', 6],
    ['PT520H', 'days', 1],
    ['13w 5d', 'months', 1],
    ['20w 3d 4h 30m', 'months', 2],
    ['1 year 6 months', 'days', 6],
    ['65 days', 'workdays', 1],
    ['130 Arbeitstage', 'days', 2],
    ['91 edays', 'workdays', 1],
    ['26 ewks?', 'workdays', 2],
    ['6 emons', 'workdays', 2],
    ['3744000', 'seconds', 2],
    ['ca. 6 months', 'days', 2],
  ] as const)('of %s in a column of %s is %i quarters', (cell, unit, quarters) => {
    expect(lengthOf(cell, unit)).toEqual({ ok: true, quarters });
  });

  test('that is none or too long is refused', () => {
    expect(lengthOf('6 blue 3 green', 'days')).toEqual({ ok: false, reason: 'unreadable' });
    expect(lengthOf('P', 'days')).toEqual({ ok: false, reason: 'unreadable' });
    expect(lengthOf('a while', 'days')).toEqual({ ok: false, reason: 'unreadable' });
    expect(lengthOf('81', 'quarters')).toEqual({ ok: false, reason: 'too-long' });
  });
});
