import type { Page } from '@playwright/test';
import { median, quantile } from './figure';

/** What a page drew while something was dragged over it; milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  /** Work of the page's main thread for a frame, drawing included. */
  readonly work: number;
  readonly longTasks: number;
  /** From the release of the button to the next frame. */
  readonly drop: number;
}

interface Recorded {
  readonly frames: readonly number[];
  readonly tasks: readonly number[];
}

const begin = `(() => {
  const seen = { frames: [], tasks: [], running: true };
  const tick = (at) => { seen.frames.push(at); if (seen.running) requestAnimationFrame(tick); };
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.tasks.push(duration); })
    .observe({ type: 'longtask' });
  window.benchSeen = seen;
  requestAnimationFrame(tick);
})()`;
const end = `(() => {
  window.benchSeen.running = false;
  return { frames: window.benchSeen.frames, tasks: window.benchSeen.tasks };
})()`;

/** Milliseconds that the page's main thread has worked since it was first asked. */
type MainThread = () => Promise<number>;

async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

/** Records every frame while `drag` runs, then how long `release` keeps the page from its next frame. */
export async function recordFrames(
  page: Page,
  drag: () => Promise<void>,
  release: () => Promise<void>,
): Promise<Frames> {
  await page.evaluate(begin);
  const worked = await mainThreadOf(page);
  const before = await worked();
  await drag();
  const after = await worked();
  const { frames, tasks } = await page.evaluate<Recorded>(end);
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  return {
    p50: median(gaps),
    p95: quantile(gaps, 0.95),
    longest: Math.max(...gaps),
    work: (after - before) / gaps.length,
    longTasks: tasks.length,
    drop: await timeRelease(page, release),
  };
}

const armed = `(() => {
  window.benchDrop = new Promise((done) => {
    addEventListener('pointerup', () => {
      const at = performance.now();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - at)));
    }, { capture: true, once: true });
  });
})()`;

async function timeRelease(page: Page, release: () => Promise<void>): Promise<number> {
  await page.evaluate(armed);
  await release();
  return page.evaluate<number>('window.benchDrop');
}

/** Of several drags: the median of each figure. */
export function medianFrames(drags: readonly Frames[]): Frames {
  const of = (name: keyof Frames) => median(drags.map((drag) => drag[name]));
  return {
    p50: of('p50'),
    p95: of('p95'),
    longest: of('longest'),
    work: of('work'),
    longTasks: of('longTasks'),
    drop: of('drop'),
  };
}
