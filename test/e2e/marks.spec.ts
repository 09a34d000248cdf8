import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaults, axeFaultsInThemes } from '../helpers/axe-faults';
import { chooseEntry, tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';
import { openSampleWindow } from '../helpers/plans/sample-window';
import { smallTargets } from '../helpers/small-targets';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
});
test.afterAll(() => app.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Onto the first cell of the grid by Tab alone. */
async function intoGrid(): Promise<void> {
  await press('Control+g');
  await expect(page.getByRole('grid', { name: 'Initiatives' })).toBeVisible();
  await tabTo(page, /^Columns…/);
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)) break;
    await press('Tab');
  }
  await press('Control+Home');
}

const head = (column: string) => page.locator(`[role="columnheader"][data-column="${column}"]`);
const cells = (column: string) => page.locator(`[role="rowgroup"] [data-column="${column}"]`);

/** From the first cell to the name of a column, whose menu is opened. */
async function openMenuOf(column: string): Promise<void> {
  await press('Control+Home', 'ArrowUp');
  for (let step = 0; step < 20; step++) {
    if (await head(column).evaluate((element) => element === document.activeElement)) break;
    await press('ArrowRight');
  }
  await expect(head(column)).toBeFocused();
  await press('Alt+ArrowDown');
}

test('cells are marked by rules of one’s own and columns get bars, by keyboard alone', async () => {
  await intoGrid();
  await openMenuOf('cost');
  await chooseEntry(page, /^Mark cells…/);
  const dialog = page.getByRole('dialog', { name: 'Mark cells of Cost' });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^Value$/);
  await page.keyboard.type('0.7m');
  await tabTo(page, /^Mark$/);
  await page.keyboard.type('Red');
  await press('Tab');
  await page.keyboard.type('board decides');
  await tabTo(page, /^Add a rule$/);
  await press('Enter');
  const second = dialog.getByRole('group', { name: 'Rule 2' });
  await expect(second).toBeVisible();
  await press('Shift+Tab', 'Shift+Tab');
  await expect(dialog.getByRole('button', { name: 'Ask rule 2 earlier' })).toBeFocused();
  await press('Shift+Tab', 'Shift+Tab');
  await page.keyboard.type('Green');
  await press('Shift+Tab');
  await page.keyboard.type('0.2m');
  await press('Shift+Tab');
  await page.keyboard.type('is under');
  expect(await axeFaultsInThemes(page, { part: '[role="dialog"]' })).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await tabTo(page, /^Mark cells$/);
  await press('Enter');
  await expect(dialog).toBeHidden();
  await expect(cells('cost').filter({ hasText: 'board decides' }).first()).toBeVisible();
  await expect(cells('cost').filter({ hasText: 'good' }).first()).toBeVisible();
  await expect(head('cost')).toBeFocused();
  for (const column of ['cost', 'yearlyRun']) {
    await openMenuOf(column);
    await chooseEntry(page, /^Show bars/);
    await expect(cells(column).locator('[data-bar]').first()).toBeAttached();
  }
  await expect(head('yearlyRun')).toHaveAttribute('title', /Bars from −0.39M to 0.20M/);
  expect(await axeFaultsInThemes(page, { part: 'main' })).toEqual([]);
});

test('marks and bars are seen in the colours of the system', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFaults(page, { part: 'main', rules: ['color-contrast'] })).toEqual([]);
  const bar = cells('cost').locator('[data-bar] > span').first();
  const [line, ground] = await bar.evaluate((element) => [
    getComputedStyle(element).borderBottomColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(line).not.toBe(ground);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('they are there again when the plan is opened again', async () => {
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await intoGrid();
  await expect(cells('cost').filter({ hasText: 'board decides' }).first()).toBeVisible();
  await expect(cells('yearlyRun').locator('[data-bar]').first()).toBeAttached();
});
