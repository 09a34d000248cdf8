import type { Page } from '@playwright/test';
import type { BenchRun } from './bench-run';
import { benchApp, planOf } from './electron-process';
import { type Bound, type Control, type Figure, inTurns, type Measured } from './figure';
import { inApp } from './in-app';
import { heapOf, memoryOf } from './memory-of';
import { key, toScreen } from './screens-inputs';

const initiatives = 10_000;
/** Seconds after which a start is over and its garbage gone. */
const rest = 8_000;
const mostTimes = 1.25;
const mostGrowth = 10;
const kept = 150;
const leaked = 40;
const steps = 1_000;
const warm = 60;

/** Memory of all processes against a bare window, and what 1,000 edits, undos and switches leave in the page. */
export async function benchMemory(run: BenchRun): Promise<Measured> {
  run.say(`memory with ${initiatives.toLocaleString('en')} initiatives`);
  const plan = await planOf(run, initiatives);
  const bareWindow = benchApp(run, 'bare-window');
  const size = await inTurns(Math.min(run.runs, 3), {
    bare: () => memoryAtRest(run, [bareWindow], 'h1'),
    app: () => memoryAtRest(run, [run.app, plan], '[data-card]'),
    slow: () => memoryAtRest(run, [bareWindow, `keep=${kept}`], 'h1'),
  });
  const figure: Figure = {
    what: 'memory with 10,000 initiatives',
    floor: 'a bare Electron window',
    appTime: size.app,
    floorTime: size.bare,
    limit: mostTimes,
  };
  run.say(`memory after ${steps} edits, undos and switches`);
  const { before, after, leaking } = await grown(run, plan);
  const bound: Bound = {
    what: `what ${steps.toLocaleString('en')} edits, undos and switches leave in the page`,
    value: Math.max(0, after - before),
    limit: mostGrowth,
    unit: 'MB',
  };
  const controls: Control[] = [
    {
      what: `a bare window that keeps ${kept} MB`,
      slowTime: size.slow,
      floorTime: size.bare,
      atLeast: 1 + (kept * 0.8) / size.bare,
    },
    {
      what: `objects of ${leaked} MB that a page holds on to, beside what may be left`,
      slowTime: leaking - after,
      floorTime: mostGrowth,
      atLeast: (leaked * 0.8) / mostGrowth,
    },
  ];
  const [a, b, c, d] = [size.app, size.bare, before, after].map((value) => value.toFixed(0));
  const remarks = [
    `Memory of all processes: ${a} MB, of a bare window ${b} MB. The page's objects: ${c} MB, ${d} MB after ${steps.toLocaleString('en')} edits, undos and switches.`,
  ];
  return { figures: [figure], bounds: [bound], controls, remarks };
}

function memoryAtRest(run: BenchRun, args: readonly string[], shown: string): Promise<number> {
  return inApp(run, args, async (page, app) => {
    await page.locator(shown).first().waitFor();
    await page.waitForTimeout(rest);
    return memoryOf(app);
  });
}

const laneHead = `[document.querySelector('[data-testid=lane-run] header')?.textContent]`;

function grown(run: BenchRun, plan: string): Promise<Record<'before' | 'after' | 'leaking', number>> {
  return inApp(run, [run.app, plan], async (page) => {
    await page.locator('[data-card]').first().waitFor();
    await page.waitForTimeout(3_000);
    await editAndSwitch(page, warm);
    const before = await heapOf(page);
    await editAndSwitch(page, steps);
    const after = await heapOf(page);
    // Eight bytes each; not to be sent back.
    await page.evaluate(
      `void (window.benchLeak = Array.from({ length: ${leaked} }, () => new Array(131_072).fill(0.5)))`,
    );
    return { before, after, leaking: await heapOf(page) };
  });
}

const others = ['Money', 'Grid', 'Roadmap', 'Outcomes'] as const;

/** A card is funded, that is taken back, and each fourth time another screen is looked at. */
async function editAndSwitch(page: Page, count: number): Promise<void> {
  const card = page.getByTestId('lane-run').locator('[data-card]').nth(3);
  for (let step = 0; step < count; step += 4) {
    await card.click();
    await key(page, 'f', laneHead);
    await key(page, 'Control+z', laneHead);
    await toScreen(page, others[(step / 4) % others.length] ?? 'Money');
    await toScreen(page, 'Board');
  }
}
