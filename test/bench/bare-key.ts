import type { BenchRun } from './bench-run';
import { benchApp } from './electron-process';
import { median } from './figure';
import { inApp } from './in-app';
import { key } from './screens-inputs';

/** The floor of each input: milliseconds from a key in a bare window to the paint of the one text that it swaps. */
export function keyInBareWindow(run: BenchRun, busy: number): Promise<number> {
  return inApp(run, [benchApp(run, 'bare-window')], async (page) => {
    await page.locator('h1').waitFor();
    await page.evaluate(`window.busyPerFrame = ${busy}`);
    const times: number[] = [];
    for (let press = 0; press < run.runs * 4; press++) {
      times.push(await key(page, 'j', `[document.getElementById('text').textContent]`));
      await page.waitForTimeout(100);
    }
    return median(times);
  });
}
