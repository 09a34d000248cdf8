import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodIn, timesOf } from '../../../../shared/backlog/values/period';
import { columnFor, readAll } from '../backlog-reading';

describe('a run cost stated for a month', () => {
  test.each([
    ['Title', 'Run cost per month', 1],
    ['Title', 'Monthly run cost', 1],
    ['Title', 'Run cost (monthly)', 1],
    ['Title', 'Monthly cost', 1],
    ['Title', 'Recurring cost (€k/month)', 1_000],
    ['Titel', 'Laufende Kosten pro Monat', 1],
    ['Titel', 'Laufende Kosten [T€/Monat]', 1_000],
    ['Titel', 'Betriebskosten p.M.', 1],
    ['Titel', 'Monatliche Betriebskosten', 1],
    ['Titre', 'Coût récurrent mensuel (k€)', 1_000],
    ['Titre', 'Coût de fonctionnement par mois', 1],
    ['Título', 'Coste recurrente mensual', 1],
    ['Título', 'Gastos operativos al mes', 1],
    ['Título', 'Custo anual por mês', 1],
  ])('is taken twelve times: %s, %s', (title, header, scale) => {
    const { drafts, inspection, codes } = readAll(`${title};${header}\nA;100\nB;200\n`);
    expect(columnFor(inspection, 'runCost')).toBe(header);
    expect(drafts.map(({ runCost }) => runCost)).toEqual([120_000 * scale, 240_000 * scale]);
    expect(codes).toContain('amounts-per-month');
  });

  test.each([
    ['Title', 'Run cost per quarter'],
    ['Title', 'Quarterly run cost'],
    ['Titel', 'Laufende Kosten pro Quartal'],
    ['Titre', 'Coût récurrent par trimestre'],
    ['Título', 'Coste recurrente trimestral'],
    ['Título', 'Gastos operativos por trimestre'],
  ])('is taken four times where it is of a quarter: %s, %s', (title, header) => {
    const { drafts, codes } = readAll(`${title};${header}\nA;100\nB;200\n`);
    expect(drafts[0]?.runCost).toBe(40_000);
    expect(codes).toContain('amounts-per-quarter');
  });

  test('may be so by the row of units below the header', () => {
    const { drafts, codes } = readAll('Title;Run cost;Cost\n;EUR/month;EUR\nA;100;1000\nB;5;7\n');
    expect(drafts.map(({ title, runCost, cost }) => [title, runCost, cost])).toEqual([
      ['A', 120_000, 100_000],
      ['B', 6_000, 700],
    ]);
    expect(codes).toContain('amounts-per-month');
  });

  test('may be so by the cell, which goes before the header', () => {
    const cells = [
      '100/month',
      '100 per month',
      '100 € pro Monat',
      '100 €/mois',
      '1k/month',
      '50/quarter',
      '9 per year',
    ];
    const { drafts, codes } = readAll(
      `Title;Run cost\n${cells.map((cell, at) => `T${at};${cell}`).join('\n')}\n`,
    );
    expect(drafts.map(({ runCost }) => runCost)).toEqual([
      120_000, 120_000, 120_000, 120_000, 1_200_000, 20_000, 900,
    ]);
    expect(codes).toEqual(expect.arrayContaining(['amounts-per-month', 'amounts-per-quarter']));
    expect(
      readAll('Title;Run cost per month\nA;1200 per year\nB;100\n').drafts.map(({ runCost }) => runCost),
    ).toEqual([120_000, 120_000]);
  });

  test('is no cost of a whole', () => {
    const { drafts, codes } = readAll('Title;Total cost per month\nA;100\n');
    expect(drafts[0]?.cost).toBeNull();
    expect(drafts[0]?.runCost).toBeNull();
    expect(codes).toContain('columns-unused');
    const byUnits = readAll('Title;Cost;Spent\n;EUR/month;EUR\nA;100;5\n');
    expect(byUnits.drafts[0]?.cost).toBeNull();
    expect(byUnits.codes).toContain('columns-unused');
    expect(readAll('Title;Cost\nA;100 per month\nB;5\nC;6\n').codes).toContain('amount-unreadable');
  });

  test('and one stated for each user or week is not taken at all', () => {
    for (const header of ['Run cost per user', 'Run cost per week', 'Betriebskosten pro Nutzer'])
      expect(columnFor(readAll(`Title;${header}\nA;100\n`).inspection, 'runCost')).toBeUndefined();
  });
});

test('savings of a month are a benefit of a year', () => {
  const { drafts } = readAll('Title,Savings per month\nA,100\n');
  expect(drafts[0]?.benefit).toMatchObject({ low: 120_000, likely: 120_000, high: 120_000 });
});

test.each(['Monthly cost', 'Kosten pro Monat', 'Coût mensuel', 'Coste mensual', 'Custo mensal'])(
  'a service’s %s is taken twelve times',
  (header) => {
    const { inspection } = readAll(`Service;${header}\nMail;100\n`, { overrides: { target: 'services' } });
    expect(inspection.mapping.columns[1]).toMatchObject({ field: 'runCost', per: 'month' });
  },
);

test('a header that states a year or no time states no period', () => {
  for (const header of [
    'Run cost per year',
    'Cost p.a.',
    'Project manager (PM)',
    'Months',
    'Quarter',
    'Duration (months)',
  ])
    expect(periodIn(header)).toBeNull();
});

test('an amount of a period makes so many times as much in a year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.constantFrom('month' as const, 'quarter' as const),
      (sum, per) => {
        const { drafts } = readAll(`Title;Run cost per ${per}\nA;${sum}\n`);
        expect(drafts[0]?.runCost).toBe(sum * 100 * timesOf(per));
      },
    ),
    { numRuns: 30 },
  );
});
