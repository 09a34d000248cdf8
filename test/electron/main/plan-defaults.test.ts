import { describe, expect, it } from 'vitest';
import { currencyOfCountry, firstYearOf, titleOfFile } from '../../../electron/main/files/plan-defaults';

describe('what a new plan begins with', () => {
  it('the currency of the country, the euro where it is unknown', () => {
    expect(['DE', 'us', 'GB', 'CH', 'JP', '', 'ZZ'].map(currencyOfCountry)).toEqual([
      'EUR',
      'USD',
      'GBP',
      'CHF',
      'JPY',
      'EUR',
      'EUR',
    ]);
  });

  it('the year after this one, or the one that is asked for', () => {
    const now = new Date(2026, 10, 21);
    expect(firstYearOf('', now)).toBe(2_027);
    expect(firstYearOf('2030', now)).toBe(2_030);
    for (const odd of ['1999', '2101', '2030.5', '2030 ', 'next']) expect(firstYearOf(odd, now)).toBe(2_027);
  });

  it('the name of its file as title', () => {
    expect(titleOfFile('/a/b/Portfolio 2027.bimodal')).toBe('Portfolio 2027');
    expect(titleOfFile('/a/ .bimodal')).toBe('My plan');
  });
});
