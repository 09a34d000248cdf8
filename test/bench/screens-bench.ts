import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { askChild } from './bench-child';
import { type BenchRun, freshFolder } from './bench-run';
import { keyInBareWindow } from './bare-key';
import { type Control, type Figure, type Measured, median } from './figure';
import { inApp } from './in-app';
import {
  pasteInGrid,
  screens,
  throughOverview,
  throughPanel,
  toScreen,
  typeInSearch,
} from './screens-inputs';

const initiatives = 10_000;
const planted = 60;
/** Milliseconds after a start in which the page reads what the other screens need. */
const settled = 4_000;
/** Milliseconds until the window has kept which screen it shows: a page loaded anew shows that one. */
const untilKept = 1_500;
const goal = 50;
const oneFrame = 17;

type Times = Map<string, number[]>;

/** Each input until the paint that shows it, against a key in a bare window that swaps one text. */
export async function benchScreens(run: BenchRun): Promise<Measured> {
  const plan = join(freshFolder(run, 'screens'), 'screens.bimodal');
  await askChild(run, 'derive-plan', { plan, initiatives });
  run.say('a key in a bare window');
  const bare = await keyInBareWindow(run, 0);
  const slow = await keyInBareWindow(run, planted);
  const times = await inApp(run, [run.app, plan], (page, app) => lookAround(run, page, app));
  const figures = [...times].map(
    ([what, all]): Figure => ({
      what,
      floor: 'a key that swaps one text in a bare window',
      appTime: median(all),
      floorTime: bare,
      limit: null,
    }),
  );
  const control: Control = {
    what: `a key that is busy for ${planted} ms`,
    slowTime: slow,
    floorTime: bare,
    atLeast: 2,
  };
  return { figures, controls: [control], remarks: goalTexts(times) };
}

/** What shows in time, and what does not, each with its median and the longest. */
function goalTexts(times: Times): string[] {
  const told = [...times].map(([what, all]) => {
    const most = what.includes('search') ? oneFrame : goal;
    const [middle, longest] = [median(all), Math.max(...all)];
    return { kept: middle <= most, words: `${what} ${middle.toFixed(0)} (${longest.toFixed(0)})` };
  });
  const list = (isKept: boolean) =>
    told
      .filter(({ kept }) => kept === isKept)
      .map(({ words }) => words)
      .join(', ') || 'none';
  const about = `milliseconds from input to paint, median and longest, where the goal is ${goal} and one frame for the search`;
  return [`MISSED, ${about}: ${list(false)}.`, `Kept: ${list(true)}.`];
}

async function lookAround(run: BenchRun, page: Page, app: ElectronApplication): Promise<Times> {
  const times: Times = new Map();
  const seen = (what: string, time: number) => void times.set(what, [...(times.get(what) ?? []), time]);
  const card = page.locator('[data-testid=board] [data-card]').first();
  // A page that is still on its way cannot be loaded anew.
  await card.waitFor();
  for (let round = 0; round < run.runs; round++) {
    run.say(`screens with ${initiatives.toLocaleString('en')} initiatives, ${round + 1} of ${run.runs}`);
    // A page that was loaded anew has worked out nothing yet: what a screen is first seen with counts.
    await page.reload();
    await card.waitFor();
    await page.waitForTimeout(settled);
    for (const how of ['for the first time', 'again']) await throughScreens(page, how, seen);
    await throughPanel(page, seen);
    await throughOverview(page, seen);
    await typeInSearch(page, seen);
    await toScreen(page, 'Grid');
    await page.waitForTimeout(500);
    await pasteInGrid(page, app, seen, round);
    await toScreen(page, 'Board');
    await page.waitForTimeout(untilKept);
  }
  return times;
}

async function throughScreens(
  page: Page,
  how: string,
  seen: (what: string, time: number) => void,
): Promise<void> {
  for (const name of Object.keys(screens).filter((other) => other !== 'Board')) {
    seen(`to ${name}, ${how}`, await toScreen(page, name));
    await page.waitForTimeout(500);
    seen('back to the board', await toScreen(page, 'Board'));
    await page.waitForTimeout(300);
  }
}
