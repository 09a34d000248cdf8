import { expect, it } from 'vitest';
import { savedWords, timeOfDay } from '../../../shared/words/columns/saved-words';

const plan = { fileName: 'My plan.bimodal', readOnly: false, storedAt: null };
const at = Date.UTC(2026, 10, 26, 10, 42, 30);

it('says where everything is stored, and since when where something was stored', () => {
  expect(savedWords(plan, 'en-GB')).toBe('Everything is stored in My plan.bimodal as you do it.');
  expect(savedWords({ ...plan, storedAt: at }, 'en-GB')).toMatch(
    /do it, the last change at \d\d:\d\d\b.*\.$/,
  );
});

it('says of a plan that is read-only that there is nothing to save', () => {
  const words = savedWords({ ...plan, readOnly: true }, 'en-GB');
  expect(words).toBe('My plan.bimodal is read-only: there is nothing to save.');
});

it('the time is said as the reader does', () => {
  expect(timeOfDay(at, 'en-GB', 'UTC')).toBe('10:42');
  expect(timeOfDay(at + 12 * 3_600_000, 'en-US', 'UTC')).toMatch(/^10:42\sPM$/);
});
