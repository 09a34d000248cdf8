import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { askChild } from './bench-child';
import { type BenchRun, freshFolder } from './bench-run';
import { benchApp } from './electron-process';
import type { Control, Figure, Measured } from './figure';
import { type Drawn, drawnText, medianOf, recordDrawn } from './frames';
import { inApp } from './in-app';

const initiatives = 2_000;
const steps = 60;
const step = 120;
const between = 16;
const planted = 60;
const twoFrames = 2;
const mostWork = 12;

/** Frames while the roadmap is scrolled by the wheel, against a bare window with as many plain rows, all in the page. */
export async function benchScroll(run: BenchRun): Promise<Measured> {
  const plan = join(freshFolder(run, 'roadmap'), 'roadmap.bimodal');
  const made = await askChild(run, 'roadmap-plan', { plan, initiatives });
  const seen: { app: Drawn[]; bare: Drawn[]; slow: Drawn[] } = { app: [], bare: [], slow: [] };
  // They take turns, each time in a process of its own: the first scroll after a start is the one a user sees.
  for (let at = 1; at <= run.runs; at++) {
    run.say(`scroll of ${initiatives} bars, ${at} of ${run.runs}`);
    seen.bare.push(await scrollBareWindow(run, 0));
    seen.app.push(await scrollRoadmap(run, plan));
    seen.slow.push(await scrollBareWindow(run, planted));
  }
  const [app, bare, slow] = [medianOf(seen.app), medianOf(seen.bare), medianOf(seen.slow)];
  const name = `roadmap of ${initiatives.toLocaleString('en')} bars scrolled`;
  const floor = 'as many plain rows in a bare window';
  const work = ({ allWork }: Drawn) => allWork / steps;
  const figures: Figure[] = [
    {
      what: `${name}, time between frames, p95`,
      floor,
      appTime: app.p95,
      floorTime: bare.p95,
      limit: twoFrames,
    },
    {
      what: `${name}, main-thread work a turn of the wheel`,
      floor,
      appTime: work(app),
      floorTime: work(bare),
      limit: mostWork,
    },
  ];
  const control: Control = {
    what: `plain rows whose every scroll is busy for ${planted} ms`,
    slowTime: slow.p95,
    floorTime: bare.p95,
    atLeast: 2,
  };
  const remarks = [
    `${drawnText('Plain rows scrolled', bare)}, ${work(bare).toFixed(1)} ms a turn of the wheel.`,
    `${drawnText(`The ${name}`, app)}, ${work(app).toFixed(1)} ms a turn of the wheel.`,
    `The roadmap has ${Object.entries(made as object)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}; ${await missingRows(run, plan)}.`,
  ];
  return { figures, controls: [control], remarks };
}

function scrollBareWindow(run: BenchRun, busy: number): Promise<Drawn> {
  return inApp(run, [benchApp(run, 'bare-window'), `rows=${initiatives}`], async (page) => {
    await page.evaluate(`window.busyPerFrame = ${busy}`);
    return scrollDown(page, page.locator('#rows'));
  });
}

function onRoadmap<T>(run: BenchRun, plan: string, work: (page: Page) => Promise<T>): Promise<T> {
  return inApp(run, [run.app, plan], async (page) => {
    await page.getByRole('button', { name: 'Roadmap' }).click();
    await page.locator('[data-bar]').first().waitFor();
    return work(page);
  });
}

function scrollRoadmap(run: BenchRun, plan: string): Promise<Drawn> {
  return onRoadmap(run, plan, (page) => scrollDown(page, page.locator('[data-scroller]')));
}

// At each frame, as it is about to be drawn: is there a row at each height of the names between head and foot?
const lookForGaps = `(() => {
  const scroller = document.querySelector('[data-scroller]');
  const { left, top } = scroller.getBoundingClientRect();
  const [head, , foot] = [...scroller.children].map((part) => part.getBoundingClientRect());
  const seen = (window.benchGaps = { frames: 0, gaps: 0 });
  const look = () => {
    let whole = true;
    for (let y = head.bottom + 5; y < foot.top - 5; y += 15)
      whole &&= document.elementFromPoint(left + 20, y)?.closest('[data-row]') != null;
    seen.frames++;
    if (!whole) seen.gaps++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** In a scroll of its own, since looking takes time: whether a row in sight was ever missing. */
function missingRows(run: BenchRun, plan: string): Promise<string> {
  return onRoadmap(run, plan, async (page) => {
    await page.evaluate(lookForGaps);
    await scrollDown(page, page.locator('[data-scroller]'));
    const { frames, gaps } = await page.evaluate<{ frames: number; gaps: number }>('window.benchGaps');
    return `a row in sight was missing in ${gaps} of ${frames} frames`;
  });
}

/** Turns the wheel over the rows so many times, and makes sure that they went as far. */
async function scrollDown(page: Page, scroller: Locator): Promise<Drawn> {
  await scroller.waitFor();
  await page.waitForTimeout(500);
  const box = await scroller.boundingBox();
  if (!box) throw new Error('what is to be scrolled is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const drawn = await recordDrawn(page, () => turnWheel(page));
  await page.waitForTimeout(300);
  const way = await scroller.evaluate((element) => element.scrollTop);
  if (Math.abs(way - steps * step) > 1) throw new Error(`the wheel went ${steps * step} px, the rows ${way}`);
  return drawn;
}

async function turnWheel(page: Page): Promise<void> {
  for (let turn = 0; turn < steps; turn++) {
    const next = performance.now() + between;
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(Math.max(next - performance.now(), 0));
  }
}
