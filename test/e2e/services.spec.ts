import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { launchBoard } from '../helpers/launch-board';
import { unfoldPart } from '../helpers/unfold-part';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});

test.afterAll(async () => {
  await app.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).press('Enter');

const yearsOf = (testId: string) =>
  page
    .getByTestId(testId)
    .locator('td')
    .filter({ hasText: /^\d+\.\d\d$/ });

async function expectNothingSerious(part: string): Promise<void> {
  expect(await axeFaultsInThemes(page, { part })).toEqual([]);
}

/** From its name on, Tab goes to cost, year and indexation. */
async function typeService(name: string, cost: string, year: string, indexation: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a service' }).press('Enter');
  await expect(page.getByLabel('Name of New service')).toBeFocused();
  await page.keyboard.type(name);
  await press('Tab');
  await expect(page.getByLabel(`Cost a year of ${name}`)).toBeFocused();
  for (const text of [cost, year, indexation]) {
    await page.keyboard.type(text);
    await press('Tab');
  }
}

test('two services of 2026 typed by keyboard are 12.48M + 18.54M = 31.02M in 2027', async () => {
  await goTo('Services');
  await typeService('ERP', '12m', '2026', '4');
  await typeService('Data centre', '18m', '2026', '3');
  await expect(yearsOf('run-today')).toHaveText(['31.02', '32.08', '33.17', '34.30', '35.47']);
  await expect(page.getByText('€ 31.02M run today in 2027')).toBeVisible();
  await expectNothingSerious('#main');
});

test('an initiative that ends one says what follows, and the grid leads back to its card', async () => {
  test.slow();
  await goTo('Board');
  await page.getByRole('button', { name: 'Load the sample' }).press('Enter');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('table', { name: 'Columns of the file' })).toBeVisible();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: 'Import 60 initiatives' }).click();
  const card = page.locator('[data-card]').filter({ hasText: 'Second data centre closed' });
  await card.click();
  await press('Enter');
  await unfoldPart(page, 'What it does to services');
  const add = page.getByLabel('Add a service it changes');
  await add.focus();
  // The system's own list takes the first letters of what is meant.
  await page.keyboard.type('Data');
  const effect = page.getByRole('group', { name: 'Data centre' });
  // Live from Q2 2028 on, in money of that year: three quarters of 19.0962M and one of 19.669086M.
  await expect(effect).toContainText('Saves 19.24M a year from Q2 2028.');
  await effect.getByLabel('Quarters side by side').focus();
  await press('Control+A');
  await page.keyboard.type('3');
  await press('Enter');
  await expect(effect).toContainText('Saves 19.67M a year from Q1 2029, after 3 quarters side by side.');
  await expectNothingSerious('#initiative-panel');
  await goTo('Services');
  await expect(page.getByTestId('saved')).toContainText('−19.67');
  await expectNothingSerious('#main');
  await page.getByRole('button', { name: 'Ended from Q1 2029 by Second data centre closed' }).press('Enter');
  await expect(page.getByLabel('Title')).toHaveValue('Second data centre closed');
});

test('at 1024 by 640 the names stay, the grid scrolls within its frame, and a bad value says why', async () => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640));
  await goTo('Services');
  const name = page.getByLabel('Name of ERP');
  await page.getByLabel('Sunset of ERP').focus();
  await expect(page.getByLabel('Sunset of ERP')).toBeInViewport();
  await expect(name).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
  await page.getByLabel('Indexation of ERP').focus();
  await press('Control+A');
  await page.keyboard.type('a lot');
  await press('Enter');
  await expect(page.getByText(/^Write the yearly rise in percent/)).toBeVisible();
  await press('Escape', 'ArrowUp');
  await expect(page.getByLabel('Indexation of Data centre')).toBeFocused();
  await expect(page.getByLabel('Indexation of ERP')).toHaveValue(/^4.%$/);
});
