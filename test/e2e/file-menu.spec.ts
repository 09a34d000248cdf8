import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { answerDialogs } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

const clickMenu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

const titles = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .sort(),
  );

/** The labels below File > Open recent; a click on one where `choose` names it. */
const recent = (app: ElectronApplication, choose = '') =>
  app.evaluate(({ Menu }, wanted) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File')?.submenu;
    const items = file?.items.find(({ label }) => label === 'Open &recent')?.submenu?.items ?? [];
    if (wanted) items.find(({ label }) => label.includes(wanted))?.click();
    return items.map(({ label }) => label);
  }, choose);

test('New opens a window of its own, recent plans come back by the menu, Show in folder shows the file', async () => {
  const { app, userData } = await launchBoard();
  const second = join(userData, 'Second.bimodal');
  await answerDialogs(app, second);
  await clickMenu(app, 'new-plan');
  await expect.poll(() => titles(app)).toEqual(['My plan – Bimodal Planner', 'Second – Bimodal Planner']);
  expect(existsSync(second)).toBe(true);
  await expect.poll(async () => (await recent(app)).join('\n')).toContain('Second');

  const close = ({ BrowserWindow }: Pick<typeof import('electron'), 'BrowserWindow'>) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle().startsWith('Second'))
      ?.close();
  await app.evaluate(close);
  await expect.poll(() => titles(app)).toEqual(['My plan – Bimodal Planner']);
  await recent(app, 'Second');
  await expect.poll(async () => (await titles(app)).length).toBe(2);
  // A plan has one window: choosing it again brings no other.
  await recent(app, 'Second');
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shown: path });
  });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle().startsWith('Second'))
      ?.focus(),
  );
  await clickMenu(app, 'show-in-folder');
  await expect
    .poll(() => app.evaluate(() => (globalThis as { shown?: string }).shown ?? ''))
    .toMatch(/(Second|My plan)\.bimodal$/);
  expect(await titles(app)).toHaveLength(2);
  await app.close();
});
