import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { launchBoard } from '../helpers/launch-board';
import { unfoldPart } from '../helpers/unfold-part';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});

test.afterAll(async () => {
  await app.close();
});

const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).press('Enter');

async function expectNothingSerious(part: string): Promise<void> {
  expect(await axeFaultsInThemes(page, { part })).toEqual([]);
}

test('by keyboard: an old service, the radar, a review of one key, the work it proposes, and undo', async () => {
  await goTo('Services');
  await page.getByRole('button', { name: 'Add a service' }).press('Enter');
  await expect(page.getByLabel('Name of New service')).toBeFocused();
  await page.keyboard.type('Fax gateway');
  await page.keyboard.press('Tab');
  await page.keyboard.type('120k');
  await page.keyboard.press('Enter');
  await page.getByLabel('Unchanged since of Fax gateway').focus();
  await page.keyboard.type('2011');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Run today' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Inertia radar' })).toBeVisible();
  await expect(page.getByText('Ending Fax gateway frees 0.12M a year')).toBeVisible();
  const point = page.getByRole('button', { name: /^Fax gateway, 0\.12M a year, unchanged for 16 years/ });
  await point.focus();
  await expect(point).toBeFocused();
  await expectNothingSerious('#main');
  await page.getByRole('button', { name: 'Review the landscape…' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Fax gateway' })).toBeVisible();
  await expectNothingSerious('[role="dialog"]');
  await page.keyboard.press('2');
  const add = page.getByRole('button', { name: 'Add 1 initiative' });
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The review asks for no work that is not in the plan already.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Replace Fax gateway: cost not known/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(/^Replace Fax gateway: cost not known/)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByText(/^Replace Fax gateway: cost not known/)).toBeVisible();
});

test('by keyboard: a card from a template runs outside IT already, and intake tells it', async () => {
  await goTo('Board');
  await page.getByRole('button', { name: 'Add from a template' }).press('Enter');
  await page.getByRole('menuitem', { name: 'What runs outside IT already' }).press('Enter');
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('New from outside IT');
  await expect(title).toBeFocused();
  await page.keyboard.type('Survey tool');
  await page.keyboard.press('Enter');
  await unfoldPart(page, 'Standing');
  await expect(page.getByRole('combobox', { name: 'Runs outside IT already' })).toHaveValue('adopt');
  await goTo('People');
  await expect(page.getByText('Runs outside IT already: adopt 1')).toBeVisible();
  await expectNothingSerious('#main');
});

test('by keyboard: “the experience we want” asks who joins it to what runs, is a quick win for its peers, and leads back to its card', async () => {
  await goTo('Board');
  await page.getByRole('button', { name: 'Add from a template' }).press('Enter');
  await page.getByRole('menuitem', { name: 'The experience we want' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await page.keyboard.type('Checkout in a minute');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue(/The experience we want:/);
  const panel = page.locator('#initiative-panel');
  await panel.getByLabel('Start', { exact: true }).selectOption({ label: 'Q1 2027' });
  await unfoldPart(page, 'Required roles');
  await expect(panel.getByRole('group', { name: 'Integration expert' })).toBeVisible();
  await goTo('People');
  const wins = page.getByRole('group', { name: 'Quick wins' });
  await expect(wins.getByRole('button', { name: 'Checkout in a minute' }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Runs outside IT already: adopt 1$/ }).press('Enter');
  await expect(page.locator('[data-card][aria-selected="true"]')).toContainText('Survey tool');
  await page.keyboard.press('ControlOrMeta+z');
  await goTo('People');
  await expect(wins.getByRole('button', { name: 'Checkout in a minute' })).toHaveCount(0);
});
