import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { axeFaultsInThemes } from '../helpers/axe-faults';
import { card } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
});

test.afterAll(async () => {
  await app.close();
});

async function expectNothingSerious(): Promise<void> {
  expect(await axeFaultsInThemes(page)).toEqual([]);
}

const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name }).click();

const next = () => page.getByRole('button', { name: 'Next' }).click();

test('the empty board', async () => {
  await expect(page.getByText('Nothing to plan yet')).toBeVisible();
  await expectNothingSerious();
});

test('the first step of an import: the file', async () => {
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await expect(page.getByRole('table', { name: 'First rows of the file' })).toContainText('NH-101');
  await expectNothingSerious();
});

test('the second step of an import: the columns', async () => {
  await next();
  await expect(page.getByRole('table', { name: 'Columns of the file' })).toBeVisible();
  await expectNothingSerious();
});

test('the third step of an import: the values', async () => {
  await next();
  await expect(page.getByRole('table', { name: 'Status', exact: true })).toBeVisible();
  await expectNothingSerious();
});

test('the last step of an import: the check', async () => {
  await next();
  await expect(page.getByRole('heading', { name: /^60 rows: 60 new/ })).toBeVisible();
  await expectNothingSerious();
});

test('the full board with a notice', async () => {
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByTestId('board')).toBeVisible();
  await expect(page.getByText('Imported 60 initiatives').first()).toBeVisible();
  await expectNothingSerious();
});

test('the board from afar, with a mark named', async () => {
  await page.keyboard.press('ControlOrMeta+Shift+O');
  const marks = page.getByTestId('overview').getByRole('listbox');
  await marks.focus();
  await page.keyboard.press('ArrowDown');
  await expect(marks.getByRole('option')).toBeAttached();
  await expectNothingSerious();
  await goTo('Board');
  await expect(page.getByTestId('board')).toBeVisible();
});

test('the panel, also where a field is wrong', async () => {
  await card(page, 'Second data centre closed').click();
  await page.keyboard.press('Enter');
  await page.getByLabel('One-off cost').fill('a lot');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Not an amount')).toBeVisible();
  await expectNothingSerious();
  await page.getByRole('button', { name: 'Close (Esc)' }).click();
});

test('a menu, and several cards selected', async () => {
  await card(page, 'Loyalty wallet').scrollIntoViewIfNeeded();
  await card(page, 'Loyalty wallet').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNothingSerious();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await card(page, 'Returns without a call').click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expectNothingSerious();
});

test('the question for an outcome, and the one for a reason', async () => {
  await card(page, 'Voice picking').click();
  await page.keyboard.press('Shift+R');
  await expect(page.getByRole('dialog')).toContainText('Which outcome');
  await expectNothingSerious();
  await page.keyboard.press('Escape');
  await card(page, 'Identity and access').click();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toContainText('needs a reason');
  await expectNothingSerious();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('services, none and some', async () => {
  await goTo('Services');
  await expectNothingSerious();
  await page.getByRole('button', { name: 'Add a service' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectNothingSerious();
});

test('settings', async () => {
  await goTo('Settings');
  await page.getByLabel('IT budget 2027', { exact: true }).fill('none of it');
  await page.keyboard.press('Tab');
  await page.getByLabel('Guardrail').selectOption({ label: 'Hard: asks for a reason' });
  await expect(page.getByLabel('At least, %')).toBeVisible();
  await expectNothingSerious();
});

test('scenarios, with a baseline in view', async () => {
  await goTo('Scenarios');
  await page.getByRole('button', { name: 'Freeze a baseline …' }).click();
  await expect(page.getByRole('dialog', { name: 'Freeze a baseline' })).toBeVisible();
  await expectNothingSerious();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Scenarios side by side' })).toBeVisible();
  await page.getByRole('button', { name: /^Look at it: Base, / }).click();
  await expect(page.getByText('A baseline: editing is off')).toBeVisible();
  await expectNothingSerious();
});

test('the report', async () => {
  await goTo('Money');
  await expect(page.getByRole('img').first()).toBeVisible();
  await expectNothingSerious();
  await goTo('Report');
  await expect(page.getByRole('button', { name: /^Export PDF/ })).toBeVisible();
  await expectNothingSerious();
});
