import { expect, test } from '@playwright/test';
import { launchApp } from '../helpers/launch';

test('the window opens and shows the board', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByTestId('board')).toBeVisible();
  expect(app.windows()).toHaveLength(1);
  await app.close();
});
