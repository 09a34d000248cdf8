import { keyInBareWindow } from './bare-key';
import type { BenchRun } from './bench-run';
import { planOf } from './electron-process';
import { type Bound, type Figure, type Measured, median } from './figure';
import { inApp } from './in-app';
import { typeInSearch } from './screens-inputs';

/** How many initiatives, and within how many milliseconds a letter has to show what it found: of 10,000 within one frame. */
const sizes = [
  [10_000, 17],
  [100_000, 30],
] as const;
const planted = 60;
/** Milliseconds after a start in which the page works out what it was not asked for yet. */
const settled = 5_000;

/** Typing in the search field of the board until the paint of what was found, against a key in a bare window. */
export async function benchTyping(run: BenchRun): Promise<Measured> {
  run.say('a key in a bare window');
  const bare = await keyInBareWindow(run, 0);
  const slow = await keyInBareWindow(run, planted);
  const figures: Figure[] = [];
  const bounds: Bound[] = [];
  const remarks: string[] = [];
  for (const [count, limit] of sizes) {
    const what = `a letter in the search of the board over ${count.toLocaleString('en')} initiatives`;
    run.say(what);
    const times = await lettersIn(run, await planOf(run, count));
    const floor = 'a key that swaps one text in a bare window';
    figures.push({ what, floor, appTime: median(times), floorTime: bare, limit: null });
    bounds.push({ what: `${what}, to its paint`, value: median(times), limit, unit: 'ms' });
    remarks.push(`${what}: the longest ${Math.max(...times).toFixed(0)} ms.`);
  }
  const what = `a key beside typing that is busy for ${planted} ms`;
  return { figures, bounds, controls: [{ what, slowTime: slow, floorTime: bare, atLeast: 2 }], remarks };
}

function lettersIn(run: BenchRun, plan: string): Promise<number[]> {
  return inApp(run, [run.app, plan], async (page) => {
    await page.locator('[data-testid=board] [data-card]').first().waitFor();
    await page.waitForTimeout(settled);
    const times: number[] = [];
    for (let round = 0; round < run.runs; round++)
      await typeInSearch(page, (_, time) => void times.push(time));
    return times;
  });
}
