import { expect, test } from '@playwright/test';
import { card } from '../helpers/board-page';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';

test('what could not be stored is told, and the keyboard leads back to its field', async () => {
  const { app, page } = await launchBoard();
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await card(page, 'Second data centre closed').click();
  await page.keyboard.press('Enter');
  const cost = page.getByLabel('One-off cost', { exact: true });
  await cost.fill('12,x');
  await page.getByRole('button', { name: 'The one below (J)' }).click();
  const notice = page
    .getByText(/^“12,x” in One-off cost of Second data centre closed was not stored/)
    .first();
  await expect(notice).toBeVisible();
  await expect(page.getByLabel('Title')).not.toHaveValue('Second data centre closed');

  await page.keyboard.press('F6');
  await tabTo(page, /^Show$/, 5);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title')).toHaveValue('Second data centre closed');
  await expect(cost).toBeFocused();
  await expect(cost).toHaveValue('12,x');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('12,x');
  // It stays: nothing else takes the keyboard as the notice goes.
  await expect(notice).toBeHidden();
  await expect(cost).toBeFocused();
  await page.keyboard.type('1.2m');
  await page.keyboard.press('Enter');
  await expect(cost).toHaveValue('1,200,000');
  await app.close();
});

test('from another screen Show leads to the screen, the row and its field', async () => {
  const { app, page } = await launchBoard();
  const goTo = (name: string) =>
    page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).click();
  await goTo('Services');
  await page.getByRole('button', { name: 'Add a service' }).first().click();
  await page.getByLabel('Cost a year of New service').fill('many');
  await goTo('Money');
  await expect(page.getByText(/^“many” in Cost a year of New service was not stored/).first()).toBeVisible();
  await page.getByText('Show', { exact: true }).click();
  const cost = page.getByLabel('Cost a year of New service', { exact: true });
  await expect(cost).toBeFocused();
  await expect(cost).toHaveValue('many');
  await page.keyboard.press('Escape');
  await expect(cost).toHaveValue('');
  await app.close();
});
