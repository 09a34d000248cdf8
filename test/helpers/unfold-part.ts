import type { Page } from '@playwright/test';

/** Opens a folded part of the panel from the keyboard. */
export async function unfoldPart(page: Page, title: string): Promise<void> {
  await page.locator('#initiative-panel summary').filter({ hasText: title }).press('Enter');
}
