import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaults } from '../helpers/axe-faults';
import { launchBoard } from '../helpers/launch-board';
import { openSampleWindow } from '../helpers/plans/sample-window';

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app } = await launchBoard());
  page = await openSampleWindow(app);
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: 'Outcomes', exact: true })
    .press('Enter');
});

test.afterAll(() => app.close());

test('by keyboard alone a goal gets an IT metric and a reading, which its row tells', async () => {
  await page.getByRole('button', { name: 'Metrics and readings of Prices that earn more' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Metrics of “Prices that earn more”' });
  await dialog.getByLabel('Its baseline').fill('97');
  await dialog.getByLabel('Its target').fill('99.5');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Store the IT metric' })).toBeVisible();
  await dialog.getByLabel('Metric', { exact: true }).selectOption('IT metric');
  await dialog.getByLabel('Reading', { exact: true }).fill('98');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('table', { name: 'Readings' })).toContainText('98 %');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: /^Availability: from 97/ })).toBeVisible();
});

test('by keyboard alone what a live initiative brings is written down, and its review opens no claim', async () => {
  await page.getByRole('tab', { name: 'Priority and goals' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const scanners = page.getByRole('listitem').filter({ hasText: 'Warehouse scanners' });
  await expect(scanners.getByText(/^Review was due on/)).toBeVisible();
  await scanners.getByText('Users and benefits').press('Enter');
  await scanners.getByLabel('Realised a year').fill('0.09m');
  await scanners.getByLabel('Found by').fill('Ann');
  await page.keyboard.press('Enter');
  await expect(scanners.getByText('0.09M of 0.12M a year, 75 %')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await scanners.getByRole('button', { name: 'Review Warehouse scanners, lease extended' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who looked').fill('Ann');
  await page.keyboard.press('Enter');
  await expect(scanners.getByText(/^Reviewed on .* by Ann$/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(scanners.getByText(/^Review was due on/)).toBeVisible();
});

test('by keyboard alone realised values come in as rows; the one that is not understood stays to be mended', async () => {
  await page.getByRole('button', { name: 'Import realised values' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import realised values' });
  const rows = dialog.getByRole('textbox', { name: 'Rows' });
  await rows.fill(
    'Initiative\tDate\tRealised a year\tFound by\nWarehouse scanners, lease extended\t2027-09-30\t0.06m\tAnn\nNobody’s work\t2027-09-30\t1\tAnn',
  );
  await expect(dialog.getByText('No initiative has the key or title “Nobody’s work”.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 1 realised value' }).press('Enter');
  await expect(rows).toHaveValue(/^Initiative.*\nNobody’s work\t2027-09-30\t1\tAnn$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
