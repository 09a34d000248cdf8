import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { type BenchRun, freshFolder } from './bench-run';
import { electronFlags } from './electron-process';

/** What keeps a window from coming up while Playwright attaches, which then hangs. */
const waitForDriver = ({ root }: BenchRun) => join(root, 'test', 'helpers', 'wait-for-driver.cjs');

/** Starts an app with a window, works in its page, and ends it. */
export async function inApp<T>(
  run: BenchRun,
  args: readonly string[],
  work: (page: Page, app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const app = await _electron.launch({
    executablePath: run.electron,
    args: ['-r', waitForDriver(run), ...electronFlags(freshFolder(run, 'window'), false), ...args],
    cwd: run.folder,
    env: { ...process.env, BIMODAL_BENCH_APP: run.app },
  });
  try {
    return await work(await app.firstWindow(), app);
  } finally {
    await app.close();
  }
}
