/** A test that did not run, and why. */
export type SkippedTest = { name: string; reason: string };

/** `failed` counts as well what failed outside any test; `failures` names the tests and files that did. */
export type Tally = { passed: number; failed: number; failures: string[]; skipped: SkippedTest[] };

export const emptyTally: Tally = { passed: 0, failed: 0, failures: [], skipped: [] };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** The line that ends every test run; machines read it. */
export function tallyLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`;
}
