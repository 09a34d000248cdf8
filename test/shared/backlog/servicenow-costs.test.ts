import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from './backlog-reading';

describe('the cost of a demand of ServiceNow', () => {
  test.each([
    'Number,Name,Investment Class,Capital expense,Operating expense',
    'number,name,investment_class,capital_expense,operating_expense',
  ])('is what its two kinds make together where no column has the total: %s', (header) => {
    const { drafts, inspection } = readAll(`${header}\nD-1,Portal,Change,100,50\nD-2,Net,Run,,20\n`);
    expect(inspection.mapping.preset).toBe('servicenow');
    expect(drafts.map(({ cost }) => cost)).toEqual([15_000, 2_000]);
  });

  test('is its total where a column has that', () => {
    const { drafts, inspection } = readAll(
      'Number,Name,Investment Class,Capital expense,Operating expense,Total planned cost\nD-1,Portal,Change,100,50,150\n',
    );
    expect(columnFor(inspection, 'cost')).toBe('Total planned cost');
    expect(drafts[0]?.cost).toBe(15_000);
  });
});
