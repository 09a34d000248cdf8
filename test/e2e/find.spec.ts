import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { axeFaults } from '../helpers/axe-faults';
import { carry, drop, importFile, lane, order, pointIn } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

const rows = [
  'Portal renewal,run,risk,1200000',
  'Portal search,run,risk,300000',
  'Payroll renewal,run,risk,900000',
  'Portal mobile,run,risk,500000',
  'Fraud model,innovate,efficiency,800000',
  'Portal wallet,,revenue,700000',
];

function backlogFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-find-')), 'backlog.csv');
  writeFileSync(file, ['Title,Lane,Outcome,Cost', ...rows].join('\n'));
  return file;
}

test('by keyboard alone: what is looked for, filtered and grouped is saved as a view and brought back', async () => {
  const { app, page } = await launchBoard();
  await importFile(app, page, backlogFile());
  const field = page.getByRole('searchbox', { name: 'Find initiatives' });
  const count = page.getByTestId('find-count');

  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('protal');
  await expect(count).toHaveText('4 of 6, showing near matches');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('portal -search');
  await expect(count).toHaveText('3 of 6');
  await expect(lane(page, 'run')).toContainText('2 of 4 shown');

  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a filter' });
  await dialog.getByLabel('What').selectOption('Cost');
  await dialog.getByLabel('How').selectOption('over');
  await dialog.getByLabel('Value').focus();
  await page.keyboard.type('600000');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 6');
  await page.getByLabel('Group the cards by').selectOption('Outcome');
  await page.getByLabel('Colour the cards by').selectOption('Status');
  await expect(lane(page, 'run').getByRole('button', { name: /^Risk management 1/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('save this view');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Save this view' }).getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Costly portals');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Views, shown: Costly portals' })).toBeVisible();

  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByLabel('Group the cards by').selectOption('none');
  await expect(count).toBeHidden();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('view: costly');
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 6');
  await expect(field).toHaveValue('portal -search');
  await expect(page.getByRole('button', { name: /^Cost over .*: change$/ })).toBeVisible();
  await expect(page.getByLabel('Group the cards by')).toHaveValue('outcome');

  await page.keyboard.press('ControlOrMeta+3');
  await expect(page.getByTestId('roadmap').getByTestId('find-count')).toHaveText('2 of 6');
  await app.close();
});

test('a card dropped among cards that are hidden stands where it was dropped', async () => {
  const { app, page } = await launchBoard();
  await importFile(app, page, backlogFile());
  const before = await order(page, 'run');
  await page.keyboard.press('/');
  await page.keyboard.type('portal');
  await expect(page.getByTestId('find-count')).toHaveText('4 of 6');
  const shown = (await order(page, 'run')).filter((title) => title !== '—');
  const last = shown.at(-1) ?? '';
  await carry(
    page,
    'Portal wallet',
    await pointIn(page.locator('[data-card]').filter({ hasText: last }), 'upper'),
  );
  await drop(page);
  await page.getByRole('button', { name: 'Clear all' }).click();
  // What the plan says follows the drop a moment later.
  const expected = before.toSpliced(before.indexOf(last), 0, 'Portal wallet');
  await expect.poll(() => order(page, 'run')).toEqual(expected);
  await app.close();
});
