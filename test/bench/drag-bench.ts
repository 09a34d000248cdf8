import type { Locator, Page } from '@playwright/test';
import type { BenchRun } from './bench-run';
import { type CardRenders, cardRenders, countCardRenders } from './card-renders';
import { benchApp, planOf } from './electron-process';
import type { Bound, Control, Figure, Measured } from './figure';
import { type Drawn, drawnText, type Frames, medianOf, recordDrawn, recordFrames } from './frames';
import { inApp } from './in-app';

const sizes = [1_000, 10_000] as const;
const moves = 60;
const between = 16;
const planted = 60;
const twoFrames = 2;
/** As many times the work of one moving div: of a drag, and of one that scrolls a lane. */
const [twoDivs, sixDivs] = [2, 6];
/** Milliseconds: of any frame of a drag, and from pick-up or release to what shows it. */
const [noFrameOver, paintedWithin] = [25, 40];

type Point = { readonly x: number; readonly y: number };

/** A drag on the board of a plan; milliseconds. */
interface BoardDrag {
  readonly frames: Frames;
  /** Work a frame where no figure of the strip is new and the strip is out of sight. */
  readonly still: Drawn;
  /** Work a frame while the hand rests at the foot of a lane and scrolls it. */
  readonly scrolling: Drawn;
  /** In the moves of a drag. */
  readonly renders: CardRenders;
}

/** Frames while a card is dragged across the lanes, against one moving div in a bare window. */
export async function benchDrag(run: BenchRun): Promise<Measured> {
  run.say('drag of one div in a bare window');
  const slow = medianOf(await dragInBareWindow(run, planted));
  // Before, between and after: minutes apart the same div costs up to twice as much.
  const bareDrags = await dragInBareWindow(run, 0);
  const drags: [name: string, drag: BoardDrag][] = [];
  for (const cards of sizes) {
    run.say(`drag at ${cards} cards`);
    const drag = await dragOnBoard(run, await planOf(run, cards));
    drags.push([`at ${cards.toLocaleString('en')} cards`, drag]);
    bareDrags.push(...(await dragInBareWindow(run, 0)));
  }
  const bare = medianOf(bareDrags);
  const figures = drags.flatMap(([name, drag]) => figuresOf(`drag ${name}`, drag, bare));
  const bounds = drags.flatMap(([name, { frames }]) => boundsOf(`Drag ${name}`, frames));
  const remarks = [
    frameText('One moving div', bare),
    ...drags.flatMap(([name, drag]) => remarksOf(`Drag ${name}`, drag)),
  ];
  const what = `a div whose every move is busy for ${planted} ms`;
  const control = (of: string, part: 'p95' | 'work'): Control => ({
    what: `${what}, ${of},`,
    slowTime: slow[part],
    floorTime: bare[part],
    atLeast: 2,
  });
  const controls = [control('time between frames', 'p95'), control('main-thread work', 'work')];
  return { figures, bounds, controls, remarks };
}

function figuresOf(name: string, { frames, still, scrolling }: BoardDrag, bare: Frames): Figure[] {
  const figure = (what: string, appTime: number, part: keyof Frames, limit: number | null): Figure => ({
    what: `${name}, ${what}`,
    floor: 'one moving div in a bare window',
    appTime,
    floorTime: bare[part],
    limit,
  });
  return [
    figure('time between frames, p95', frames.p95, 'p95', twoFrames),
    figure('main-thread work a frame, pick-up and live figures too', frames.work, 'work', null),
    figure('main-thread work a frame, these apart', still.work, 'work', twoDivs),
    figure('main-thread work a frame while the lane scrolls', scrolling.work, 'work', sixDivs),
    figure('release to the next frame', frames.drop, 'drop', null),
  ];
}

function boundsOf(name: string, { longest, pickUp: picked, drop }: Frames): Bound[] {
  const bound = (what: string, value: number, limit: number): Bound => ({
    what: `${name}, ${what}`,
    value,
    limit,
    unit: 'ms',
  });
  return [
    bound('longest frame', longest, noFrameOver),
    bound('pick-up to the next frame', picked, paintedWithin),
    bound('release to the next frame', drop, paintedWithin),
  ];
}

function remarksOf(name: string, { frames, still, renders }: BoardDrag): string[] {
  const [again, first] = [renders.again, renders.first].map((count) => (count / moves).toFixed(1));
  const apart = (frames.work - still.work).toFixed(1);
  return [
    frameText(name, frames),
    `${name}: pick-up and the strip’s live figures take ${apart} ms of a frame.`,
    `${name}: ${again} renders of a card a move, and ${first} of cards that came into sight.`,
  ];
}

