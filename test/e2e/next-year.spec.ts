import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { tabTo } from '../helpers/keyboard';
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

/** By Tab alone, as everything here is done. */
async function goTo(screen: string): Promise<void> {
  await tabTo(page, new RegExp(`^${screen}$`));
  await press('Enter');
}

async function activate(name: RegExp): Promise<void> {
  await tabTo(page, name);
  await press('Enter');
}

/** Types over what stands in a field, and stores it. */
async function type(label: string, text: string): Promise<void> {
  await tabTo(page, new RegExp(`^${label}$`));
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
    await activate(/^Add a service$/);
    await expect(page.getByLabel('Name of New service')).toBeFocused();
    await page.keyboard.type(name);
    await press('Tab');
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
  await activate(/^Add by hand$/);
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await press('ControlOrMeta+a');
  await page.keyboard.type('Portal');
  await press('Enter');
  await type('One-off cost', '2.4m');
  await type('Run cost a year', '0.4m');
  await tabTo(page, /^Start$/);
  await page.keyboard.type('Q3 2027');
  await type('Length in quarters', '4');
  await press('Escape');
  await tabTo(page, /^Portal/);
  await press('1', 'Shift+I');
  await expect(page.getByTestId('lane-innovate')).toContainText('Portal');
  // 8.98 - 1.20.
  await expect(strip()).toContainText('7.78M free');
  await goTo('Money');
  const year = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) }).first();
  // Run today, added, saved, in all; one-off of the two lists. 12M x 1.04 + 18M x 1.03 = 31.02M, and on from year to year.
  await expect(year('2027')).toContainText(/31\.02\s*0\.00\s*0\.00\s*31\.02\s*0\.00\s*1\.20/);
  await expect(year('2028')).toContainText(/32\.08\s*0\.20\s*0\.00\s*32\.28\s*0\.00\s*1\.20/);
  await expect(year('2029')).toContainText(/33\.17\s*0\.40\s*0\.00\s*33\.57\s*0\.00\s*0\.00/);
});

test('2028 starts from 2027: it arrives in flight with 1.2M left, and undo takes it back', async () => {
  await goTo('Scenarios');
  await activate(/^Start 2028 from 2027/);
  await expect(page.getByRole('dialog')).toContainText('1.20M');
  await activate(/^Start 2028$/);
  await goTo('Board');
  // 12.0M x 1.04 x 1.04 = 12.9792M and 18.0M x 1.03 x 1.03 = 19.0962M run; 0.2M are added from Q3 on.
  await expect(strip()).toContainText('run today 32.08M');
  await expect(strip()).toContainText('added 0.20M');
  await expect(strip()).toContainText('change 1.20M');
  await activate(/^Undo start of 2028/);
  await expect(strip()).toContainText('7.78M free');
  await expect(strip()).toContainText('run today 31.02M');
  await goTo('Services');
  await expect(page.getByText('€ 31.02M run today in 2027')).toBeVisible();
});
