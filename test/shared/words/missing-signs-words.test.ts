import { expect, test } from 'vitest';
import { missingSignsWords } from '../../../shared/words/report/missing-signs-words';

test('missing signs are told by their number and kind: none, one, many, of several kinds', () => {
  expect(missingSignsWords('')).toBe('');
  expect(missingSignsWords('語')).toBe(
    'This computer has no font for one sign in it (Chinese or Japanese): an empty box stands in its place. ' +
      'Install a font that has it, and export again.',
  );
  expect(missingSignsWords('日本の한🚀')).toBe(
    'This computer has no font for 5 signs in it (Chinese or Japanese, Korean and emoji): empty boxes stand in their place. ' +
      'Install fonts that have them, and export again.',
  );
  expect(missingSignsWords('\u0378🚀')).toContain('2 signs in it (emoji and others)');
  expect(missingSignsWords('\u0378')).toContain('one sign in it: an empty box');
});
