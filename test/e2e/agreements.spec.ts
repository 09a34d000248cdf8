import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchBoard } from '../helpers/launch-board';
import { unfoldPart } from '../helpers/unfold-part';

let app: ElectronApplication;
let page: Page;
test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});
test.afterAll(() => app.close());

const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).press('Enter');

test('by keyboard alone: the usual requests, an emergency against one of them, and the year replayed', async () => {
  await goTo('Services');
  await page.getByRole('tab', { name: 'Run today' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take over 20 usual requests' }).press('Enter');
  const delivery = page.getByRole('textbox', { name: 'Deliver within of New report' });
  await expect(delivery).toHaveValue('10 days');
  await delivery.fill('12 days');
  await delivery.press('Enter');
  await expect(delivery).toHaveValue('12 days');

  await page.getByRole('button', { name: 'Log an emergency' }).press('Enter');
  const name = page.getByRole('textbox', { name: /^Name of New emergency/ });
  await expect(name).toBeFocused();
  await page.keyboard.type('Shop is down');
  await page.keyboard.press('Enter');
  const agreement = page.getByRole('combobox', { name: 'Agreement of Shop is down' });
  await agreement.selectOption({ label: 'Outage of a critical service' });
  await expect(page.getByRole('table', { name: 'Reserve used' })).toContainText('1 day');
  // No team keeps anything free: nothing is in time.
  await expect(page.getByRole('table', { name: 'Replay' })).toContainText('0 of 1 in time');
  const slider = page.getByRole('slider', { name: 'Keep the lights on, days a quarter' });
  await slider.press('End');
  await expect(page.getByRole('table', { name: 'Replay' })).toContainText('1 of 1 in time');

  // In a field the keys are the field's.
  await page.getByRole('button', { name: 'Log an emergency' }).focus();
  await page.keyboard.press('Control+z');
  await expect(agreement).toHaveValue('');
});

test('by keyboard alone: the hidden work of a kind of card is added, told to the asker, and taken back', async () => {
  await goTo('Board');
  await page.getByRole('button', { name: 'Add from a template' }).press('Enter');
  await page.getByRole('menuitem', { name: 'A renewal' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await unfoldPart(page, 'Hidden work');
  const panel = page.locator('#initiative-panel');
  const kind = panel.getByLabel('Add the hidden work of');
  await kind.focus();
  // A new version of what is there: 8 days of roll-out, 3 of security, 2 of data and 2 of training.
  await kind.selectOption({ label: 'A new version of what is there' });
  await expect(panel.getByText('Of 15 days, 15 are work that is not seen', { exact: false })).toBeVisible();
  await expect(panel.getByRole('group', { name: 'Security' }).getByLabel('Days')).toHaveValue('3');
  await page.locator('[data-card][aria-selected="true"]').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(panel.getByText('Of 15 days', { exact: false })).toHaveCount(0);
});
