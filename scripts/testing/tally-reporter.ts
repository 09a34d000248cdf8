import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

const noReason = 'no reason given';

/** Writes how many tests of a vitest run passed and failed, and why others were skipped, as JSON to a file. */
export class TallyReporter implements Reporter {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    // An error outside any test fails the run, so it counts as a test that failed.
    const tally: Tally = { passed: 0, failed: unhandled.length, failures: [], skipped: [] };
    for (const module of modules) {
      const failures: string[] = [];
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') tally.passed += 1;
        else if (result.state === 'failed') failures.push(`${module.relativeModuleId} > ${test.fullName}`);
        else {
          const note = result.state === 'skipped' ? result.note : 'it did not finish';
          tally.skipped.push({
            name: `${module.relativeModuleId} > ${test.fullName}`,
            reason: note ?? noReason,
          });
        }
      }
      // A file that could not be loaded has no tests to count.
      if (failures.length === 0 && module.state() === 'failed') failures.push(module.relativeModuleId);
      tally.failed += failures.length;
      tally.failures.push(...failures);
    }
    writeFileSync(this.file, JSON.stringify(tally));
  }
}
