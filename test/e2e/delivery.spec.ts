import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchBoard } from '../helpers/launch-board';
import { unfoldPart } from '../helpers/unfold-part';

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: 'Import 60 initiatives' }).click();
  await expect(page.getByTestId('board')).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
});

test('by keyboard: a firewall with its conditions, split into slices, and back', async () => {
  const cards = page.getByTestId('lane-innovate').locator('[data-card]');
  // Work of two quarters at least.
  await page.locator('[data-card]').filter({ hasText: 'Orders from marketplaces' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#initiative-panel')).toBeFocused();
  await unfoldPart(page, 'Delivery');
  await page.getByLabel('Way of delivery').selectOption('firewall');
  const conditions = page.getByRole('list', { name: 'What it asks for' });
  await expect(conditions.getByRole('listitem')).toHaveCount(9);
  await page.getByLabel('One capability, nothing else').focus();
  await page.keyboard.press('Space');
  await expect(conditions).toContainText('Ticked by hand.');
  await page.getByRole('button', { name: 'Split into slices …' }).focus();
  await page.keyboard.press('Enter');
  const title = page.getByLabel('Title of slice 2');
  await title.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The second slice');
  await page.keyboard.press('Enter');
  await expect(title).toBeHidden();
  await expect(cards.filter({ hasText: 'The second slice' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards.filter({ hasText: 'The second slice' })).toHaveCount(0);
});

test('by keyboard: a strength falls short of what a programme needs', async () => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'People' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Teams and load' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByLabel('Level of Adoption').selectOption('1');
  const need = page.getByLabel(/needs of Adoption$/).first();
  await need.focus();
  await need.selectOption('4');
  await expect(page.getByRole('table', { name: 'What programmes need' })).toContainText('3 levels short');
});
