import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceName } from '../../../../shared/backlog/file/source-name';

describe('the list a file is of', () => {
  test.each([
    ['Backlog 2026-11.csv', 'backlog'],
    ['backlog_20261203 (2).csv', 'backlog'],
    ['Backlog Dec 2026.xlsx', 'backlog'],
    ['Jira export 03.11.2026 14-05.csv', 'jira export'],
    ['Jira export 2026-11-03T14-05-09Z.csv', 'jira export'],
    ['portfolio-Q3-2026.csv', 'portfolio'],
    ['Projekte März 2026.csv', 'projekte'],
    ['Copy of demand-11-2026.csv', 'demand'],
    ['demand - Copy.csv', 'demand'],
    ['Kopie von demand.xlsx', 'demand'],
    ['demand - Cópia (2).csv', 'demand'],
    ['Programme 7 risks.csv', 'programme 7 risks'],
    ['May requests.csv', 'may requests'],
    ['Wave 2 2026-11.csv', 'wave'],
    ['Export', 'export'],
    ['2026-11.csv', '2026-11'],
    ['.csv', 'csv'],
  ])('%s is %s', (file, name) => expect(sourceName(file)).toBe(name));

  test('does not depend on the day that is in the name', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom('-', '_', ' ', '.', ''), (a, b, between) => {
        const named = (date: Date) =>
          sourceName(`Demand list ${date.toISOString().slice(0, 10).replaceAll('-', between)}.csv`);
        expect(named(a)).toBe('demand list');
        expect(named(b)).toBe('demand list');
      }),
    );
  });

  test('is never empty and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (file) => {
        const name = sourceName(file);
        expect(name.length).toBeLessThanOrEqual(200);
        if (file.trim() !== '') expect(name).not.toBe('');
      }),
    );
  });
});
