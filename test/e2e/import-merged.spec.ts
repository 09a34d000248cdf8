import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';
import { textRow, workbookFiles, zipOf } from '../helpers/workbooks';

const rows = [
  textRow(1, 'Programme', 'Title', 'Status', 'Cost'),
  textRow(2, 'Cloud', 'Portal', 'Open', '100'),
  textRow(3, '', 'Network', '', '200'),
  textRow(4, 'Data', 'Lake', 'Done', '300'),
].join('');
const more =
  '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/><mergeCell ref="D3:D4"/></mergeCells>';

test('rows of a merged cell share its value unless a box beside the column says otherwise, by keyboard', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-merged-')), 'plan.xlsx');
  writeFileSync(file, zipOf(workbookFiles([{ name: 'Backlog', rows, more }])));
  const { app, page } = await launchBoard();
  await answerDialogs(app, file);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  const box = (column: string) =>
    page
      .getByRole('row', { name: new RegExp(`^${column} `) })
      .getByLabel('Rows of a merged cell share its value');
  await expect(box('Programme')).toBeChecked();
  await expect(box('Status')).toBeChecked();
  // A title and an amount are of one row.
  await expect(box('Cost')).toHaveCount(0);
  await box('Programme').focus();
  await page.keyboard.press('Space');
  await expect(box('Programme')).not.toBeChecked();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await page.getByRole('button', { name: 'Import 3 initiatives' }).click();
  await page.getByRole('button', { name: 'Grid' }).first().click();
  const cell = (title: string) => page.getByRole('rowheader', { name: title, exact: true });
  await expect(cell('Network')).toBeVisible();
  // Of the rows of the merged cell only the first has its programme.
  await page.getByRole('searchbox').fill('Cloud');
  await expect(cell('Network')).toBeHidden();
  await expect(cell('Portal')).toBeVisible();
  await app.close();
});
