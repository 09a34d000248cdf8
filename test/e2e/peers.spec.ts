import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { importFile } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

test('by keys: a goal names a peer, the map leads to the card, the panel tells its chain, and all is taken back', async () => {
  const { app, page } = await launchBoard();
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-peers-')), 'backlog.csv');
  writeFileSync(
    file,
    'Title,Cost,Outcome,Lane,Funding,Start,Goal\nBooks in a day,100000,efficiency,run,full,2027-01-01,\nShop,50000,revenue,backlog,none,,\n',
  );
  await importFile(app, page, file);
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('heading', { level: 1, name: 'Peers' })).toBeVisible();
  await expect(page.getByText('Nothing funded speaks to the CMO.')).toBeVisible();
  await page.getByRole('button', { name: 'Show what would speak to the CMO' }).press('Enter');
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await expect(page.locator('[data-card]')).toContainText('Shop');

  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Add a goal' }).press('Enter');
  const goal = page.getByRole('dialog', { name: 'New goal' });
  await goal.getByLabel('Name').fill('Close faster');
  await goal.getByLabel('Outcome').selectOption('efficiency');
  await goal.getByLabel('For whom, and why').selectOption({ label: 'CFO: cash flow' });
  await goal.getByLabel('Capability that changes').fill('Closing the books');
  await goal.getByLabel('Capability that changes').press('Enter');
  await expect(page.getByText('For the CFO because of cash flow')).toBeVisible();

  await page.keyboard.press('Control+Shift+P');
  const cell = page.getByRole('button', { name: /^CFO, Keep the lights on: 1 initiative by outcome alone/ });
  await cell.press('Enter');
  const card = page.locator('[data-card]');
  await expect(card).toHaveCount(1);
  await card.press('Enter');
  const panel = page.locator('#initiative-panel');
  await panel.locator('[data-part="goal"] > summary').press('Enter');
  await panel.getByLabel('Tied to').selectOption({ label: 'Close faster (efficiency)' });
  await panel.locator('[data-part="chain"] > summary').press('Enter');
  await expect(panel.getByTestId('value-chain')).toContainText(
    'We do Books in a day; “Closing the books” changes; how far the metric of “Close faster” moves is not said; efficiency; for the CFO because of cash flow.',
  );
  await page.keyboard.press('Control+Shift+P');
  await expect(
    page.getByRole('button', { name: /^CFO, Keep the lights on: 1 initiative by goal/ }),
  ).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(
    page.getByRole('button', { name: /^CFO, Keep the lights on: 1 initiative by outcome alone/ }),
  ).toBeVisible();
  await app.close();
});

test('by keys: funded work that nobody answers for leads to its card, and a unit gets a liaison whose agenda is printed', async () => {
  const { app, page } = await launchBoard();
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-owners-')), 'backlog.csv');
  writeFileSync(
    file,
    'Title,Cost,Outcome,Lane,Funding,Start,Business unit,Business owner\nBooks in a day,100000,efficiency,run,full,2027-01-01,Finance,\n',
  );
  await importFile(app, page, file);
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const liaison = page.getByRole('textbox', { name: 'Liaison of Finance' });
  await liaison.focus();
  await page.keyboard.type('Bo Lind');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undo liaison', { exact: false })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: 'Report' })
    .press('Enter');
  await page.getByRole('combobox', { name: 'Report', exact: true }).selectOption({ label: 'Agenda' });
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Finance, with Bo Lind' });
  await expect(page.getByLabel('Preview')).toContainText('Bo Lind');
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('heading', { level: 1, name: 'Peers' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('tab').nth(1).press('Enter');
  await expect(liaison).toHaveValue('');
  await page.getByRole('button', { name: 'Show on the board: No business owner' }).press('Enter');
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await expect(page.locator('[data-card]')).toContainText('Books in a day');
  await app.close();
});