function frameText(what: string, frames: Frames): string {
  return `${drawnText(what, frames)}, drop ${frames.drop.toFixed(1)} ms.`;
}

async function dragInBareWindow(run: BenchRun, busy: number): Promise<Frames[]> {
  return inApp(run, [benchApp(run, 'bare-window')], async (page) => {
    await page.locator('h1').waitFor();
    await page.evaluate(`window.busyPerFrame = ${busy}`);
    const drags: Frames[] = [];
    for (let drag = 0; drag < run.runs; drag++) drags.push(await dragFrom(page, { x: 700, y: 500 }));
    return drags;
  });
}

async function dragOnBoard(run: BenchRun, plan: string): Promise<BoardDrag> {
  return inApp(run, [run.app, plan], async (page) => {
    const card = page.getByTestId('lane-run').locator('[data-card]').nth(3);
    await card.waitFor();
    const drags: Frames[] = [];
    const stills: Drawn[] = [];
    const scrolls: Drawn[] = [];
    for (let drag = 0; drag < run.runs; drag++) {
      drags.push(await dragFrom(page, await middleOf(card)));
      // The course ends where it began: nothing is to be undone, and an undo would take the import back.
      await page.waitForTimeout(500);
      stills.push(await dragWithoutFigures(page, await middleOf(card)));
      scrolls.push(await dragAtFoot(page, await middleOf(card)));
    }
    const frames = medianOf(drags);
    // Apart from the frames, since counting takes time of its own.
    const renders = await countRenders(page, card);
    return { frames, still: medianOf(stills), scrolling: medianOf(scrolls), renders };
  });
}

async function countRenders(page: Page, card: Locator): Promise<CardRenders> {
  await countCardRenders(page);
  await page.reload();
  await card.waitFor();
  // A large board is drawn list by list: a card is pressed where it stays.
  await page.waitForTimeout(1_000);
  const from = await middleOf(card);
  const before = await cardRenders(page);
  await press(page, from);
  await pickUp(page, from);
  await page.getByTestId('drag-follower').waitFor();
  const picked = await cardRenders(page);
  await followCourse(page, courseOf(from));
  const after = await cardRenders(page);
  if (before.first === 0 || picked.again === before.again)
    throw new Error('no render of a card was counted at the start or the pick-up: the counter does not work');
  await putBack(page);
  return { again: after.again - picked.again, first: after.first - picked.first };
}

async function dragFrom(page: Page, from: Point): Promise<Frames> {
  await press(page, from);
  return recordFrames(page, {
    pickUp: () => pickUp(page, from),
    follow: () => followCourse(page, courseOf(from)),
    release: () => page.mouse.up(),
  });
}

const hideStrip = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-testid="strip"] { visibility: hidden }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;
const showStrip = 'document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)';

/** The same course a second time in one drag: what each part of the board would come to has been worked out by then. */
async function dragWithoutFigures(page: Page, from: Point): Promise<Drawn> {
  const course = courseOf(from);
  await press(page, from);
  await pickUp(page, from);
  await followCourse(page, course);
  await page.evaluate(hideStrip);
  const drawn = await recordDrawn(page, () => followCourse(page, course));
  await putBack(page);
  await page.evaluate(showStrip);
  return drawn;
}

/** The hand rests where the lane is scrolled at its fastest. */
async function dragAtFoot(page: Page, from: Point): Promise<Drawn> {
  const scroller = page.locator('[data-scroll="run"]');
  const box = await scroller.boundingBox();
  if (!box) throw new Error('the lane is not on the screen');
  const foot = { x: from.x + 12, y: Math.round(box.y + box.height - 1) };
  const course = Array.from({ length: moves }, (_, move) => ({ x: foot.x + (move % 2), y: foot.y }));
  await press(page, from);
  await pickUp(page, from);
  await followCourse(page, [foot, foot]);
  const top = await scroller.evaluate((element) => element.scrollTop);
  const drawn = await recordDrawn(page, () => followCourse(page, course));
  const scrolled = (await scroller.evaluate((element) => element.scrollTop)) - top;
  if (scrolled < moves) throw new Error(`the lane was scrolled by ${scrolled} pixels only`);
  await putBack(page);
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  await page.waitForTimeout(300);
  return drawn;
}

async function putBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.waitForTimeout(300);
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

async function press(page: Page, from: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
}

async function pickUp(page: Page, from: Point): Promise<void> {
  await page.mouse.move(from.x + 12, from.y + 4);
}

async function followCourse(page: Page, course: readonly Point[]): Promise<void> {
  for (const { x, y } of course) {
    const next = performance.now() + between;
    await page.mouse.move(x, y);
    await page.waitForTimeout(Math.max(next - performance.now(), 0));
  }
}
