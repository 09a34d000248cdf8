import { defineConfig } from '@playwright/test';
import { findElectron } from './scripts/electron/find-electron.ts';

// Workers load this file again: what the first process found is handed to them through the environment.
if (!process.env['BIMODAL_ELECTRON']) {
  const found = await findElectron((line) => process.stderr.write(`${line}\n`));
  process.env['BIMODAL_ELECTRON'] = found.executable;
  if (found.sqliteBinding !== undefined) process.env['BIMODAL_SQLITE_BINDING'] = found.sqliteBinding;
}

const commandSpecs = ['cli', 'cli-odd', 'package', 'pdf', 'reports'].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Two windows at once on two cores slow each other down into timeouts, and share one clipboard. Commands have
  // neither and wait for the disk and for other processes, so they run beside the windows.
  workers: 2,
  projects: [
    { name: 'windows', testIgnore: commandSpecs, workers: 1 },
    { name: 'commands', testMatch: commandSpecs, workers: 1 },
  ],
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['BIMODAL_E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['BIMODAL_E2E_REPORT'] }]]
    : 'list',
});
