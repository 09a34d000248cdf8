import { expect, test } from 'vitest';
import { currencyName, isCurrency, readRate } from '../../../renderer/features/settings/currencies';

test('a rate is read with a point or a comma', () => {
  expect(readRate('1.08', 'en-GB')).toBe(1.08);
  expect(readRate(' 0,92 ', 'en-GB')).toBe(0.92);
});

test('what may part thousands is not taken for decimals', () => {
  expect(readRate('1,234', 'en-GB')).toBeNull();
  expect(readRate('1.234', 'en-GB')).toBe(1.234);
  expect(readRate('1.234', 'de-DE')).toBeNull();
  expect(readRate('0,925', 'en-GB')).toBe(0.925);
});

test.each(['', '0', '-1', '1e3', 'abc', '1.2.3', '2000000000'])('%j is no rate', (text) => {
  expect(readRate(text, 'en-GB')).toBeNull();
});

test('only currencies that exist are taken', () => {
  expect(isCurrency('USD')).toBe(true);
  expect(isCurrency('usd')).toBe(false);
  expect(isCurrency('QQQ')).toBe(false);
});

test('a currency is named in the reader’s language', () => {
  expect(currencyName('SEK', 'en-GB')).toBe('Swedish Krona');
  expect(currencyName('nonsense', 'en-GB')).toBe('nonsense');
});
