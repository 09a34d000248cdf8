import { expect, test } from 'vitest';
import { clip } from '../../../shared/backlog/normalise';

test('a long text is cut on one line, never through a character', () => {
  expect(clip('short\n text')).toBe('short text');
  expect(clip('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(clip(`${'x'.repeat(58)}𝐓𝐡𝐞`)).toBe(`${'x'.repeat(58)}…`);
});
