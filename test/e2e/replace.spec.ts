import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaults, axeFaultsInThemes } from '../helpers/axe-faults';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';
import { clickMenuItem, openSampleWindow } from '../helpers/plans/sample-window';
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
const bar = () => page.getByRole('region', { name: 'Find and replace' });
const units = (unit: string) =>
  page.locator('[role="rowgroup"] [data-column="businessUnit"]').filter({ hasText: unit });

test('from the board by the palette to find and replace, and through all of it by keyboard alone', async () => {
  await press('Control+k');
  await page.keyboard.type('find and replace');
  await press('Enter');
  await expect(page.getByLabel('Find in cells')).toBeFocused();
  await page.keyboard.type('group it');
  await expect(bar().getByRole('status')).toHaveText(/^Found in \d+ cells of \d+ initiatives$/);
  await press('Tab');
  await page.keyboard.type('Technology');
  expect(await axeFaultsInThemes(page, { part: 'main' })).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await press('Shift+Tab');
  await expect(page.getByLabel('Find in cells')).toBeFocused();
  await press('Enter');
  await expect(page.getByTestId('grid').locator('[data-column="businessUnit"][tabindex="0"]')).toHaveText(
    'Group IT',
  );
  await expect(page.getByLabel('Find in cells')).toBeFocused();
  await tabTo(page, /^Replace all$/);
  await press('Enter');
  await expect(bar().getByRole('status')).toHaveText('Nothing found');
  await expect(units('Technology').first()).toBeVisible();
  await expect(units('Group IT')).toHaveCount(0);
  await expect(page.getByLabel('Find in cells')).toBeFocused();
  await press('Escape');
  await expect(bar()).toHaveCount(0);
  await expect(page.locator('[role="grid"] :focus')).toHaveText('Technology');
  // One step back: every cell has what it had.
  await press('Control+z');
  await expect(units('Group IT').first()).toBeVisible();
  await expect(units('Technology')).toHaveCount(0);
});

test('the menu opens it, and what the rules refuse is named row by row', async () => {
  await clickMenuItem(app, 'replace');
  await expect(page.getByLabel('Find in cells')).toBeFocused();
  await page.keyboard.type('Efficiency');
  await tabTo(page, /^Where$/);
  await page.keyboard.type('Outcome');
  await press('Shift+Tab', 'Control+a', 'Delete');
  await expect(bar().getByRole('status')).toHaveText(/^Found in \d+ cells of \d+ initiatives$/);
  await tabTo(page, /^Replace all$/);
  await press('Enter');
  await expect(page.getByText(/\d+ of \d+ cells not replaced: /).first()).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFaults(page, { part: 'main', rules: ['color-contrast'] })).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await press('Control+z');
});
