import { expect, test } from 'vitest';
import { addTallies, tallyLine } from '../../scripts/testing/tally';

test('the last line of a test run adds up all its parts', () => {
  const unit = { passed: 40, failed: 0, skipped: [{ name: 'a', reason: 'no ../shared' }] };
  const e2e = { passed: 2, failed: 1, skipped: [] };
  expect(tallyLine(addTallies([unit, e2e]))).toBe('42 passed, 1 failed, 1 skipped');
});
