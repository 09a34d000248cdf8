import { defineConfig } from '@playwright/test';
import { findElectron } from './scripts/electron/find-electron.ts';

// Workers load this file again: what the first process found is handed to them through the environment.
if (!process.env['BIMODAL_ELECTRON']) {
  const found = await findElectron((line) => process.stderr.write(`${line}\n`));
  process.env['BIMODAL_ELECTRON'] = found.executable;
  if (found.sqliteBinding !== undefined) process.env['BIMODAL_SQLITE_BINDING'] = found.sqliteBinding;
}

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Two at once on two cores slow each other down into timeouts; and of commands that print beside a window one in some
  // twenty-five of Electron 33 ended with a segmentation fault, which one at a time never did.
  workers: 1,
  retries: 0,
  // A test that hangs ends by these; how long one takes is no matter of right or wrong, and other machines take thrice as long.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['BIMODAL_E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['BIMODAL_E2E_REPORT'] }]]
    : 'list',
});
