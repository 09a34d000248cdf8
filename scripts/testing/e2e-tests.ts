import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandScript } from '../tools/command-script.ts';
import { withDisplay } from './display.ts';
import { runAttached } from './run-attached.ts';
import { emptyTally, type SkippedTest, type Tally } from './tally.ts';

// The parts of Playwright's JSON report that are read here.
type ReportedTest = { status: string; annotations: { type: string; description?: string }[] };
type ReportedSpec = { title: string; file: string; tests: ReportedTest[] };
type ReportedSuite = { specs: ReportedSpec[]; suites?: ReportedSuite[] };
type Report = { suites: ReportedSuite[]; errors: unknown[] };

function specsOf(suites: readonly ReportedSuite[]): ReportedSpec[] {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);
}

function skippedTest(spec: ReportedSpec, test: ReportedTest): SkippedTest {
  const note = test.annotations.find(
    (annotation) => annotation.type === 'skip' || annotation.type === 'fixme',
  );
  return { name: `${spec.file} > ${spec.title}`, reason: note?.description ?? 'no reason given' };
}

function readReport(file: string): Tally {
  if (!existsSync(file)) return emptyTally;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tally: Tally = { passed: 0, failed: report.errors.length, failures: [], skipped: [] };
  for (const spec of specsOf(report.suites)) {
    for (const test of spec.tests) {
      if (test.status === 'expected') tally.passed += 1;
      else if (test.status === 'skipped') tally.skipped.push(skippedTest(spec, test));
      else {
        tally.failed += 1;
        tally.failures.push(`${spec.file} > ${spec.title}`);
      }
    }
  }
  return tally;
}

/** Runs the tests that drive the real Electron, on a display of their own where there is none. */
export async function runE2eTests(
  filters: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Tally> {
  const reportFile = join(folder, 'e2e.json');
  const playwright = commandScript('@playwright/test', 'playwright');
  const filtered = filters.length > 0 ? ['--pass-with-no-tests', ...filters] : [];
  const status = await withDisplay((display) =>
    runAttached(playwright, ['test', ...filtered], { ...env, ...display, BIMODAL_E2E_REPORT: reportFile }),
  );
  const tally = readReport(reportFile);
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
