import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchBoard } from '../helpers/launch-board';

async function serious(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]');
  return (await axe.analyze()).violations.map(({ id }) => id);
}

test('by keyboard alone: any screen, any action and any key are a few letters away', async () => {
  const { app, page } = await launchBoard();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find an action or an initiative' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await serious(page), colorScheme).toEqual([]);
  }
  await page.keyboard.type('add an');
  await page.keyboard.press('Enter');
  // The new initiative has the keyboard in its title.
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Loyalty wallet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Money', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('wallet');
  await expect(palette.getByRole('option', { name: 'Loyalty wallet' })).toBeVisible();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Initiative' });
  await expect(panel.getByLabel('Title', { exact: true })).toHaveValue('Loyalty wallet');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('region', { name: 'Go to' })).toContainText('Money');
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await app.close();
});
