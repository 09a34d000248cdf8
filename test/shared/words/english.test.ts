import { expect, test } from 'vitest';
import { inSentence } from '../../../shared/words/counts';
import { language, wordsBeside } from '../../../shared/words/language';
import { say, sayAs } from '../../../shared/words/say';

test('English texts are what stands in the source', () => {
  expect(language).toBe('en');
  expect(say`Page ${1} of ${2}`).toBe('Page 1 of 2');
  expect(sayAs('state')`Open`).toBe('Open');
  expect(inSentence('Keep the lights on')).toBe('keep the lights on');
});

test.each([
  ['en-US', 'en-US'],
  ['en-CA', 'en-CA'],
  ['fr-FR', 'en-GB'],
  ['de-DE', 'en-GB'],
  ['', 'en-GB'],
])('beside numbers of %s English words are those of %s', (readers, locale) => {
  expect(wordsBeside(readers)).toBe(locale);
});
