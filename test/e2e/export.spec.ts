import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerDialogs, importFile } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

const backlog = ['Key,Title,Cost,Outcome', 'A-1,Portal,1200.50,revenue', 'A-2,=Wifi,300,risk', ''].join(
  '\r\n',
);

test('the backlog is exported as a workbook by keyboard, and imported again it changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-export-'));
  writeFileSync(join(folder, 'backlog.csv'), backlog);
  const { app, page } = await launchBoard();
  await importFile(app, page, join(folder, 'backlog.csv'));
  const exported = join(folder, 'Plan backlog.xlsx');
  await answerDialogs(app, exported);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export-backlog')?.click());
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByLabel('Format')).toHaveValue('xlsx');
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]');
  expect((await axe.analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Export …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Exported Plan backlog.xlsx: 2 initiatives').first()).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(readFileSync(exported).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: /2 unchanged, none left out/ })).toBeVisible();
  await app.close();
});

test('a file that cannot be written is told in the dialog, which stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-export-'));
  const { app, page } = await launchBoard();
  mkdirSync(join(folder, 'taken.csv', 'inside'), { recursive: true });
  await answerDialogs(app, join(folder, 'taken.csv'));
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export-backlog')?.click());
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format').selectOption('csv');
  await dialog.getByRole('button', { name: 'Export …' }).click();
  await expect(dialog.getByRole('alert')).toContainText('taken.csv could not be written.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await app.close();
});
