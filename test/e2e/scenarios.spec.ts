import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { card } from '../helpers/board-page';
import { arrowTo, chooseEntry, tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';
import { beforeTheCutIn } from '../helpers/plans/cut-plan';
import { onlyScenario, sendCommands } from '../helpers/send-commands';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page } = await launchBoard());
  await sendCommands(page, beforeTheCutIn(await onlyScenario(page)));
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

async function goTo(screen: string): Promise<void> {
  await tabTo(page, new RegExp(`^${screen}$`));
  await press('Enter');
}

const differences = () => page.getByRole('table', { name: 'What differs by initiative' });

test('in the meeting a baseline is frozen and the budget is cut by 10 %', async () => {
  await tabTo(page, /^Scenario: Base/);
  await press('Enter');
  await chooseEntry(page, /^Freeze a baseline/);
  await expect(page.getByRole('dialog', { name: 'Freeze a baseline' })).toBeVisible();
  await page.keyboard.type('Before the cut');
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Freeze a baseline' })).toBeHidden();
  await goTo('Settings');
  await tabTo(page, /^IT budget 2027$/);
  await press('Control+A');
  await page.keyboard.type('9m');
  await press('Enter');
  await goTo('Board');
  await expect(page.getByTestId('strip')).toContainText('0.95M over');
});

test('three cards are dropped, one is stopped; what is contracted stays', async () => {
  for (const [title, left] of [
    ['Chat', '0.45M over'],
    ['Loyalty', '0.05M over'],
    ['Kiosk', '0.25M free'],
  ] as const) {
    await arrowTo(page, title);
    await press('f');
    await expect(page.getByTestId('strip')).toContainText(left);
  }
  await arrowTo(page, 'Payroll');
  await press('f');
  await expect(page.getByRole('dialog', { name: 'This needs a reason' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog', { name: 'This needs a reason' })).toBeHidden();
  await arrowTo(page, 'Rebuild');
  await press('Enter');
  await tabTo(page, /^Mark in this scenario/);
  await expect(page.getByText('Stopping frees 0.75M: 0.90M left less 0.15M to leave it')).toBeVisible();
  await page.keyboard.type('Stop');
  await expect(card(page, 'Rebuild')).toContainText('stopped');
  await press('Escape');
  await expect(page.getByTestId('strip')).toContainText('1.05M free');
});

test('the screen names exactly those four, with what each frees', async () => {
  await goTo('Scenarios');
  await expect(differences().locator('tbody tr')).toHaveCount(4);
  await expect(differences().getByRole('row', { name: /Rebuild/ })).toContainText(
    /Stopped.*−0\.75.*−0\.75.*−0\.10/,
  );
  for (const [title, sum] of [
    ['Chat', '−0.50'],
    ['Loyalty', '−0.40'],
    ['Kiosk', '−0.30'],
  ])
    await expect(
      differences().getByRole('row', { name: new RegExp(`No longer funded ${title}`) }),
    ).toContainText(sum ?? '');
  await expect(page.getByText(/^All spend in 2027/)).toContainText(
    'is € 2.00M less: one-off −1.95M, run of initiatives −0.05M. The IT budget is € 1.00M less, so 1.00M more is free.',
  );
});

test('a baseline in view cannot be edited, a scenario made from it can', async () => {
  await tabTo(page, /^Scenario: Base/);
  await press('Enter');
  await chooseEntry(page, /^Before the cut/);
  await expect(page.getByText('A baseline: editing is off')).toBeVisible();
  await goTo('Board');
  await expect(page.getByTestId('strip')).toContainText('0.05M free');
  await arrowTo(page, 'Chat');
  await press('f');
  await expect(page.getByTestId('strip')).toContainText('0.05M free');
  await tabTo(page, /^Make a scenario from it/);
  await press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Second thoughts');
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Scenario: Second thoughts' })).toBeVisible();
  await arrowTo(page, 'Chat');
  await press('f');
  await expect(page.getByTestId('strip')).toContainText('0.55M free');
});

test('undo takes all of it back', async () => {
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  // Two in the other scenario; mark, three cards, budget, baseline.
  for (let step = 0; step < 8; step++) {
    const words = await undo.textContent();
    await press('Control+Z');
    await expect(undo).not.toHaveText(words ?? '');
  }
  await expect(page.getByRole('button', { name: 'Scenario: Base' })).toBeVisible();
  await expect(page.getByTestId('strip')).toContainText('0.05M free');
  await goTo('Scenarios');
  await expect(page.getByText('There is one scenario so far.')).toBeVisible();
});
