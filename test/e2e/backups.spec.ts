import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { importFile, order } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

const clickMenu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

async function addByHand(app: ElectronApplication, page: Page, title: string): Promise<void> {
  await clickMenu(app, 'add-initiative');
  const field = page.getByLabel('Title', { exact: true });
  // Until the new one has the panel, the field is that of the initiative before.
  await expect(field).toHaveValue('New initiative');
  await expect(field).toBeFocused();
  await field.fill(title);
  await field.press('Enter');
  await expect(page.getByTitle(title).first()).toBeVisible();
}

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: place }).click();

/** Restores the newest backup that was made on this occasion. */
async function restore(page: Page, occasion: string): Promise<void> {
  await goTo(page, 'Settings');
  const row = page.getByRole('table', { name: 'Backups' }).getByRole('row').filter({ hasText: occasion });
  await row
    .first()
    .getByRole('button', { name: /^Restore the backup/ })
    .click();
  await expect(page.getByText(/^The plan is as it was on/).first()).toBeVisible();
  await goTo(page, 'Board');
}

test('a backup from before an import is restored with its history, and so is what it replaced', async () => {
  const { app, page, userData } = await launchBoard();
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-backup-')), 'backlog.csv');
  writeFileSync(file, 'Title,Cost\nImported one,100\nImported two,200\n');
  const backlog = () => order(page, 'backlog');
  const all = ['Before', 'Imported one', 'Imported two', 'After'];
  await addByHand(app, page, 'Before');
  await importFile(app, page, file);
  await addByHand(app, page, 'After');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await backlog()).toSorted()).toEqual(all.toSorted());
  const inOrder = await backlog();

  await restore(page, 'Before an import');
  await expect.poll(backlog).toEqual(['Before']);
  const undo = page.getByRole('button', { name: /^Undo / }).first();
  const redo = () => clickMenu(app, 'redo');
  // A card added by hand and then named is two edits.
  await undo.click();
  await expect.poll(backlog).not.toEqual(['Before']);
  await undo.click();
  await expect.poll(backlog).toEqual([]);
  await redo();
  await expect.poll(async () => (await backlog()).length).toBe(1);
  await redo();
  await expect.poll(backlog).toEqual(['Before']);

  await restore(page, 'Before a restore');
  await expect.poll(backlog).toEqual(inOrder);
  await undo.click();
  await expect.poll(backlog).not.toEqual(inOrder);
  await undo.click();
  await expect.poll(backlog).toEqual(inOrder.filter((title) => title !== 'After'));
  await app.close();

  const again = await launchBoard({ userData });
  await expect.poll(() => order(again.page, 'backlog')).toEqual(inOrder.filter((title) => title !== 'After'));
  await again.app.close();
});
