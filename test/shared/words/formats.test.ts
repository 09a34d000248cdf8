import { expect, test } from 'vitest';
import { dayFormat, numberFormat } from '../../../shared/words/formats';

test('a format is made once for a locale and its digits, however often it is asked for', () => {
  expect(numberFormat('en-GB', 0, 2)).toBe(numberFormat('en-GB', 0, 2));
  expect(dayFormat('de-DE')).toBe(dayFormat('de-DE'));
});

test.each([
  ['en-GB', 0, 2, 1234.567, '1,234.57'],
  ['de-DE', 0, 2, 1234.5, '1.234,5'],
  ['en-GB', 2, 2, 3, '3.00'],
  ['en-GB', 0, 0, 2.6, '3'],
])('%s with %i to %i digits writes %f as %s', (locale, least, most, value, written) => {
  expect(numberFormat(locale, least, most).format(value)).toBe(written);
});

test.each([
  ['en-GB', '31 Dec 2027'],
  ['en-US', 'Dec 31, 2027'],
  ['de-DE', '31 Dec 2027'],
])('the day of a moment in %s is %s, whatever the zone of the machine', (locale, written) => {
  expect(dayFormat(locale).format(new Date('2027-12-31T23:59:00Z'))).toBe(written);
});
