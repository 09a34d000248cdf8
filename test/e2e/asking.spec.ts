import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';
import { clickMenuItem, openSampleWindow } from '../helpers/plans/sample-window';
import { smallTargets } from '../helpers/small-targets';

let app: ElectronApplication;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const launched = await launchBoard();
  app = launched.app;
  page = await openSampleWindow(app);
});

test.afterAll(async () => {
  await app.close();
});

const interview = () => page.getByRole('dialog', { name: 'Answer what is missing' });
const shown = () => interview().getByRole('region', { name: 'What is known' }).getByRole('heading');

test('what is known of the money leads to the interview, which one key answers and one takes back', async () => {
  const link = page.getByTestId('strip').getByRole('button', { name: /Answer what is missing/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(interview()).toBeVisible();
  await interview().getByLabel('Question').selectOption('deliveryRisk');
  const first = await shown().textContent();
  await interview()
    .getByRole('button', { name: /^Hardly/ })
    .focus();
  await page.keyboard.press('2');
  await expect(shown()).not.toHaveText(first ?? '');
  await page.keyboard.press('s');
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(shown()).toHaveText(first ?? '');
});

test('the interview has nothing serious that axe finds, and no small target', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  expect(await smallTargets(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(interview()).toBeHidden();
});

test('each owner is asked by mail with a file of a folder, by keys', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-asking-'));
  await answerDialogs(app, folder);
  await clickMenuItem(app, 'ask-missing');
  const dialog = page.getByRole('dialog', { name: 'Ask for missing answers by mail' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('To be back by').fill('2027-01-15');
  await dialog.getByRole('button', { name: 'Write …' }).press('Enter');
  await expect(page.getByText(/^Wrote \d+ files into/)).toBeVisible();
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(file).toMatch(/missing answers .+\.xlsx$/);
});
