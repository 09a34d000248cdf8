import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from './backlog-reading';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('amounts that say at most, at least or roughly so much', () => {
  test.each([
    ['< 100k', 100_000],
    ['>1m', 1_000_000],
    ['≤ 250.000 €', 250_000],
    ['up to 200k', 200_000],
    ['max. 40k', 40_000],
    ['100k+', 100_000],
    ['bis 200 T€', 200_000],
    ['bis zu 80 Tsd. EUR', 80_000],
    ['rd. 30 T€', 30_000],
    ["jusqu'à 50 k€", 50_000],
    ['hasta 60k', 60_000],
    ['~50k', 50_000],
  ])('%s is taken, and told', (cell, amount) => {
    const { drafts, codes } = readAll(csv('Title;Cost', `A;${cell}`, 'B;100k'));
    expect(drafts[0]?.cost).toBe(amount * 100);
    expect(codes).toContain('amount-about');
  });

  test('and those that are still open are no reason to leave their column out', () => {
    const { drafts, warnings } = readAll(csv('Title,Cost', 'A,tbd', 'B,TBC', 'C,?', 'D,250'));
    expect(drafts.map(({ cost }) => cost)).toEqual([null, null, null, 25_000]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [2, 'amount-unreadable'],
      [3, 'amount-unreadable'],
      [4, 'amount-unreadable'],
    ]);
  });

  test('a word that says nothing is empty, blank inside or not', () => {
    const { drafts, codes } = readAll(csv('Title;Cost', 'A;k. A.', 'B;n. a.', 'C;k.A.', 'D;250'));
    expect(drafts.map(({ cost }) => cost)).toEqual([null, null, null, 25_000]);
    expect(codes).toEqual([]);
  });
});

describe('a bare number among amounts in thousands', () => {
  const rows = (bare: string) => csv('Title,Cost', 'A,100k', `B,${bare}`, 'C,80k', 'D,1.2m', 'E,300k');

  test('is asked about, and taken as it stands', () => {
    const { drafts, questions, warnings } = readAll(rows('250'));
    expect(drafts[1]?.cost).toBe(25_000);
    expect(questions).toMatchObject([{ kind: 'outlier', column: 'Cost', line: 3, text: '250' }]);
    expect(warnings).toMatchObject([{ line: 3, column: 'Cost', code: 'amount-outlier-small' }]);
  });

  test.each([
    ['what is whole already', rows('250000')],
    ['what is small among small ones', csv('Title,Cost', 'A,1k', 'B,250', 'C,2k', 'D,3k')],
    ['one cell in thousands among bare ones', csv('Title,Cost', 'A,100k', 'B,250', 'C,300', 'D,400')],
  ])('but not %s', (_, content) => {
    expect(readAll(content).questions).toEqual([]);
  });
});

describe('what was spent, where nothing says what the work costs in all', () => {
  test.each(['Budget (actual)', 'Actual cost', 'Istkosten'])('is told of “%s”', (header) => {
    const { drafts, inspection } = readAll(csv(`Title,${header}`, 'A,1000', 'B,2000'));
    expect(drafts.map(({ cost, spent }) => [cost, spent])).toEqual([
      [null, 100_000],
      [null, 200_000],
    ]);
    expect(inspection.remarks).toContainEqual({
      line: null,
      column: header,
      code: 'spent-without-cost',
      parameters: { column: header },
    });
  });

  test('and not where it does', () => {
    expect(readAll(csv('Title,Cost,Actual cost', 'A,5000,1000')).codes).not.toContain('spent-without-cost');
  });
});

describe('a date in two columns, a year and a part of it', () => {
  const times = (content: string) =>
    readAll(content).drafts.map(({ startQuarter, lengthQuarters }) => [
      startQuarter === null ? null : `${Math.floor(startQuarter / 4)} Q${(startQuarter % 4) + 1}`,
      lengthQuarters,
    ]);

  test.each([
    [csv('Title,Year,Quarter,Cost', 'A,2027,Q1,100', 'B,2027,Q3,200'), ['2027 Q1', null], ['2027 Q3', null]],
    [csv('Projekt;Jahr;Quartal', 'A;2027;2', 'B;2028;3. Quartal'), ['2027 Q2', null], ['2028 Q3', null]],
    [
      csv('Title,Start year,Start quarter,End year,End quarter', 'A,2027,Q1,2027,Q4', 'B,2027,3,2028,1'),
      ['2027 Q1', 4],
      ['2027 Q3', 3],
    ],
    [
      csv('Projekt;Startjahr;Startquartal;Endjahr;Endquartal', 'A;2027;1;2027;4', 'B;2027;Q3;2028;Q1'),
      ['2027 Q1', 4],
      ['2027 Q3', 3],
    ],
    [
      csv('Title,Start month,Start year,End month,End year', 'A,1,2027,6,2027', 'B,April,2027,Dec,2027'),
      ['2027 Q1', 2],
      ['2027 Q2', 3],
    ],
  ])('is one: %j', (content, ...expected) => {
    expect(times(content)).toEqual(expected);
  });

  test('of any year and quarter, however the quarter is written', () => {
    const written = fc.constantFrom(
      (quarter: number) => `Q${quarter}`,
      (quarter: number) => String(quarter),
      (quarter: number) => `${quarter}. Quartal`,
      (quarter: number) => `T${quarter}`,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 4 }),
        written,
        (year, quarter, write) => {
          const rows = csv('Title,Year,Quarter', `A,${year},${write(quarter)}`, 'B,2027,Q2');
          expect(times(rows)[0]).toEqual([`${year} Q${quarter}`, null]);
        },
      ),
    );
  });

  test('leaves alone a year beside a date of its own', () => {
    const { inspection } = readAll(
      csv('Title,Start,Year,Quarter', 'A,2027-04-01,2026,Q1', 'B,2027-07-01,2026,Q2'),
    );
    expect(inspection.mapping.columns.map(({ field }) => field)).toEqual(['title', 'start', null, null]);
  });
});
