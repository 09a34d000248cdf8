import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { type BenchRun, freshFolder } from './bench-run';
import { planOf } from './electron-process';
import { type Control, type Figure, inTurns, type Measured } from './figure';
import { inApp } from './in-app';
import { finishedPage, keepFinishedPage, openStanding, printStanding, timeOfExport } from './pack-print';

/** Initiatives of the pack that is held against Chromium's own print. */
const initiatives = 200;
/** How many times Chromium's print of the same page the export may take. */
const limit = 1.3;
/** Initiatives of plans whose packs have about 50 and about 500 pages. */
const small = 640;
const large = 6_800;
/** Milliseconds in which a person answers the dialog: the app uses them, Chromium alone has no dialog. */
const answered = 2_000;
/** How many times as long ten times the pages may take. */
const tenfold = 14;

/**
 * The board pack as the app that stands exports it, from the answer of the dialog to the file, against Chromium's print of the same finished
 * page in a window that stands; and a pack of ten times the pages against the smaller one.
 */
export async function benchPack(run: BenchRun): Promise<Measured> {
  const [beside, far] = [await besideChromium(run), await tenTimesThePages(run)];
  return {
    figures: [...beside.figures, ...far.figures],
    controls: [...beside.controls, ...far.controls],
    remarks: [...beside.remarks, ...far.remarks],
  };
}

async function besideChromium(run: BenchRun): Promise<Measured> {
  run.say(`board pack of ${initiatives} initiatives, beside Chromium alone`);
  const plan = await planOf(run, initiatives);
  const folder = freshFolder(run, 'pack');
  return await inApp(run, [run.app, plan], async (page, app) => {
    const [pack, bare] = [join(folder, 'pack.pdf'), join(folder, 'bare.pdf')];
    await keepFinishedPage(app);
    await toReport(page);
    // Once beforehand: every later one finds what a first one has to read.
    await exportPack(app, page, pack, answered);
    const finished = join(folder, 'finished.html');
    writeFileSync(finished, withOwnFonts(await finishedPage(app), run));
    // A fresh page each time: Chromium keeps some of each print, and one that was printed often grows slow.
    const printAfresh = async (times: number) => {
      await openStanding(app, finished);
      return await printStanding(app, bare, times);
    };
    await printAfresh(1);
    const time = await inTurns(run.runs, {
      app: () => exportPack(app, page, pack, answered),
      atOnce: () => exportPack(app, page, pack, 0),
      floor: () => printAfresh(1),
      slow: () => printAfresh(2),
    });
    const [pages, alone] = [pagesOf(pack), pagesOf(bare)];
    if (pages !== alone) throw new Error(`the pack has ${pages} pages, the finished page alone ${alone}`);
    const figure = (how: string, appTime: number): Figure => ({
      what: `board pack of ${initiatives} initiatives, ${pages} pages, from the dialog${how} to the file`,
      floor: 'Chromium’s print of the same finished page in a window that stands',
      appTime,
      floorTime: time.floor,
      limit,
    });
    const figures = [
      figure(`, answered after ${answered / 1_000} s,`, time.app),
      figure(', answered at once,', time.atOnce),
    ];
    const control: Control = {
      what: 'the same finished page printed twice',
      slowTime: time.slow,
      floorTime: time.floor,
      atLeast: 1.5,
    };
    return { figures, controls: [control], remarks: [] };
  });
}

async function tenTimesThePages(run: BenchRun): Promise<Measured> {
  const folder = freshFolder(run, 'pages');
  const measured = async <T>(count: number, also: (app: ElectronApplication) => Promise<T>) => {
    run.say(`board pack of ${count} initiatives`);
    const plan = await planOf(run, count);
    return await inApp(run, [run.app, plan], async (page, app) => {
      const file = join(folder, `${count}.pdf`);
      await keepFinishedPage(app);
      // From the board each time: what the preview laid out beforehand is gone, and both packs are laid out in the export.
      const cold = async () => {
        await page.keyboard.press('ControlOrMeta+1');
        await toReport(page);
        return await exportPack(app, page, file, 0);
      };
      const { time } = await inTurns(Math.min(run.runs, 3), { time: cold });
      return { time, pages: pagesOf(file), also: await also(app) };
    });
  };
  const few = await measured(small, (app) => printsOfCutCells(run, app, folder));
  const many = await measured(large, () => Promise.resolve(null));
  const tens = many.pages / few.pages / 10;
  const figure: Figure = {
    what: `board pack of ${many.pages} pages`,
    floor: `board pack of ${few.pages} pages`,
    appTime: many.time,
    floorTime: few.time,
    limit: Number((tenfold * tens).toFixed(1)),
  };
  const control: Control = {
    what: `${few.pages * 3} pages with cells that cut their text, whose time grows with the square of the pages,`,
    slowTime: few.also.cut,
    floorTime: few.also.plain,
    atLeast: 1.5,
  };
  return { figures: [figure], controls: [control], remarks: [] };
}

/** Chromium's print of three times the finished page, and of the same with the trap that makes 500 pages eighty times 50. */
async function printsOfCutCells(run: BenchRun, app: ElectronApplication, folder: string) {
  const html = withOwnFonts(await finishedPage(app), run).replace(
    /(<body[^>]*>)([\s\S]*)(<\/body>)/,
    (_, begin: string, body: string, end: string) => `${begin}${body.repeat(3)}${end}`,
  );
  const printed = async (page: string) => {
    const file = join(folder, 'finished.html');
    writeFileSync(file, page);
    await openStanding(app, file);
    return await printStanding(app, join(folder, 'finished.pdf'), 1);
  };
  const plain = await printed(html);
  const cut = await printed(
    html.replace('</head>', '<style>th, td { overflow: hidden !important }</style></head>'),
  );
  return { plain, cut };
}

async function toReport(page: Page): Promise<void> {
  await page.getByTestId('board').waitFor();
  await page.keyboard.press('ControlOrMeta+9');
  await page.getByTestId('report-preview').locator('article').waitFor();
}

async function exportPack(
  app: ElectronApplication,
  page: Page,
  file: string,
  after: number,
): Promise<number> {
  const time = timeOfExport(app, file, after);
  const button = page.getByRole('button', { name: 'Export PDF …' });
  await button.click({ timeout: 120_000 });
  const milliseconds = await time;
  await button.waitFor({ timeout: 120_000 });
  return milliseconds;
}

/** The page with its fonts in it, so that it needs no app around it. */
function withOwnFonts(html: string, { app }: BenchRun): string {
  return html.replace(/url\("?([^")]+\.woff2?)"?\)/g, (_, url: string) => {
    const bytes = readFileSync(join(app, 'out', 'renderer', 'assets', basename(url)));
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  });
}

/** Chromium writes the objects of a PDF as plain text. */
function pagesOf(pdf: string): number {
  return [...readFileSync(pdf, 'latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
