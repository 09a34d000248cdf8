import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../helpers/launch';
import { palettePng, readPng } from '../helpers/small-png';

/** `BIMODAL_HELP_PICTURES=resources/help` renews the pictures of the help; without it they are made and thrown away. */
const folder = resolve(
  import.meta.dirname,
  '..',
  '..',
  process.env['BIMODAL_HELP_PICTURES'] ?? 'test-results/help-pictures',
);

/** Small, so that all of them together weigh little, and what is on them can be read at that size. */
const size = { width: 1_024, height: 640 };
const keys = {
  board: '1',
  overview: 'Shift+O',
  outcomes: '2',
  roadmap: '3',
  money: '4',
  services: '5',
  people: '6',
  scenarios: '7',
  report: '9',
} as const;
const screens = Object.keys(keys) as (keyof typeof keys)[];

test('the pictures of the help show the sample portfolio', async () => {
  const { app, page: start } = await launchApp({ firstRun: true });
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  const opened = app.waitForEvent('window');
  await start.getByRole('button', { name: /^Sample portfolio/ }).click();
  const page = await opened;
  await page.getByTestId('tour').getByRole('button', { name: 'Leave the tour' }).click();
  await app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height);
  }, size);
  mkdirSync(folder, { recursive: true });
  for (const id of screens) {
    await page.keyboard.press(`Control+${keys[id]}`);
    await expect(page.locator('main h1').first()).toBeAttached();
    // Sixty cards are few from afar: in groups they show what it is for.
    if (id === 'overview') await page.getByLabel('Group').selectOption('goal');
    // Screens are drawn in slices; a picture waits for the last.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
    // Frame and navigation are the same on all of them.
    const picture = await page.locator('main').screenshot({ animations: 'disabled' });
    writeFileSync(join(folder, `${id}.png`), palettePng(readPng(picture)));
    if (id === 'overview') await page.getByLabel('Group').selectOption('');
  }
  await app.close();
});
