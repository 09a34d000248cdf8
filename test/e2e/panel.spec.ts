import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { card } from '../helpers/board-page';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';

async function expectNothingSerious(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('#initiative-panel')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
      colorScheme,
    ).toEqual([]);
  }
}

const part = (page: Page, title: string) =>
  page.locator('#initiative-panel details').filter({ has: page.getByText(title, { exact: true }) });

test('by keyboard: a part opens and folds, the others are seen at a glance, and so it stays at the next start', async () => {
  test.slow();
  const { app, page, userData } = await launchBoard();
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await card(page, 'Second data centre closed').click();
  await page.keyboard.press('Enter');
  // What a decision needs can be seen without a step.
  for (const label of ['Title', 'Start', 'Funding', 'One-off cost', 'Run cost a year', 'Business owner'])
    await expect(page.getByLabel(label, { exact: true })).toBeVisible();
  await expect(part(page, 'Milestones').locator('summary')).toHaveText('Milestones none');
  await expectNothingSerious(page);

  await tabTo(page, /^Milestones none$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Add a gate$/, 3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Gate' })).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Money in EUR' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('One-off cost', { exact: true })).toBeHidden();
  await expect(part(page, 'Money in EUR').locator('summary')).toContainText('1.16M, −0.38M run a year');

  const folded = page.locator('#initiative-panel details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().press('Enter');
  await expect(page.getByLabel('Job size, 1 to 20')).toBeVisible();
  await expectNothingSerious(page);
  const summaries = page.locator('#initiative-panel summary');
  for (const title of ['Score', 'Standing', 'Depends on'])
    await summaries.filter({ hasText: title }).press('Enter');
  await app.close();

  const again = await launchBoard({ userData });
  await card(again.page, 'Second data centre closed').click();
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('group', { name: 'Gate' })).toBeVisible();
  await expect(again.page.getByLabel('Job size, 1 to 20')).toBeHidden();
  await again.app.close();
});
