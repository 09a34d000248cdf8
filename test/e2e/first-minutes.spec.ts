import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaults } from '../helpers/axe-faults';
import { launchApp } from '../helpers/launch';

async function sampleFromStart(app: ElectronApplication, start: Page): Promise<Page> {
  const opened = app.waitForEvent('window');
  await start.getByRole('button', { name: /^Sample portfolio/ }).press('Enter');
  const page = await opened;
  await expect(page.getByTestId('board')).toBeVisible();
  return page;
}

/** Whether one of two boxes of the page covers any of the other. */
async function covers(page: Page, card: string, target: string): Promise<boolean> {
  const [a, b] = [await page.locator(card).boundingBox(), await page.locator(target).first().boundingBox()];
  if (!a || !b) throw new Error(`${card} or ${target} is not there`);
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('the first five minutes by keyboard alone: start page, sample, tour, help', async () => {
  // Two starts, two plans made, and three times every rule of axe.
  test.slow();
  const { app, page: start, userData } = await launchApp({ firstRun: true });
  await expect(start.getByTestId('start')).toBeVisible();
  expect(await axeFaults(start)).toEqual([]);

  const page = await sampleFromStart(app, start);
  // The window that held nothing has gone; the plan it had is no recent one.
  await expect.poll(() => app.windows().length).toBe(1);
  expect(existsSync(join(userData, 'Sample portfolio.bimodal'))).toBe(true);

  const tour = page.getByTestId('tour');
  await expect(tour).toContainText('1 of 3');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  expect(await covers(page, '[data-testid="tour"]', '[data-testid="strip"]')).toBe(false);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(tour).toContainText('2 of 3');
  expect(await covers(page, '[data-testid="tour"]', '[data-testid="funding-line-innovate"]')).toBe(false);
  await page.keyboard.press('Enter');
  await expect(tour).toContainText('3 of 3');
  expect(await covers(page, '[data-testid="tour"]', '[data-tour="report"]')).toBe(false);
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);

  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('article', { name: 'Board' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.type('drift');
  await page.keyboard.press('ArrowDown');
  await expect(help.getByRole('status')).toHaveText(/topics?$/);
  await help.getByRole('button', { name: 'Money', exact: false }).first().press('Enter');
  await help.getByRole('button', { name: 'Go to Money' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Money', level: 1 })).toBeVisible();
  await app.close();

  // The tour was seen, and the sample is the plan of before.
  const again = await launchApp({ firstRun: true, userData });
  await expect(again.page.getByRole('heading', { name: 'Money', level: 1 })).toBeVisible();
  await again.page.getByRole('button', { name: 'Board', exact: true }).click();
  await expect(again.page.getByTestId('board')).toContainText('Orders from marketplaces');
  await again.page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await expect(again.page.getByTestId('tour')).toHaveCount(0);
  await again.app.close();
});

test('every screen of the sample shows something', async () => {
  test.slow();
  const { app, page: start } = await launchApp({ firstRun: true });
  const page = await sampleFromStart(app, start);
  await page.getByTestId('tour').getByRole('button', { name: 'Leave the tour' }).click();
  const shown: readonly [screen: string, words: RegExp][] = [
    ['Outcomes', /A third of sales online/],
    ['Roadmap', /Orders from marketplaces/],
    ['Money', /Room for change|Run-cost drift/],
    ['Services', /Replaced from .* by Store telephones replaced/],
    ['People', /Data and models/],
    ['Scenarios', /Growth first/],
    ['Decisions', /Loyalty wallet/],
    ['Report', /Sample portfolio/],
  ];
  for (const [screen, words] of shown) {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen }).click();
    await expect(page.locator('main')).toContainText(words);
  }
  await app.close();
});

test('the start page lists the plans of before, and says which are gone', async () => {
  const { app, page: start, userData } = await launchApp({ firstRun: true });
  const page = await sampleFromStart(app, start);
  await page.keyboard.press('Escape');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('start-page')?.click());
  const recent = page.getByRole('region', { name: 'Recent plans' });
  await expect(recent.getByRole('button', { name: /^Sample portfolio/ })).toContainText(
    'Open in this window',
  );
  await page.getByRole('button', { name: 'Back to Sample portfolio' }).press('Enter');
  await expect(page.getByTestId('board')).toBeVisible();
  expect(existsSync(join(userData, 'settings.json'))).toBe(true);
  await app.close();
});

test('a new plan is asked for currency, fiscal year, range and list in three steps, by keyboard alone, and Help has them again', async () => {
  const { app, page: start, userData } = await launchApp({ firstRun: true });
  await expect(start.getByTestId('start')).toBeVisible();
  const path = join(userData, 'Next year.bimodal');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  const opened = app.waitForEvent('window');
  await start.getByRole('button', { name: /^New plan …/ }).press('Enter');
  const page = await opened;
  const step = (name: string) => page.getByRole('dialog', { name });
  await expect(step('Money and year')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const currency = page.getByLabel('Currency');
  await expect(currency).toBeFocused();
  await currency.selectOption('CHF');
  await page.getByLabel('Fiscal year begins in').selectOption('4');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByLabel('Guardrail').selectOption('soft');
  await expect(page.getByLabel('At least, %')).toHaveValue('40');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(step('Your initiatives')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByTestId('strip')).toContainText('guardrail 40–60 % run');

  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('set-up')?.click());
  await expect(currency).toHaveValue('CHF');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.close();
});
