import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { launchBoard } from '../helpers/launch-board';

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

/** As the menu does it for its keys: those reach the menu of a window, which no test can press. */
const edit = (how: 'copy' | 'paste') =>
  app.evaluate(({ BrowserWindow }, what) => BrowserWindow.getAllWindows()[0]?.webContents[what](), how);

const cell = (title: string, column: string) =>
  page
    .getByRole('grid', { name: 'Initiatives' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
    .locator(`[data-column="${column}"]`);

async function expectNothingSerious(part: string): Promise<void> {
  expect(await axeFaultsInThemes(page, { part })).toEqual([]);
}

test('three initiatives are typed into the grid by keyboard alone', async () => {
  await press('Control+g');
  await expect(page.getByRole('heading', { name: 'Grid' })).toBeVisible();
  for (const title of ['Alpha', 'Beta', 'Gamma']) {
    await page.getByRole('button', { name: 'Add an initiative' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Title', exact: true });
    await expect(field).toBeFocused();
    await page.keyboard.type(title);
    await press('Enter', 'Escape');
    await press('Escape');
    await expect(cell(title, 'title')).toBeVisible();
  }
  await cell('Alpha', 'title').click();
  await expectNothingSerious('main');
});

test('cells are typed, chosen from lists and filled down', async () => {
  await cell('Alpha', 'cost').click();
  await page.keyboard.type('1.5m');
  await press('Enter');
  await expect(cell('Alpha', 'cost')).toHaveText('1.50M');
  await expect(cell('Beta', 'cost')).toBeFocused();
  await page.keyboard.type('many');
  await press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Not an amount' })).toBeVisible();
  await press('Escape');
  await cell('Alpha', 'outcome').click();
  await press('Enter');
  await page.keyboard.type('rev');
  await press('Enter');
  await expect(cell('Alpha', 'outcome')).toContainText('Revenue');
  await press('ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await expect(cell('Gamma', 'outcome')).toContainText('Revenue');
  await press('Control+z');
  await expect(cell('Gamma', 'outcome')).not.toContainText('Revenue');
});

test('a range is copied and pasted elsewhere as one step', async () => {
  await cell('Alpha', 'cost').click();
  await edit('copy');
  await cell('Beta', 'cost').click();
  await press('Shift+ArrowDown');
  await edit('paste');
  await expect(cell('Gamma', 'cost')).toHaveText('1.50M');
  await expect(page.getByTestId('grid-foot').locator('[data-column="cost"]')).toHaveText('4.50M');
  await press('Control+z');
  await expect(page.getByTestId('grid-foot').locator('[data-column="cost"]')).toHaveText('1.50M');
});

test('a range of a spreadsheet comes in, and what cannot be read is told', async () => {
  await cell('Beta', 'businessUnit').click();
  await app.evaluate(({ clipboard }) => clipboard.writeText('Sales\t250,000\r\nLegal\tplenty\r\n'));
  await edit('paste');
  await expect(cell('Beta', 'cost')).toHaveText('0.25M');
  await expect(cell('Gamma', 'businessUnit')).toHaveText('Legal');
  await expect(page.getByText(/1 of 4 cells not pasted: Gamma, Cost/).first()).toBeVisible();
});

test('rows are sorted, grouped and laid out from the menu of a column', async () => {
  await cell('Alpha', 'businessUnit').click();
  await press('Control+Home', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await press('Alt+ArrowDown');
  await page.getByRole('menuitem', { name: 'Group by this' }).press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Legal/ })).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('rowheader', { name: /^Legal/ }).click();
  await press('ArrowLeft');
  await expect(page.getByRole('rowheader', { name: /^Legal/ })).toHaveAttribute('aria-expanded', 'false');
  await expectNothingSerious('main');
});

test('rows are edited together', async () => {
  await cell('Alpha', 'title').click();
  await press('Control+a', 'Shift+F10');
  await page.getByRole('menuitem', { name: 'Edit …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Edit 2 initiatives/ });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Lane', { exact: true }).selectOption('Drive innovation');
  await expectNothingSerious('[role="dialog"]');
  await dialog.getByRole('button', { name: 'Set 1 field' }).press('Enter');
  await expect(cell('Beta', 'lane')).toHaveText('Drive innovation');
});
