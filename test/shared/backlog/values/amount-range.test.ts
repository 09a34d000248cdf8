import { describe, expect, test } from 'vitest';
import { rangeParts } from '../../../../shared/backlog/values/read-range';
import { readAll } from '../backlog-reading';

describe('a range of money', () => {
  test.each([
    ['100-150k', '100', 3, '150', 3],
    ['€100k – €150k', '100', 3, '150', 3],
    ['800k to 1.2m', '800', 3, '1.2', 6],
    ['50.000 bis 80.000 EUR', '50.000', 0, '80.000', 0],
    ['USD 1,000 - 2,000', '1,000', 0, '2,000', 0],
  ])('%s has two ends', (cell, low, lowPower, high, highPower) => {
    const range = rangeParts(cell);
    expect(range && [range.low.body, range.low.power]).toEqual([low, lowPower]);
    expect(range && [range.high.body, range.high.power]).toEqual([high, highPower]);
  });

  test.each(['150', '-150', '150-', '2027-2028', '2027-01', 'Phase 1-2k', '1-2-3', '(100)', '10 - 5 apples'])(
    '%s is none',
    (cell) => {
      expect(rangeParts(cell)).toBeNull();
    },
  );

  test('is its higher end as a cost, which is told; the wrong way round it is no amount', () => {
    const { drafts, codes } = readAll('Title,Cost\nA,100-150k\nB,120000\nC,500k - 100k\n');
    expect(drafts.map(({ cost }) => cost)).toEqual([15_000_000, 12_000_000, null]);
    expect(codes).toEqual(['amount-range', 'amount-unreadable']);
  });

  test('is low, middle and high of a benefit', () => {
    const { drafts, codes } = readAll('Title,Benefit,Benefit kind\nA,100-150k,margin\n');
    expect(drafts[0]?.benefit).toMatchObject({ low: 10_000_000, likely: 12_500_000, high: 15_000_000 });
    expect(codes).toEqual(['benefit-middle']);
  });
});
