import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { addTallies, tallyLine } from '../../scripts/testing/tally';
import { TallyReporter } from '../../scripts/testing/tally-reporter';
import { tempFolder } from '../helpers/plan-file';

test('the last line of a test run adds up all its parts', () => {
  const unit = { passed: 40, failed: 0, failures: [], skipped: [{ name: 'a', reason: 'no ../shared' }] };
  const e2e = { passed: 2, failed: 1, failures: ['board.spec > a drag'], skipped: [] };
  expect(tallyLine(addTallies([unit, e2e]))).toBe('42 passed, 1 failed, 1 skipped');
  expect(addTallies([unit, e2e]).failures).toEqual(['board.spec > a drag']);
});

test('what failed is named: each test, a file that could not be read, and what broke beside them is counted', () => {
  const file = join(tempFolder(), 'tally.json');
  // Of vitest's own class, what the reporter reads: a run of its own for each case would take seconds.
  const module = (name: string, state: string, tests: readonly (readonly [string, string])[]) =>
    ({
      relativeModuleId: name,
      state: () => state,
      children: {
        allTests: () => tests.map(([fullName, result]) => ({ fullName, result: () => ({ state: result }) })),
      },
    }) as unknown as TestModule;
  const modules = [
    module('a.test.ts', 'failed', [
      ['adds', 'passed'],
      ['takes away', 'failed'],
    ]),
    module('broken.test.ts', 'failed', []),
  ];
  new TallyReporter(file).onTestRunEnd(modules, ['a promise nobody waited for']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    passed: 1,
    failed: 3,
    failures: ['a.test.ts > takes away', 'broken.test.ts'],
    skipped: [],
  });
});
