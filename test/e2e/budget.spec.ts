import { expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { askEngine, launchBoard } from '../helpers/launch-board';

/** Tabs on until the control of that name has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('textbox', { name, exact: true }).first();
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached by the keyboard`);
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function expectNothingSerious(page: Page): Promise<void> {
  expect(await axeFaultsInThemes(page)).toEqual([]);
}

test('by keyboard alone: a budget with contingency, a cut and its undo, a cause tried out, a money line by hand', async () => {
  // Tabbing through whole screens and looking at them with axe takes its time.
  const { app, page } = await launchBoard();
  const stamp = { id: 'services', at: new Date().toISOString() };
  const command = {
    type: 'service/add',
    id: 'erp',
    name: 'ERP',
    changes: { cost: 500_000_000, indexation: 400 },
  };
  expect(await askEngine(page, 'command/dispatch', { command, stamp })).toMatchObject({ ok: true });
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();

  await page.getByRole('button', { name: 'Money', exact: true }).press('Enter');
  await expect(page.getByRole('table', { name: 'Budgets by year' })).toBeVisible();
  const year = await page.locator('th[scope=rowgroup] span').first().textContent();
  await fill(page, `IT budget ${year}`, '6m');
  await expect(page.getByRole('row', { name: /^IT budget/ }).first()).toContainText('1.00M free');
  await fill(page, `Contingency of IT budget ${year}`, '0.4m');
  // 6.00 - 0.40 - 5.00 = 0.60.
  await expect(page.getByRole('row', { name: /^IT budget/ }).first()).toContainText('0.60M free');
  await fill(page, `Cut the budgets of ${year} by, %`, '10');
  // 5.40 - 0.40 - 5.00 = 0.
  await expect(page.getByRole('row', { name: /^IT budget/ }).first()).toContainText('0 free');
  await page.getByRole('button', { name: /^Undo cut of the/ }).press('Enter');
  await expect(page.getByRole('row', { name: /^IT budget/ }).first()).toContainText('0.60M free');

  // Indexation alone drives run: without it the room stays.
  const toggle = page.getByRole('button', { name: /^Without it: Indexation of ERP/ });
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Without the indexation of ERP' })).toBeVisible();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Board', exact: true }).press('Enter');
  await page
    .getByRole('button', { name: /^New initiative|^Add/ })
    .first()
    .press('Enter');
  await expect(page.getByTestId('panel')).toBeVisible();
  await page.keyboard.type('Portal');
  await page.keyboard.press('Enter');
  await fill(page, 'Length in quarters', '2');
  await fill(page, 'One-off cost', '1m');
  await expect(page.locator('summary', { hasText: 'Money by quarter' })).toContainText('1 line');
  const summary = page.locator('summary', { hasText: 'Money by quarter' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const line = page.getByRole('button', { name: /^€.1\.00M one-off/ });
  await line.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Spread').focus();
  await page.keyboard.type('By hand');
  const quarters = page.getByRole('group', { name: 'Sums by quarter' }).getByRole('textbox');
  await expect(quarters).toHaveCount(2);
  await quarters.first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0.7m');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toContainText('0.20M more than the amount');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0.3m');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What the lines come to' })).toContainText('1.00M');
  // The screens as they are now, with everything open: axe finds nothing.
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Money', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Without it: Indexation of ERP/ }).press('Enter');
  await expectNothingSerious(page);
  await app.close();
});
