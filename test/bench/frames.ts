import type { Page } from '@playwright/test';
import { median, quantile } from './figure';

/** What a page drew while something went on in it; milliseconds. */
export interface Drawn {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  /** Work of the page's main thread for a frame, drawing included. */
  readonly work: number;
  /** The same in all. */
  readonly allWork: number;
  readonly longTasks: number;
  /** The longest of those tasks of over 50 ms; 0 where there was none. */
  readonly longestTask: number;
}

/** The same of a drag. */
export interface Frames extends Drawn {
  /** From the move that picks the card up to the next frame. */
  readonly pickUp: number;
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

/** Milliseconds of a processor that the page's main thread has had; it has none while others have the processor. */
type MainThread = () => Promise<number>;

async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

/** Records every frame while something goes on. */
export async function recordDrawn(page: Page, work: () => Promise<void>): Promise<Drawn> {
  await page.evaluate(begin);
  const worked = await mainThreadOf(page);
  const before = await worked();
  await work();
  const after = await worked();
  const { frames, tasks } = await page.evaluate<Recorded>(end);
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  return {
    p50: median(gaps),
    p95: quantile(gaps, 0.95),
    longest: Math.max(...gaps),
    work: (after - before) / gaps.length,
    allWork: after - before,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
  };
}

interface Drag {
  /** The move that picks the card up. */
  readonly pickUp: () => Promise<void>;
  readonly follow: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Records every frame from the pick-up to the release, and how long each of both keeps the page from its next frame. */
export async function recordFrames(page: Page, { pickUp, follow, release }: Drag): Promise<Frames> {
  let picked = 0;
  const drawn = await recordDrawn(page, async () => {
    picked = await timeToFrame(page, 'pointermove', pickUp);
    await follow();
  });
  return { ...drawn, pickUp: picked, drop: await timeToFrame(page, 'pointerup', release) };
}

const armed = (event: string) => `(() => {
  window.benchNext = new Promise((done) => {
    addEventListener('${event}', () => {
      const at = performance.now();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - at)));
    }, { capture: true, once: true });
  });
})()`;

async function timeToFrame(
  page: Page,
  event: 'pointermove' | 'pointerup',
  cause: () => Promise<void>,
): Promise<number> {
  await page.evaluate(armed(event));
  await cause();
  return page.evaluate<number>('window.benchNext');
}

/** Of several drags or scrolls: the median of each figure. */
export function medianOf<F extends Drawn>(all: readonly F[]): F {
  const names = Object.keys(all[0] ?? {}) as (keyof F)[];
  const middle = (name: keyof F) => median(all.map((each) => Number(each[name])));
  // Every figure of it is a number, which the compiler cannot know of a type that is only named.
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as unknown as F;
}

export function drawnText(what: string, { p50, p95, longest, longTasks, work }: Drawn): string {
  const [a, b, c, d] = [p50, p95, longest, work].map((value) => value.toFixed(1));
  return `${what}: frames p50 ${a}, p95 ${b}, longest ${c} ms, ${longTasks} tasks over 50 ms, main thread ${d} ms a frame`;
}
