import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs, card, importFile } from '../helpers/board-page';
import { launchApp } from '../helpers/launch';
import { launchBoard } from '../helpers/launch-board';
import { clickMenuItem, goToScreen, openSampleWindow } from '../helpers/plans/sample-window';

const backlog = resolve(import.meta.dirname, '..', '..', 'resources', 'sample-backlog.csv');

const zoomOf = (app: ElectronApplication, at = 0): Promise<number | undefined> =>
  app.evaluate(
    ({ BrowserWindow }, index) => BrowserWindow.getAllWindows()[index]?.webContents.getZoomFactor(),
    at,
  );

test('the zoom is kept over a restart, by menu, palette and key alike', async () => {
  const { app, page, userData } = await launchBoard();
  await clickMenuItem(app, 'zoom-in');
  await clickMenuItem(app, 'zoom-in');
  await expect.poll(() => zoomOf(app)).toBeCloseTo(1.25);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('larger');
  await page.keyboard.press('Enter');
  await expect.poll(() => zoomOf(app)).toBeCloseTo(1.5);
  await app.close();
  const again = await launchBoard({ userData });
  await expect.poll(() => zoomOf(again.app)).toBeCloseTo(1.5);
  await clickMenuItem(again.app, 'zoom-reset');
  await expect.poll(() => zoomOf(again.app)).toBeCloseTo(1);
  await again.app.close();
});

test('a window comes back as it was left: screen, panel and selection, and how the app looks', async () => {
  // Two starts and an import.
  test.slow();
  const { app, page, userData } = await launchBoard();
  await importFile(app, page, backlog);
  await card(page, 'Voice picking').scrollIntoViewIfNeeded();
  await card(page, 'Voice picking').click();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('panel')).toBeVisible();
  await clickMenuItem(app, 'contrast');
  await clickMenuItem(app, 'compact');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await goToScreen(page, 'Roadmap');
  await app.close();

  const again = await launchApp({ userData });
  await expect(again.page.getByRole('heading', { name: 'Roadmap', level: 1 })).toBeAttached();
  await expect(again.page.getByTestId('panel').getByLabel('Title', { exact: true })).toHaveValue(
    /^Voice picking/,
  );
  await expect(again.page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await goToScreen(again.page, 'Board');
  await expect(card(again.page, 'Voice picking')).toHaveAttribute('aria-selected', 'true');
  expect((await card(again.page, 'Voice picking').boundingBox())?.height).toBe(24);
  // Ids and places alone: no word of the plan is kept beside it.
  expect(readFileSync(join(userData, 'settings.json'), 'utf8')).not.toContain('Voice');
  await again.app.close();
});

test('the settings go to another computer in a file; a bad one changes nothing', async () => {
  // Two starts.
  test.slow();
  const { app, page } = await launchBoard();
  await clickMenuItem(app, 'contrast');
  await clickMenuItem(app, 'compact');
  await clickMenuItem(app, 'zoom-in');
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-settings-'));
  const file = join(folder, 'mine.json');
  await answerDialogs(app, file);
  await goToScreen(page, 'Settings');
  await page.getByRole('button', { name: 'Save these settings in a file …' }).click();
  await expect(page.getByText('Saved the settings in mine.json').first()).toBeVisible();
  expect(readFileSync(file, 'utf8')).not.toContain(folder);
  await app.close();

  const other = await launchBoard();
  const load = async (path: string) => {
    await answerDialogs(other.app, path);
    await other.page.getByRole('button', { name: 'Take settings from a file …' }).click();
  };
  await goToScreen(other.page, 'Settings');
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, readFileSync(file, 'utf8').replace('"compact"', '"tight"'));
  await load(bad);
  await expect(
    other.page.getByText('In bad.json “density” is nothing that can be set so. Nothing was changed.').first(),
  ).toBeVisible();
  await expect(other.page.locator('html')).not.toHaveAttribute('data-contrast', 'more');
  await load(file);
  await expect(other.page.getByText('Took the settings from mine.json').first()).toBeVisible();
  await expect(other.page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expect(other.page.locator('html')).toHaveAttribute('data-density', 'compact');
  await expect.poll(() => zoomOf(other.app)).toBeCloseTo(1.1);
  await other.app.close();
});

test('another theme shows at once, and the window has the ground of its page', async () => {
  const { app, page } = await launchBoard();
  const first = await app.evaluate(({ BrowserWindow, nativeTheme }) => ({
    dark: nativeTheme.shouldUseDarkColors,
    ground: BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
  }));
  expect(first.ground).toBe(first.dark ? '#12151a' : '#f6f7f9');
  // What the test's driver says of itself would go before what the system says.
  await page.emulateMedia({ colorScheme: null });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const [theme, colour] of [
    ['dark', 'rgb(18, 21, 26)'],
    ['light', 'rgb(246, 247, 249)'],
  ] as const) {
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expect.poll(ground).toBe(colour);
  }
  await app.close();
});

/** What print was asked for, in place of the system's dialog. */
async function standInForPrinter(
  app: ElectronApplication,
  answer: readonly [boolean, string],
): Promise<void> {
  await app.evaluate(({ app: electronApp }, [done, reason]) => {
    const printed: unknown[] = [];
    Object.assign(globalThis, { printed });
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (options, callback) => {
        printed.push({ options, shown: contents.getURL().includes('print.html') });
        callback?.(done, reason);
      };
    });
  }, answer);
}
// The stand-in above left it on the app's global, of which no type tells.
const printed = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(() => (globalThis as unknown as { printed: unknown }).printed);

