import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchBoard } from '../helpers/launch-board';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});

test.afterAll(() => app.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).press('Enter');

/** Types over what stands in a field, and stores it. */
async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().focus();
  await press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await press('Enter');
}

const strip = () => page.getByTestId('strip');

test('services of 2026 and a budget of 40M leave 8.98M in 2027', async () => {
  await goTo('Services');
  for (const [name, cost, indexation] of [
    ['ERP', '12m', '4'],
    ['Data centre', '18m', '3'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a service' }).press('Enter');
    await expect(page.getByLabel('Name of New service')).toBeFocused();
    await page.keyboard.type(name);
    await press('Tab', 'Tab', 'Tab');
    for (const text of [cost, '2026', indexation]) {
      await page.keyboard.type(text);
      await press('Tab');
    }
  }
  await expect(page.getByText('€ 31.02M run today in 2027')).toBeVisible();
  await goTo('Money');
  await type('IT budget 2027', '40m');
  await expect(page.getByRole('row', { name: /^IT budget/ }).first()).toContainText('8.98M free');
});

test('2.4M from Q3 2027 to Q2 2028 takes 1.2M of it', async () => {
  await goTo('Board');
  await page.getByRole('button', { name: 'Add by hand' }).press('Enter');
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await press('ControlOrMeta+a');
  await page.keyboard.type('Portal');
  await press('Enter');
  await type('One-off cost', '2.4m');
  await type('Run cost a year', '0.4m');
  await page.getByLabel('Start', { exact: true }).focus();
  await page.keyboard.type('Q3 2027');
  await type('Length in quarters', '4');
  await press('Escape');
  await page.locator('[data-card]').filter({ hasText: 'Portal' }).focus();
  await press('1', 'Shift+I');
  await expect(page.getByTestId('lane-innovate')).toContainText('Portal');
  // 8.98 - 1.20.
  await expect(strip()).toContainText('7.78M free');
});

test('2028 starts from 2027: it arrives in flight with 1.2M left, and undo takes it back', async () => {
  await goTo('Scenarios');
  await page.getByRole('button', { name: /^Start 2028 from 2027/ }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('1.20M');
  await page.getByRole('button', { name: 'Start 2028', exact: true }).press('Enter');
  await goTo('Board');
  // 12.0M x 1.04 x 1.04 = 12.9792M and 18.0M x 1.03 x 1.03 = 19.0962M run; 0.2M are added from Q3 on.
  await expect(strip()).toContainText('run today 32.08M');
  await expect(strip()).toContainText('added 0.20M');
  await expect(strip()).toContainText('change 1.20M');
  await page
    .getByRole('button', { name: /^Undo start of 2028/ })
    .first()
    .press('Enter');
  await expect(strip()).toContainText('7.78M free');
});
