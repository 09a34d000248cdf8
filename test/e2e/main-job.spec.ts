import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs, card, carry, drop, importFile, lane, order, pointIn } from '../helpers/board-page';
import { launchApp } from '../helpers/launch';

const run = promisify(execFile);
const backlog = resolve(import.meta.dirname, '..', 'fixtures', 'backlog', 'projects-feed.csv');

let app: ElectronApplication;
let page: Page;
let userData: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, page, userData } = await launchApp());
  await expect(page.getByTestId('board')).toBeVisible();
});

test.afterAll(async () => {
  await app.close();
});

/** Chooses a card and presses a key on it. */
async function press(title: string, ...keys: string[]): Promise<void> {
  await card(page, title).click();
  for (const key of keys) await page.keyboard.press(key);
}

async function undoAll(): Promise<void> {
  const undo = page.getByRole('button', { name: /^Undo / }).first();
  for (let step = 0; step < 40 && (await undo.isVisible()); step++) {
    const words = await undo.textContent();
    await undo.click();
    await expect(undo)
      .not.toHaveText(words ?? '', { timeout: 3_000 })
      .catch(() => undefined);
  }
}

test('the first start opens a plan without asking, and says that it is saved', async () => {
  await expect(page.getByText('My plan').first()).toBeVisible();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await expect(page.getByText('Nothing to plan yet')).toBeVisible();
});

