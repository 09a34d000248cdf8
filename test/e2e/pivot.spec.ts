import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { launchBoard } from '../helpers/launch-board';
import { openSampleWindow } from '../helpers/plans/sample-window';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
  const tour = page.getByTestId('tour');
  if (await tour.isVisible()) await tour.getByRole('button', { name: 'Leave the tour' }).click();
});

test.afterAll(async () => {
  await app.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const pivot = () => page.getByTestId('pivot');
const total = () => pivot().getByRole('row').last().getByRole('gridcell').last();
/** The cell with the keyboard. */
const focused = () => pivot().locator('[data-place]:focus');

/** Tab back to the field of this name: none is further away than the bar over the table is long. */
async function backTo(label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let step = 0; step < 12; step++) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await press('Shift+Tab');
  }
  await expect(field).toBeFocused();
}

test('two fields across by keyboard alone, down to the rows and back', async () => {
  await press('Control+Shift+G');
  await expect(focused()).toHaveAttribute('data-place', '0 1');
  await expect(pivot()).toHaveAccessibleName('Pivot: Cost, added up, Outcome by Lane');
  expect(await axeFaultsInThemes(page, { part: 'main' })).toEqual([]);
  await press('Control+End', 'ArrowDown');
  await expect(focused()).toHaveText((await total().textContent()) ?? '');
  const all = await total().textContent();
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Back to the pivot' })).toBeFocused();
  // The rows come to the same.
  await expect(page.getByTestId('grid-foot').locator('[data-column="cost"]')).toHaveText(all ?? '');
  await press('Enter');
  await expect(focused()).toHaveText(all ?? '');
});

test('a cell opens its initiatives alone', async () => {
  await press('Control+Home', 'ArrowRight');
  const [row, column] = [
    await pivot().getByRole('rowheader').first().textContent(),
    await pivot().getByRole('columnheader').nth(1).textContent(),
  ];
  const sum = await focused().textContent();
  await press('Enter');
  await expect(page.getByText(`${row}, ${column}`, { exact: true })).toBeVisible();
  await expect(page.getByTestId('grid-foot').locator('[data-column="cost"]')).toHaveText(sum ?? '');
  expect(await axeFaultsInThemes(page, { part: 'main' })).toEqual([]);
  await press('Enter');
  await expect(focused()).toHaveText(sum ?? '');
});

test('fields are chosen by letters, and the whole lands in a spreadsheet', async () => {
  await backTo('Rows');
  await page.keyboard.type('Business own');
  await expect(pivot()).toHaveAccessibleName('Pivot: Cost, added up, Business owner by Lane');
  await backTo('Rows');
  await press('Tab', 'Tab');
  await expect(page.getByLabel('Columns', { exact: true })).toBeFocused();
  await page.keyboard.type('Start');
  await expect(pivot()).toHaveAccessibleName('Pivot: Cost, added up, Business owner by Start');
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await expect(focused()).toHaveAttribute('data-place', '0 1');
  await press('Control+a');
  await expect(page.getByText(/^\d+ cells chosen: Ctrl\+C copies them\.$/)).toBeVisible();
  // As the menu does it for its key, which no test can press.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.copy());
  const lines = await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('Business owner\t')
    .then(() => app.evaluate(({ clipboard }) => clipboard.readText()));
  const rows = lines.split(/\r?\n/).map((line) => line.split('\t'));
  const [head = [], ...others] = rows;
  expect(head.at(-1)).toBe('Total');
  // What the copy holds adds up to the cent, as in a spreadsheet.
  const amount = (text = '') => Math.round(Number(text.replaceAll(',', '') || 0) * 100);
  const body = others.slice(0, -1);
  const totals = others.at(-1) ?? [];
  for (const cells of body)
    expect(cells.slice(1, -1).reduce((sum, cell) => sum + amount(cell), 0)).toBe(amount(cells.at(-1)));
  for (const [at] of head.entries())
    if (at > 0) expect(body.reduce((sum, cells) => sum + amount(cells[at]), 0)).toBe(amount(totals[at]));
  expect(body.length).toBeGreaterThan(3);
});

test('it is read at 1024 by 640 and at 200 %, and comes back as it was left', async () => {
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getFocusedWindow();
    window?.setContentSize(1_024, 640);
    if (window) window.webContents.zoomFactor = 2;
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(600);
  for (const label of ['Rows', 'Columns', 'Value', 'As']) {
    const field = page.getByLabel(label, { exact: true });
    await field.scrollIntoViewIfNeeded();
    await expect(field).toBeInViewport({ ratio: 1 });
  }
  await press('Control+Shift+G', 'Control+End', 'ArrowDown');
  // A part of a pixel may lie beyond the edge.
  await expect(focused()).toBeInViewport({ ratio: 0.95 });
  await press('Control+1');
  await expect(page.getByTestId('board')).toBeVisible();
  await press('Control+G');
  await expect(pivot()).toHaveAccessibleName('Pivot: Cost, added up, Business owner by Start');
});
