import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { startLimit } from '../launch';

/** Opens the sample portfolio by the menu, in the window of its own that it gets. */
export async function openSampleWindow(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('open-sample')?.click());
  const page = await opened;
  await expect(page.getByTestId('board')).toBeVisible({ timeout: startLimit });
  return page;
}

/** Does what a menu item does. */
export function clickMenuItem(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}

/** By the navigation; the overview, which stands in for the board, by its key. */
export async function goToScreen(page: Page, name: string): Promise<void> {
  if (name === 'Overview') {
    await page.keyboard.press('ControlOrMeta+Shift+O');
    await expect(page.getByTestId('overview')).toBeVisible();
    return;
  }
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name, exact: true }).click();
}

export const allScreens = [
  'Board',
  'Overview',
  'Grid',
  'Outcomes',
  'Roadmap',
  'Money',
  'Services',
  'People',
  'Peers',
  'Scenarios',
  'Decisions',
  'Report',
  'Settings',
] as const;
