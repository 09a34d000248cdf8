import { describe, expect, test } from 'vitest';
import { scaleOfHeader } from '../../../../shared/backlog/mapping/scale';
import { readAll } from '../backlog-reading';

describe('the scale of a column of costs', () => {
  test.each([
    ['Cost (£000)', 1_000],
    ["Cost (£'000s)", 1_000],
    ['Cost (000s)', 1_000],
    ['Budget $000', 1_000],
    ['Cost (x1000)', 1_000],
    ['Cost (× 1,000)', 1_000],
    ['Kosten (in 1.000 EUR)', 1_000],
    ['Kosten in 1000 €', 1_000],
    ['Kosten in 1.000.000 €', 1_000_000],
    ['Budget TSEK', 1_000],
    ['Budget (tDKK)', 1_000],
    ['Budget in Tsd. Euro', 1_000],
    ['Budget (MSEK)', 1_000_000],
    ['Budget (MNOK)', 1_000_000],
    ['Budget MPLN', 1_000_000],
    ['Coût total (en 1 000 €)', 1_000],
    ['Coste total (en miles de euros)', 1_000],
    ['Custo total (em 1.000 EUR)', 1_000],
    ['Budget (INR Lakh)', 100_000],
    ['Budget (Rs. Lakhs)', 100_000],
    ['Budget (₹ Crore)', 10_000_000],
    ['Budget (₹ Cr)', 10_000_000],
  ])('is read from “%s”', (header, scale) => {
    const { drafts, inspection } = readAll(`Title;${header}\nA;3\nB;5\n`);
    expect(inspection.guesses[1]).toMatchObject({ field: 'cost', scale, scaleUncertain: false });
    expect(drafts[0]?.cost).toBe(300 * scale);
  });

  test.each([
    'Cost',
    'Cost (EUR)',
    'Cost 2027',
    'Cost up to 1000',
    'Cost of 1000 licences',
    'Cost in 10000 €',
  ])('is not read from “%s”', (header) => {
    expect(scaleOfHeader(header)).toBeNull();
  });

  test('comes with the currency it names', () => {
    expect(readAll('Title;Budget (Rs. Lakhs)\nA;3\n').codes).toContain('other-currency');
    expect(readAll('Title;Budget (MSEK)\nA;3\n').codes).toContain('other-currency');
    expect(readAll('Title;Budget in Tsd. Euro\nA;3\n').codes).not.toContain('other-currency');
  });
});
