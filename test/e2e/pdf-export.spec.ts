import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../helpers/launch';
import { folderWithPlan } from '../helpers/plans/plan-of-pieces';

const missing = ['pdftotext'].filter((tool) => spawnSync(tool, ['-v']).error !== undefined);

test('on the sheet that lies and without the footer, it is printed so, kept for the next report, and shown in its folder; the next export begins there', async () => {
  const folder = folderWithPlan(60);
  const elsewhere = mkdtempSync(join(tmpdir(), 'bimodal-reports-'));
  const { app, page, userData } = await launchApp({ args: [join(folder, 'plan.bimodal')] });
  const answer = (electronApp: typeof app, filePath: string) =>
    electronApp.evaluate(({ dialog, shell }, chosen) => {
      // Electron's own signature has an overload without a window.
      dialog.showSaveDialog = ((...asked: { defaultPath?: string }[]) => {
        Object.assign(globalThis, { began: asked.at(-1)?.defaultPath });
        return Promise.resolve({ canceled: false, filePath: chosen });
      }) as typeof dialog.showSaveDialog;
      shell.showItemInFolder = (path) => void Object.assign(globalThis, { shown: path });
    }, filePath);
  // The stand-ins above left them on the app's global, of which no type tells.
  const left = (electronApp: typeof app) =>
    // The stand-in left them on the app's global, of which no type tells.
    electronApp
      .evaluate(() => globalThis as unknown as { began?: string; shown?: string })
      .then(({ began, shown }) => ({ began, shown }));
  const target = join(elsewhere, 'flat.pdf');
  await answer(app, target);
  await page.getByRole('button', { name: 'Report', exact: true }).first().click();
  await page.getByRole('radio', { name: 'A4' }).check();
  await page.getByRole('radio', { name: 'Landscape' }).check();
  await page.getByRole('checkbox', { name: /^Footer/ }).uncheck();
  await page.getByRole('button', { name: 'Export PDF …' }).click();
  await expect(page.getByText('Exported flat.pdf')).toBeVisible({ timeout: 30_000 });
  expect((await left(app)).began).toBe(join(folder, 'plan.pdf'));
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(async () => (await left(app)).shown).toBe(target);
  expect(readFileSync(target, 'latin1')).toMatch(/MediaBox \[0 0 841\.\d+ 59[45]\.\d+\]/);
  await app.close();

  // After a restart as well, as long as the folder is there.
  const again = await launchApp({ userData });
  await again.page.getByRole('button', { name: 'Report', exact: true }).first().click();
  await answer(again.app, join(elsewhere, 'upright.pdf'));
  await again.page.getByRole('button', { name: 'Export PDF …' }).click();
  await expect(again.page.getByText('Exported upright.pdf')).toBeVisible({ timeout: 30_000 });
  expect((await left(again.app)).began).toBe(join(elsewhere, 'plan.pdf'));
  rmSync(join(elsewhere, 'upright.pdf'));
  await again.page.getByRole('button', { name: 'Show in folder' }).click();
  await expect(again.page.getByText('upright.pdf is no longer where it was written.').first()).toBeVisible();
  await again.app.close();
  // What follows reads the pages by tools of the system, which a machine may not have.
  test.skip(missing.length > 0, `SKIPPED: ${missing.join(', ')} not installed`);
  const text = spawnSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' }).stdout;
  expect(text).toContain('Two lists, one budget');
  expect(text).not.toMatch(/Page \d+ of \d+|revision \d/);
});

test('a long report says how far it is, also in the taskbar, and one that is cancelled leaves no file and no part of one', async () => {
  test.slow();
  // More than are laid out ahead.
  const folder = folderWithPlan(2_100);
  const { app, page } = await launchApp({ args: [join(folder, 'plan.bimodal')] });
  const target = join(folder, 'long.pdf');
  await app.evaluate(({ BrowserWindow, dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    const shares: number[] = [];
    Object.assign(globalThis, { shares });
    for (const window of BrowserWindow.getAllWindows())
      window.setProgressBar = (share) => void shares.push(share);
  }, target);
  // The stand-in above left them on the app's global, of which no type tells.
  const shares = () => app.evaluate(() => (globalThis as unknown as { shares: number[] }).shares);
  await page.getByRole('button', { name: 'Report', exact: true }).first().click();
  const before = readdirSync(folder).sort();
  await page.getByRole('button', { name: 'Export PDF …' }).click();
  const bar = page.getByRole('progressbar', { name: 'Laying out the report' });
  await expect(bar).toHaveAttribute('value', /^[1-9]/, { timeout: 60_000 });
  expect(Number(await bar.getAttribute('max'))).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Cancel the export' }).click();
  await expect(page.getByText('Cancelled. Nothing was written.').first()).toBeVisible();
  await expect(bar).toHaveCount(0);
  expect(readdirSync(folder).sort()).toEqual(before);
  await expect.poll(() => app.windows().length, 'what was being laid out is gone').toBe(1);
  const told = await shares();
  expect(
    told.some((share) => share > 0 && share < 1),
    String(told),
  ).toBe(true);
  expect(told.at(-1)).toBe(-1);

  // While Chromium writes the pages it is cancelled as well.
  await page.getByRole('button', { name: 'Export PDF …' }).click();
  await expect(page.getByRole('progressbar', { name: 'Writing the pages' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Cancel the export' }).click();
  await expect(page.getByRole('button', { name: 'Export PDF …' })).toBeEnabled();
  expect(readdirSync(folder).sort()).toEqual(before);

  await page.getByRole('button', { name: 'Export PDF …' }).click();
  await expect(page.getByText('Exported long.pdf')).toBeVisible({ timeout: 120_000 });
  expect((await shares()).at(-1)).toBe(-1);
  expect(readdirSync(folder).sort()).toEqual([...before, 'long.pdf'].sort());
  await app.close();
});

test('a page that dies while it is laid out or written fails its export alone: it says so, nothing is written, and the next is made', async () => {
  test.slow();
  const folder = folderWithPlan(2_100);
  const { app, page } = await launchApp({ args: [join(folder, 'plan.bimodal')] });
  const target = join(folder, 'long.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  const before = readdirSync(folder).sort();
  const killPrintPage = async () => {
    const pids = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().includes('print.html'))
        .map((window) => window.webContents.getOSProcessId()),
    );
    expect(pids).toHaveLength(1);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  };
  const died = page.getByText('The report was not made: the part of the app that prints it stopped.').first();
  const exportPdf = page.getByRole('button', { name: 'Export PDF …' });
  await page.getByRole('button', { name: 'Report', exact: true }).first().click();
  for (const stage of ['Laying out the report', 'Writing the pages']) {
    await exportPdf.click();
    const bar = page.getByRole('progressbar', { name: stage });
    await expect(bar).toBeVisible({ timeout: 60_000 });
    await killPrintPage();
    await expect(died, stage).toBeVisible();
    await expect(exportPdf).toBeEnabled();
    expect(readdirSync(folder).sort(), stage).toEqual(before);
    // The sentence of the other stage is to be another one.
    await page.getByRole('button', { name: 'Close this message' }).first().click();
    await expect(died).toBeHidden();
  }
  await exportPdf.click();
  await expect(page.getByText('Exported long.pdf')).toBeVisible({ timeout: 120_000 });
  expect(readFileSync(target, 'latin1')).toMatch(/^%PDF-/);
  expect(readdirSync(folder).sort()).toEqual([...before, 'long.pdf'].sort());
  await app.close();
});
