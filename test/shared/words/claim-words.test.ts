import { expect, test } from 'vitest';
import { claimWords } from '../../../shared/words/outcomes/claim-words';
import { speechOf } from '../../../shared/words/speech';

const speech = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');
const claim = (claimant: string, likely: number) => ({
  claimant,
  lines: 1,
  full: { low: 0, likely, high: likely },
});

test('who claims a benefit is named with the likely sum, and nobody as nobody', () => {
  const claims = [claim('CMO', 60_000_000), claim('', 20_000_000)];
  expect(claimWords(claims, speech)).toBe('Claimed by CMO (0.60M), nobody yet (0.20M)');
});

test('of many, the rest is counted', () => {
  const claims = Array.from({ length: 9 }, (_, index) => claim(`Unit ${index}`, 10_000_000));
  expect(claimWords(claims, speech)).toMatch(/Unit 5 \(0\.10M\) and 3 more$/);
});