test('what words say of lanes and outcomes is told and marked before the import, and can be left open', async () => {
  await answerDialogs(app, backlog);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('PlannedCost is counted in').selectOption('1000000');
  await page.getByRole('button', { name: 'Check and import' }).click();
  await expect(page.getByRole('heading', { name: '8 rows: 8 new, none left out' })).toBeVisible();
  const rows = page.getByRole('group', { name: 'The rows as they will be' });
  await expect(rows.getByText('(assumed)')).toHaveCount(4);
  await page.getByRole('button', { name: 'See which' }).click();
  const words = page.getByRole('table', { name: 'What lanes and outcomes were taken from' });
  await expect(words.getByRole('row', { name: /“o and m”.*Keep the lights on/ })).toBeVisible();
  await expect(words.getByRole('row', { name: /“pilot \+ new”.*1.*Drive innovation/ })).toBeVisible();
  await page.getByLabel('Take them from the words of a row where no column says them').uncheck();
  await page.getByRole('button', { name: 'Check and import' }).click();
  await expect(page.getByRole('heading', { name: '8 rows: 8 new, none left out' })).toBeVisible();
  await expect(rows.getByText('(assumed)')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'See which' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Nothing to plan yet')).toBeVisible();
});

test('a backlog in the shape of a projects feed comes in, its scale asked, its row without a title kept by its key', async () => {
  await importFile(app, page, backlog, 'PlannedCost');
  await expect
    .poll(() => order(page, 'backlog'))
    .toEqual([
      'Berth planning O&M',
      'Berth planning for partners',
      'Pilot boats, new radio',
      'Pilot boats dispatch on a map',
      'Risk engine upkeep',
      'Risk engine learns from finds',
      'Paperless release',
      '108',
    ]);
  await expect(lane(page, 'backlog')).toContainText('10.12M');
});

test('dragging above the line without an outcome is refused before the drop, and the outcome is offered in place', async () => {
  await carry(page, 'Berth planning O&M', await pointIn(page.getByTestId('funding-line-run'), 'upper'));
  await expect(page.getByTestId('slot')).toContainText('needs an outcome');
  await drop(page);
  await page.getByRole('dialog').getByRole('button', { name: /Risk/ }).click();
  await expect.poll(() => order(page, 'run')).toEqual(['Berth planning O&M', '—']);
});

test('a key gives an outcome, and a drag into an empty lane above its line funds in full and shows it beforehand', async () => {
  await press('Berth planning for partners', '1');
  const before = await page.getByTestId('strip').textContent();
  await carry(
    page,
    'Berth planning for partners',
    await pointIn(page.getByTestId('funding-line-innovate'), 'upper'),
  );
  await expect(page.getByTestId('slot')).toContainText('Berth planning for partners here');
  await expect(page.getByTestId('strip')).not.toHaveText(before ?? '');
  await drop(page);
  await expect.poll(() => order(page, 'innovate')).toEqual(['Berth planning for partners', '—']);
  await expect(lane(page, 'innovate')).toContainText('€ 2.50M');
});

test('Escape while a card is in the air puts everything back', async () => {
  const before = await page.getByTestId('strip').textContent();
  await carry(page, 'Berth planning for partners', await pointIn(lane(page, 'run'), 'lower'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByTestId('drag-follower')).toBeHidden();
  await expect(page.getByTestId('strip')).toHaveText(before ?? '');
  await expect.poll(() => order(page, 'innovate')).toEqual(['Berth planning for partners', '—']);
});

test('several selected cards move together, below the line of the other lane', async () => {
  await card(page, 'Pilot boats, new radio').click();
  await card(page, 'Risk engine upkeep').click({ modifiers: ['ControlOrMeta'] });
  await carry(page, 'Risk engine upkeep', await pointIn(lane(page, 'run'), 'lower'));
  await drop(page);
  await expect
    .poll(() => order(page, 'run'))
    .toEqual(['Berth planning O&M', '—', 'Pilot boats, new radio', 'Risk engine upkeep']);
});

test('within a lane a drag changes the rank', async () => {
  await card(page, 'Risk engine upkeep').click();
  await carry(page, 'Risk engine upkeep', await pointIn(card(page, 'Pilot boats, new radio'), 'middle'));
  await drop(page);
  await expect
    .poll(() => order(page, 'run'))
    .toEqual(['Berth planning O&M', '—', 'Risk engine upkeep', 'Pilot boats, new radio']);
});

test('keys move, fund and rank; Move to does the same by a menu', async () => {
  await press('Pilot boats dispatch on a map', '2', 'i');
  await expect
    .poll(() => order(page, 'innovate'))
    .toEqual(['Berth planning for partners', '—', 'Pilot boats dispatch on a map']);
  await press('Pilot boats dispatch on a map', 'f');
  await expect.poll(async () => (await order(page, 'innovate')).at(-1)).toBe('—');
  await press('Pilot boats dispatch on a map', 'Alt+ArrowUp');
  await expect
    .poll(() => order(page, 'innovate'))
    .toEqual(['Pilot boats dispatch on a map', 'Berth planning for partners', '—']);
  await card(page, 'Paperless release').hover();
  await page.getByRole('button', { name: 'Move Paperless release to …' }).click();
  await page.getByRole('menuitem', { name: /^Keep the lights on(?!, funded)/ }).click();
  await expect.poll(async () => (await order(page, 'run')).at(-1)).toBe('Paperless release');
});

test('quitting and opening again shows the same board, and what was done can still be undone', async () => {
  const before = [await order(page, 'run'), await order(page, 'innovate'), await order(page, 'backlog')];
  await app.close();
  ({ app, page } = await launchApp({ userData }));
  await expect(page.getByTestId('board')).toBeVisible();
  await expect.poll(() => order(page, 'run')).toEqual(before[0]);
  expect([await order(page, 'innovate'), await order(page, 'backlog')]).toEqual(before.slice(1));
  await expect(page.getByRole('button', { name: /^Undo move of “Paperless release”/ })).toBeVisible();
});

test('the PDF of the plan is written whole and checks out', async () => {
  const pdf = join(await mkdtemp(join(tmpdir(), 'bimodal-pdf-')), 'plan.pdf');
  await answerDialogs(app, pdf);
  await page.getByRole('button', { name: 'Report' }).first().click();
  await page.getByRole('button', { name: /^Export PDF/ }).click();
  await expect(page.getByText(/plan\.pdf/)).toBeVisible({ timeout: 30_000 });
  const info = (await run('pdfinfo', [pdf])).stdout;
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toContain('My plan');
  await run('qpdf', ['--check', pdf]);
  const fonts = (await run('pdffonts', [pdf])).stdout.split('\n').slice(2).filter(Boolean);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+/);
  const text = (await run('pdftotext', ['-layout', pdf, '-'])).stdout;
  for (const title of ['Berth planning O&M', 'Risk engine learns from finds', 'Pilot boats, new radio'])
    expect(text.replace(/\s+/g, ' ')).toContain(title);
});

test('undoing all of it leaves the plan as it was at the first start', async () => {
  await page.getByRole('button', { name: 'Board' }).click();
  await undoAll();
  await expect(page.getByText('Nothing to plan yet')).toBeVisible();
});
