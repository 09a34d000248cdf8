import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isPlainSvg } from '../../shared/contract/plain-svg';
import { answerDialogs } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

test('a table is on the clipboard as text and HTML, a chart as a picture, as SVG and as PNG', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-hand-out-'));
  const { app, page } = await launchBoard();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: 'Import 60 initiatives' }).click();
  await expect(page.getByTestId('board')).toBeVisible();
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Money' }).click();
  await page.getByRole('button', { name: 'Copy table: The chart in figures' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied: 5 rows.').first()).toBeVisible();
  // The two Electrons ask their clipboard in different ways.
  const pasted = await app.evaluate(async ({ clipboard }) => {
    type Board = { readText(): unknown; readHTML?(): string; read?(): unknown };
    // The types know the clipboard of one Electron alone.
    const board = clipboard as unknown as Board;
    const text = String(await board.readText());
    if (board.readHTML) return { text, html: board.readHTML() };
    const items = (await board.read?.()) as { getType(type: string): Promise<Blob> }[] | undefined;
    return { text, html: (await (await items?.[0]?.getType('text/html'))?.text()) ?? '' };
  });
  expect(pasted.text.split('\n')).toHaveLength(7);
  expect(pasted.html).toContain('<table data-bimodal-grid');
  expect(pasted.html).toContain('x:num=');

  const menu = async (entry: string) => {
    await page.getByRole('button', { name: 'Copy or save: Run-cost drift' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: entry }).click();
  };
  await menu('Copy as a picture');
  await expect(page.getByText('Copied: the chart as a picture.').first()).toBeVisible();
  const formats = await app.evaluate(async ({ clipboard }) => {
    type Board = { availableFormats?(): string[]; read?(): unknown };
    // The types know the clipboard of one Electron alone.
    const board = clipboard as unknown as Board;
    if (board.availableFormats) return board.availableFormats();
    const items = (await board.read?.()) as { types: string[] }[] | undefined;
    return items?.flatMap(({ types }) => types) ?? [];
  });
  expect(formats).toContain('image/png');

  await answerDialogs(app, join(folder, 'Drift.svg'));
  await menu('Save as SVG …');
  await expect(page.getByText('Saved Drift.svg').first()).toBeVisible();
  const svg = readFileSync(join(folder, 'Drift.svg'), 'utf8');
  expect(isPlainSvg(svg)).toBe(true);
  expect(svg).toContain('<title>Run-cost drift</title>');
  expect(svg).toContain('Inter');
  expect(svg).not.toMatch(/var\(|class=|light-dark/);
  // The ink of paper, though the screen is dark.
  expect(svg).not.toContain('#a3adbb');
  expect(svg).toContain('#57606d');

  await answerDialogs(app, join(folder, 'Drift.png'));
  await menu('Save as PNG …');
  await expect(page.getByText('Saved Drift.png').first()).toBeVisible();
  const png = readFileSync(join(folder, 'Drift.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [, width = '0'] = /^<svg [^>]*width="(\d+)"/.exec(svg) ?? [];
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  await app.close();
});
