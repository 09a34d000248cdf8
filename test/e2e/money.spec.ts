import { expect, test } from '@playwright/test';
import { launchBoard } from '../helpers/launch-board';

test('the sample over five years: the chart, its figures, and from a cause to its card', async () => {
  const { app, page } = await launchBoard();
  const goTo = (name: string) =>
    page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).click();
  await goTo('Money');
  await expect(page.getByText('No money to show yet')).toBeVisible();
  await goTo('Board');
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: 'Import 60 initiatives' }).click();
  await expect(page.getByTestId('board')).toBeVisible();
  await goTo('Money');
  const chart = page.getByRole('img', { name: /^Spend by quarter/ });
  await expect(chart).toBeVisible();
  await expect(chart.locator('[data-quarter]')).toHaveCount(20);
  await expect(page.getByText('What runs today is not entered yet, so it is missing here')).toBeVisible();
  await page.getByRole('button', { name: 'By quarter' }).click();
  await expect(page.getByRole('table', { name: 'Spend by quarter' }).getByRole('row')).toHaveCount(27);
  const wide = await page.evaluate(() => document.querySelector('h1')?.closest('div')?.scrollWidth ?? 0);
  expect(wide).toBeLessThanOrEqual(await page.evaluate(() => window.innerWidth));
  await page
    .getByRole('button', { name: 'Second data centre closed saves 0.38M a year', exact: true })
    .click();
  await expect(page.getByTestId('board')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Second data centre closed');
  await app.close();
});
