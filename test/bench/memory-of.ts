import { readFileSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';

const perMegabyte = 1_024;

/**
 * Megabytes of memory that all processes of an app have: on Linux each page that several share counts in parts (PSS), on
 * Windows what each has to itself, on a Mac what it works with.
 */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const processes = await app.evaluate(({ app: its }) =>
    its.getAppMetrics().map(({ pid, memory }) => ({ pid, ...memory })),
  );
  const sizes = processes.map(({ pid, privateBytes, workingSetSize }) =>
    process.platform === 'linux' ? proportionalSize(pid) : (privateBytes ?? workingSetSize),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / perMegabyte;
}

/** Kilobytes. */
function proportionalSize(pid: number): number {
  const size = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  if (size === undefined) throw new Error(`the system does not say what process ${pid} takes`);
  return Number(size);
}

/** Megabytes of a page's objects that something still points to. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What only a finalizer or a weak reference keeps goes at the second time.
  for (let time = 0; time < 2; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / perMegabyte / 1_024;
}
