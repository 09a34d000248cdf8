import { expect, test } from 'vitest';
import { paperOfLocale } from '../../../shared/model/paper-of-locale';

test.each([
  ['en-US', 'Letter'],
  ['fr-CA', 'Letter'],
  ['es-MX', 'Letter'],
  ['en-GB', 'A4'],
  ['de-CH', 'A4'],
  ['ja-JP', 'A4'],
  ['no such', 'A4'],
])('a reader of %s prints on %s', (locale, paper) => {
  expect(paperOfLocale(locale)).toBe(paper);
});