test('the report goes to the system’s print dialog, and a printer that does not answer is told', async () => {
  const { app, page } = await launchBoard();
  await importFile(app, page, backlog);
  await standInForPrinter(app, [true, '']);
  await clickMenuItem(app, 'print');
  await expect(page.getByText('Sent the report to the printer').first()).toBeVisible();
  expect(await printed(app)).toMatchObject([
    {
      shown: true,
      options: { pageSize: 'A4', printBackground: true, header: expect.stringContaining('My plan') },
    },
  ]);
  await standInForPrinter(app, [false, 'Invalid printer settings']);
  await clickMenuItem(app, 'print');
  await expect(page.getByText(/^The report could not be printed\. Check/).first()).toBeVisible();
  await standInForPrinter(app, [false, 'Print job canceled']);
  await clickMenuItem(app, 'print');
  await expect(page.getByText('Laying out the report for the printer').first()).toBeVisible();
  await expect(page.getByText('Laying out the report for the printer')).toHaveCount(0);
  // Nothing that is only laid out stays behind.
  await expect.poll(() => app.windows().length).toBe(1);
  await app.close();
});

test('Ctrl+S says that all is stored, and since when', async () => {
  const { app, page } = await launchBoard();
  await clickMenuItem(app, 'save');
  await expect(page.getByText('Everything is stored in My plan.bimodal as you do it.').first()).toBeVisible();
  await clickMenuItem(app, 'add-initiative');
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('Typed and not left');
  await clickMenuItem(app, 'save');
  await expect(page.getByText(/as you do it, the last change at \d\d:\d\d\.$/).first()).toBeVisible();
  await expect(page.getByTitle('Typed and not left').first()).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await app.close();
});

test('the log bundle tells versions and logs, and nothing of the plan', async () => {
  const { app, page, userData } = await launchBoard();
  await importFile(app, page, backlog);
  const path = join(userData, 'for support.txt');
  await answerDialogs(app, path);
  await clickMenuItem(app, 'save-log');
  await expect(
    page.getByText(/^Saved for support\.txt\. It holds nothing of a plan\.$/).first(),
  ).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/^Chromium: \d/m);
  expect(text).toMatch(/^SQLite: 3\./m);
  expect(text).toContain('"event":"started"');
  expect(text).not.toMatch(/My plan|Voice|\/tmp\//);
  await app.close();
});

test('an import shows in the taskbar how far it has come, and takes it away', async () => {
  const { app, page } = await launchBoard();
  await app.evaluate(({ BrowserWindow }) => {
    const shares: number[] = [];
    Object.assign(globalThis, { shares });
    for (const window of BrowserWindow.getAllWindows())
      window.setProgressBar = (share) => void shares.push(share);
  });
  await importFile(app, page, backlog);
  // As the stand-in above left them on the app's global, of which no type tells.
  const told = () => app.evaluate(() => (globalThis as unknown as { shares: number[] }).shares);
  await expect.poll(async () => (await told()).at(-1)).toBe(-1);
  const shares = await told();
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.slice(0, -1).every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(shares.at(-1)).toBe(-1);
  await app.close();
});

test('a page that hangs is told, and comes back where the user wants that', async () => {
  const { app, page, userData } = await launchBoard();
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
  });
  const showsBoard = () =>
    app.evaluate(({ BrowserWindow }) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('[data-testid="board"]') !== null`,
        ),
        new Promise((done) => setTimeout(() => done('no answer'), 500)),
      ]),
    );
  const log = join(userData, 'logs', 'main.log');
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toContain('"event":"page-hung"');
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('"event":"page-died"');
  await expect.poll(showsBoard).toBe(true);
  expect(page.isClosed()).toBe(false);
  await app.close();
});

test('a plan that was opened is told to the system’s list of recent files', async () => {
  const { app, page } = await launchBoard();
  await app.evaluate(({ app: electronApp }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    electronApp.addRecentDocument = (path) => void told.push(path);
  });
  const sample: Page = await openSampleWindow(app);
  await expect
    .poll(() =>
      app.evaluate(() =>
        // The stand-in's list on the app's global, of which no type tells.
        (globalThis as unknown as { told: string[] }).told.map((path) => path.replace(/.*\//, '')),
      ),
    )
    .toEqual(['Sample portfolio.bimodal']);
  expect(sample).not.toBe(page);
  await app.close();
});

test('a file that the Finder names is opened, one that is no plan is not', async () => {
  const { app, userData } = await launchBoard();
  const copy = join(userData, 'Named by the Finder.bimodal');
  await answerDialogs(app, copy);
  await clickMenuItem(app, 'save-copy');
  await expect.poll(() => existsSync(copy)).toBe(true);
  const emit = (path: string) =>
    app.evaluate(({ app: electronApp }, named) => {
      electronApp.emit('open-file', { preventDefault: () => undefined }, named);
    }, path);
  await emit('/etc/passwd');
  await emit(copy);
  const titles = () =>
    app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()).length,
    );
  await expect.poll(titles).toBe(2);
  // As when a list is dropped on the dock icon.
  const list = join(userData, 'october.csv');
  writeFileSync(list, 'Title;Cost\r\nPortal;1000\r\n');
  await emit(list);
  const counts = async () =>
    (await Promise.all(app.windows().map((each) => each.getByText('october.csv').count()))).some(Boolean);
  await expect.poll(counts).toBe(true);
  expect(await titles(), 'no further window').toBe(2);
  await app.close();
});
