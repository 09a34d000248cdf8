import { describe, expect, test } from 'vitest';
import { largestSum } from '../../../shared/model/money';
import { backlogWords } from '../../../shared/words/backlog-words';
import { readAll, settings } from './backlog-reading';

/** Cells that no plan can hold are left out and told, row by row; the rows themselves come in. */
const fields = ['title', 'cost', 'runCost', 'minimumCost', 'benefitLow', 'benefit', 'benefitHigh'] as const;
const read = (rows: string, currency = 'EUR') =>
  readAll(
    `Title,Cost,Run,Minimum,Low,Likely,High\n${rows}`,
    { settings: { ...settings, currency } },
    {
      columns: ['Title', 'Cost', 'Run', 'Minimum', 'Low', 'Likely', 'High'].map((column, index) => ({
        column,
        field: fields[index] ?? null,
      })),
      benefitKind: 'margin',
    },
  );
const told = ({ warnings }: ReturnType<typeof read>) =>
  warnings.map(({ line, column, code }) => [line, column, code]);
const words = ({ warnings }: ReturnType<typeof read>) =>
  warnings.map(({ code, parameters }) => backlogWords(code, parameters));

describe('an amount larger than one can be', () => {
  test('is left out, its row is not, and the limit is named', () => {
    const reading = read('A,100000000000.01,,,,,\nB,-1e300,,,,,\nC,100000000000,-100000000001,,,,\n');
    expect(reading.leftOut).toEqual([]);
    expect(reading.drafts.map(({ cost, runCost }) => [cost, runCost])).toEqual([
      [null, null],
      [null, null],
      [largestSum, null],
    ]);
    expect(told(reading)).toEqual([
      [2, 'Cost', 'amount-too-large'],
      [3, 'Cost', 'amount-too-large'],
      [4, 'Run', 'amount-too-large'],
    ]);
    expect(words(reading)[0]).toBe(
      '“100000000000.01” in “Cost” is more than 100,000,000,000, the most that one amount can be; it was not taken.',
    );
    expect(reading.problems.map(({ fate, expected }) => [fate, expected])).toContainEqual([
      'empty',
      'amount',
    ]);
  });

  test('the limit is the same number of minor units in every currency', () => {
    expect(words(read('A,10000000000001,,,,,\n', 'JPY'))[0]).toContain('more than 10,000,000,000,000,');
    expect(words(read('A,10000000000.001,,,,,\n', 'KWD'))[0]).toContain('more than 10,000,000,000,');
  });

  test('so is the sum of several columns of one field', () => {
    const { drafts, warnings } = readAll(`Title,A,B\nX,90000000000,90000000000\n`, {
      mapping: {
        columns: [
          { column: 'Title', field: 'title' },
          { column: 'A', field: 'cost', sum: true },
          { column: 'B', field: 'cost', sum: true },
        ],
      },
    });
    expect(drafts[0]?.cost).toBeNull();
    expect(warnings.map(({ code, column }) => [code, column])).toEqual([['amount-too-large', 'A']]);
  });
});

describe('an amount below nothing', () => {
  test('is left out of cost, minimum and benefit and told for each row; run cost may save', () => {
    const reading = read('A,-500000,-4,-3,-100,,\nB,(5),-4,,,-1,-2\nC,7,-4,3,1,2,3\n');
    expect(
      reading.drafts.map(({ cost, runCost, minimumCost, benefit }) => [
        cost,
        runCost,
        minimumCost,
        benefit && [benefit.low, benefit.likely, benefit.high],
      ]),
    ).toEqual([
      [null, -4_00, null, null],
      [null, -4_00, null, null],
      [7_00, -4_00, 3_00, [1_00, 2_00, 3_00]],
    ]);
    expect(told(reading)).toEqual([
      [2, 'Cost', 'amount-negative'],
      [2, 'Minimum', 'amount-negative'],
      [2, 'Low', 'amount-negative'],
      [3, 'Cost', 'amount-negative'],
      [3, 'Likely', 'amount-negative'],
      [3, 'High', 'amount-negative'],
    ]);
    expect(words(reading)[0]).toBe(
      '“-500000” is less than nothing, which this field cannot be; it stays empty.',
    );
  });

  test('a service costs nothing or more', () => {
    const { services, warnings } = readAll('Service,Cost a year,Sunset\nMail,-500000,\nNet,5,\n');
    expect(services.map(({ cost }) => cost)).toEqual([null, 5_00]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([[2, 'amount-negative']]);
  });
});

test('a minimum above the cost is left out and told; without a cost it is taken', () => {
  const reading = read('A,5,,6,,,\nB,5,,5,,,\nC,,,6,,,\n');
  expect(reading.drafts.map(({ minimumCost }) => minimumCost)).toEqual([null, 5_00, 6_00]);
  expect(words(reading)).toEqual([
    '“6” is more than the cost, which is the most that a minimum can be; it stays empty.',
  ]);
});

describe('the sunset of a service', () => {
  const services = (rows: string, firstMonth = 1) =>
    readAll(`Service,Cost a year,Cost year,Sunset\n${rows}`, {
      settings: { ...settings, fiscalYearFirstMonth: firstMonth },
    });

  test('before the year that its cost is of is left out and told', () => {
    const reading = services('Mail,5,2027,2026-12-31\nNet,5,2027,2027-01-01\nOld,5,,1990-01-01\n');
    expect(reading.services.map(({ sunset }) => sunset)).toEqual([null, '2027-01-01', '1990-01-01']);
    expect(words(reading)).toEqual([
      '“2026-12-31” lies before 2027, the year that its cost is of; it stays empty.',
    ]);
  });

  test('is held against the fiscal year', () => {
    // With April as the first month, 2027 begins on 1 April 2026.
    const reading = services('Mail,5,2027,2026-03-31\nNet,5,2027,2026-04-01\n', 4);
    expect(reading.services.map(({ sunset }) => sunset)).toEqual([null, '2026-04-01']);
  });
});
