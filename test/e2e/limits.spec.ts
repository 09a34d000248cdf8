import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { card, carry, drop, importFile, lane, order, pointIn } from '../helpers/board-page';
import { launchBoard } from '../helpers/launch-board';

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: place }).click();

function backlogFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bimodal-limits-')), 'backlog.csv');
  writeFileSync(file, text);
  return file;
}

test('a drag over a hard budget asks for a reason and writes it down; a drag back to the backlog frees it', async () => {
  const { app, page } = await launchBoard();
  await importFile(
    app,
    page,
    backlogFile('Title,Cost,Lane,Outcome\nSmall,100000,run,risk\nGreat,900000,run,risk\n'),
  );
  await goTo(page, 'Settings');
  const budget = page.getByLabel(/^Keep the lights on 20\d\d$/).first();
  await budget.fill('0.5m');
  await budget.press('Tab');
  await page
    .getByRole('checkbox', { name: /^Hard: Keep the lights on 20\d\d$/ })
    .first()
    .check();
  await goTo(page, 'Board');
  const aboveTheLine = () => pointIn(page.getByTestId('funding-line-run'), 'upper');

  await carry(page, 'Small', await aboveTheLine());
  await drop(page);
  await expect.poll(() => order(page, 'run')).toEqual(['Small', '—', 'Great']);
  await expect(page.getByTestId('strip')).toContainText('0.10M planned');
  const before = await page.getByTestId('strip').textContent();

  await carry(page, 'Great', await aboveTheLine());
  await drop(page);
  const question = page.getByRole('dialog');
  await expect(question).toContainText('This needs a reason');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect.poll(() => order(page, 'run')).toEqual(['Small', '—', 'Great']);
  await expect(page.getByTestId('strip')).toHaveText(before ?? '');

  await carry(page, 'Great', await aboveTheLine());
  await drop(page);
  await question.getByLabel(/^Reason/).fill('The regulator wants it');
  await question.getByLabel(/^Reason/).press('Enter');
  await expect.poll(async () => (await order(page, 'run')).at(-1)).toBe('—');
  await goTo(page, 'Decisions');
  const ledger = page.getByRole('table', { name: 'Overrides' }).getByRole('row');
  await expect(ledger.last()).toContainText('The regulator wants it');
  await expect(ledger.last()).toContainText('Great');
  await goTo(page, 'Board');

  await carry(page, 'Great', await pointIn(lane(page, 'backlog'), 'middle'));
  await drop(page);
  await expect.poll(() => order(page, 'backlog')).toEqual(['Great']);
  await expect.poll(() => order(page, 'run')).toEqual(['Small', '—']);
  await expect(page.getByTestId('strip')).toHaveText(before ?? '');
  await app.close();
});

test('text that would run elsewhere is text here: on the board, in the panel and on paper', async () => {
  const folder = resolve(import.meta.dirname, '..', 'fixtures', 'hostile-csv');
  const manifest = JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')) as {
    expect: { textVisible?: string };
  }[];
  const texts = manifest.flatMap(({ expect: { textVisible } }) => textVisible ?? []);
  expect(texts.length).toBeGreaterThan(5);
  const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}",run,risk`);
  const { app, page } = await launchBoard();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await importFile(app, page, backlogFile(['Title,Lane,Outcome', ...quoted].join('\n')));
  await expect.poll(async () => (await order(page, 'run')).length).toBe(texts.length + 1);
  await expect.poll(() => order(page, 'run')).toEqual(['—', ...texts]);
  await card(page, texts[0] ?? '').dblclick();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(texts[0] ?? '');
  await page.keyboard.press('Escape');
  await goTo(page, 'Report');
  const paper = page.getByTestId('report-preview');
  await expect(paper.getByText(texts[0] ?? '').first()).toBeVisible();
  expect(await page.evaluate(() => Object.keys(window).includes('__x'))).toBe(false);
  const foreign = 'iframe, object, embed, base, foreignObject, script:not([src])';
  expect(await page.locator(foreign).count()).toBe(0);
  expect(dialogs).toEqual([]);
  await app.close();
});
