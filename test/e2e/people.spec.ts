import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { card } from '../helpers/board-page';
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

const goTo = async (name: string) => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
};
const type = async (text: string, ...keys: string[]) => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  for (const key of keys) await page.keyboard.press(key);
};

test('by keyboard: a team, an effort that is too much, the flag on the card, the nearest start that fits, and undo', async () => {
  await goTo('People');
  await page.getByRole('button', { name: 'Add a team' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of New team' })).toBeFocused();
  await type('Platform team', 'Tab');
  await expect(page.getByRole('textbox', { name: 'Days a quarter of Platform team' })).toBeFocused();
  await type('0', 'Enter');
  await expect(page.getByText('A team needs at least one day a quarter.')).toBeVisible();
  await type('50', 'Tab');
  await type('10', 'Enter');

  await goTo('Board');
  const first = page.getByTestId('lane-run').locator('[data-card]').first();
  const title = (await first.locator('span[title]').first().getAttribute('title')) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Start', { exact: true }).selectOption({ label: 'Q2 2027' });
  await page.getByLabel('Length in quarters').focus();
  await type('1', 'Enter');
  await unfoldPart(page, 'People');
  await page.getByLabel('Ask another team').selectOption('Platform team');
  await page.getByRole('group', { name: 'Platform team' }).getByLabel('Days', { exact: true }).focus();
  await type('45', 'Enter');
  await expect(card(page, title).getByText('team over 100 % in Q2')).toBeVisible();
  await expect(page.getByTestId('strip')).toContainText('Platform team 113 % in Q2');

  await goTo('People');
  const grid = page.getByRole('grid', { name: 'Load of the teams by quarter' });
  await grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('gridcell', { name: /Platform team, Q2 2027: 113/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('cell-detail');
  await expect(detail).toContainText('45 days asked, 40 usable: 5 too many');
  await expect(detail).toContainText('No start within the plan’s years fits.');
  // Q4 alone has days enough.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(detail).toContainText('Q4 2027');
  await detail.getByLabel('Days in this quarter').focus();
  await type('70', 'Enter');
  await expect(grid.getByRole('gridcell', { name: /Q4 2027.*days of its own/ })).toBeVisible();
  await grid.getByRole('gridcell', { name: /Platform team, Q2 2027/ }).click();
  await detail.getByRole('button', { name: /^Move to Q4 2027: fits/ }).focus();
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: /Q4 2027: 75/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: /Q2 2027: 113/ })).toBeVisible();
});
