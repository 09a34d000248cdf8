import type { Locator, Page } from '@playwright/test';
import type { BenchRun } from './bench-run';
import { cardRenders, countCardRenders } from './card-renders';
import { benchApp, planOf } from './electron-process';
import type { Control, Figure, Measured } from './figure';
import { drawnText, type Frames, medianOf, recordFrames } from './frames';
import { inApp } from './in-app';

const sizes = [1_000, 10_000] as const;
const moves = 60;
const between = 16;
const planted = 60;
const twoFrames = 2;

type Point = { readonly x: number; readonly y: number };

/** Frames while a card is dragged across the lanes, against one moving div in a bare window. */
export async function benchDrag(run: BenchRun): Promise<Measured> {
  run.say('drag of one div in a bare window');
  const bare = await dragInBareWindow(run, 0);
  const slow = await dragInBareWindow(run, planted);
  const figures: Figure[] = [];
  const remarks = [frameText('One moving div', bare)];
  for (const cards of sizes) {
    run.say(`drag at ${cards} cards`);
    const { frames, renders } = await dragOnBoard(run, await planOf(run, cards));
    const name = `at ${cards.toLocaleString('en')} cards`;
    const figure = (what: string, part: keyof Frames, limit: number | null): Figure => ({
      what: `drag ${name}, ${what}`,
      floor: 'one moving div in a bare window',
      appTime: frames[part],
      floorTime: bare[part],
      limit,
    });
    figures.push(
      figure('time between frames, p95', 'p95', twoFrames),
      figure('main-thread work a frame', 'work', null),
      figure('release to the next frame', 'drop', null),
    );
    remarks.push(
      frameText(`Drag ${name}`, frames),
      `Drag ${name}: ${renders.toFixed(1)} renders of a card a move.`,
    );
  }
  const control: Control = {
    what: `a div whose every move is busy for ${planted} ms`,
    slowTime: slow.p95,
    floorTime: bare.p95,
    atLeast: 2,
  };
  return { figures, controls: [control], remarks };
}

function frameText(what: string, frames: Frames): string {
  return `${drawnText(what, frames)}, drop ${frames.drop.toFixed(1)} ms.`;
}

async function dragInBareWindow(run: BenchRun, busy: number): Promise<Frames> {
  return inApp(run, [benchApp(run, 'bare-window')], async (page) => {
    await page.locator('h1').waitFor();
    await page.evaluate(`window.busyPerFrame = ${busy}`);
    const drags: Frames[] = [];
    for (let drag = 0; drag < run.runs; drag++) {
      const from = { x: 700, y: 500 };
      drags.push(
        await recordFrames(
          page,
          () => dragAlong(page, from, courseOf(from)),
          () => page.mouse.up(),
        ),
      );
    }
    return medianOf(drags);
  });
}

async function dragOnBoard(run: BenchRun, plan: string): Promise<{ frames: Frames; renders: number }> {
  return inApp(run, [run.app, plan], async (page) => {
    const card = page.getByTestId('lane-run').locator('[data-card]').nth(3);
    await card.waitFor();
    const drags: Frames[] = [];
    for (let drag = 0; drag < run.runs; drag++) {
      drags.push(await dragCard(page, card));
      // The course ends where it began: nothing is to be undone, and an undo would take the import back.
      await page.waitForTimeout(500);
    }
    // Apart from the frames, since counting takes time of its own.
    await countCardRenders(page);
    await page.reload();
    await card.waitFor();
    const before = await cardRenders(page);
    const from = await middleOf(card);
    await pickUp(page, from);
    const picked = await cardRenders(page);
    await followCourse(page, courseOf(from));
    const after = await cardRenders(page);
    if (before === 0)
      throw new Error('no render of a card was counted at the start: the counter does not work');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    return { frames: medianOf(drags), renders: (after - picked) / moves };
  });
}

async function dragCard(page: Page, card: Locator): Promise<Frames> {
  const from = await middleOf(card);
  return recordFrames(
    page,
    () => dragAlong(page, from, courseOf(from)),
    () => page.mouse.up(),
  );
}

async function middleOf(card: Locator): Promise<Point> {
  const box = await card.boundingBox();
  if (!box) throw new Error('the card to drag is not on the screen');
  return { x: box.x + box.width / 3, y: box.y + box.height / 2 };
}

/** To the right edge of the window, back over all lanes to its left edge, up and down on the way. */
function courseOf(from: Point): Point[] {
  return Array.from({ length: moves }, (_, move) => {
    const turn = (move / moves) * 2 * Math.PI;
    return {
      x: Math.round(Math.min(Math.max(from.x + 640 * Math.sin(turn), 60), 1_380)),
      y: Math.round(500 + 180 * Math.sin(turn * 3)),
    };
  });
}

async function pickUp(page: Page, from: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 4);
}

async function dragAlong(page: Page, from: Point, course: readonly Point[]): Promise<void> {
  await pickUp(page, from);
  await followCourse(page, course);
}

async function followCourse(page: Page, course: readonly Point[]): Promise<void> {
  for (const { x, y } of course) {
    const next = performance.now() + between;
    await page.mouse.move(x, y);
    await page.waitForTimeout(Math.max(next - performance.now(), 0));
  }
}
