import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { bimodal } from '../helpers/command-line';
import { launchApp } from '../helpers/launch';
import { goToScreen, openSampleWindow } from '../helpers/plans/sample-window';

const missing = ['pdftotext', 'qpdf'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

let app: ElectronApplication;
let page: Page;
let folder: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  ({ app, userData: folder } = await launchApp({ args: ['--lang=de'] }));
  page = await openSampleWindow(app);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1024, 640);
  });
});

test.afterAll(async () => {
  await app.close();
});

const screens = [
  'Board',
  'Übersicht',
  'Tabelle',
  'Wirkungen',
  'Roadmap',
  'Geld',
  'Services',
  'Personal',
  'Ressorts',
  'Szenarien',
  'Entschei\u00addungen',
  'Bericht',
  'Einstel\u00adlungen',
] as const;

/** Words that stand on nearly every page in English, and on none in German. */
const english = /\b(?:the|and|with|funded|initiatives|nothing|save|delete|how is this)\b/i;

async function serious(): Promise<string[]> {
  // What another language can change: names, languages, what no longer fits its place.
  const rules = [
    'button-name',
    'html-has-lang',
    'html-lang-valid',
    'label',
    'link-name',
    'scrollable-region-focusable',
    'select-name',
    'target-size',
    'valid-lang',
  ];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(rules).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

test('the pages say that they are in German, and so does the menu', async () => {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de-DE');
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toContain('Fenster');
});

for (const screen of screens)
  test(`the screen ${screen} is in German and all of it is reached`, async () => {
    const places = page.getByRole('navigation').first();
    // The overview stands in for the board, and has a key.
    if (screen === 'Übersicht') await page.keyboard.press('ControlOrMeta+Shift+O');
    else await places.getByRole('button', { name: screen, exact: true }).click();
    if (screen === 'Übersicht') await expect(page.getByTestId('overview')).toBeVisible();
    const heads = page.locator('h1:visible, h2:visible, th[scope=col]:visible, nav button:visible');
    await expect(heads.first()).toBeVisible();
    for (const words of await heads.allTextContents()) expect(words).not.toMatch(english);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await serious()).toEqual([]);
  });

test('what is not so is not said to be so: yes and no where many are edited', async () => {
  const places = page.getByRole('navigation').first();
  await places.getByRole('button', { name: 'Board', exact: true }).click();
  await page.getByTestId('lane-run').locator('[data-card]').first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  const contracted = dialog.getByLabel('Vertraglich', { exact: true });
  await expect(contracted).toBeVisible();
  expect(await contracted.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text)).toBe(
    'nein',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what hangs on a word hangs on it in German too: groups of columns, and what is the same as before', async () => {
  const places = page.getByRole('navigation').first();
  await places.getByRole('button', { name: 'Geld', exact: true }).click();
  const groups = page.locator('th[scope=colgroup]:visible');
  await expect(groups.first()).toBeVisible();
  const spans = await groups.evaluateAll((heads) =>
    heads.map((head) => [head.textContent, head.getAttribute('colspan')]),
  );
  expect(spans).toEqual([
    ['Betrieb', '4'],
    ['Einmalig', '2'],
  ]);
  await places.getByRole('button', { name: 'Szenarien', exact: true }).click();
  const changes = page.getByRole('table', { name: 'Szenarien nebeneinander' }).locator('td > span');
  const same = changes.filter({ hasText: /^gleich$/ }).first();
  const other = changes.filter({ hasText: /^[−+]\d/ }).first();
  const strong = (words: typeof same) =>
    words.evaluate((element) => Number(getComputedStyle(element).fontWeight));
  expect(await strong(same)).toBeLessThan(await strong(other));
});

test('a report is in German, and what programs read is the same', async () => {
  // The text of a PDF is read by tools of the system, which a machine of Windows or a Mac may not have.
  test.skip(missing.length > 0, `SKIPPED: ${missing.join(', ')} not installed`);
  const plan = join(folder, 'plan.bimodal');
  const backlog = join(import.meta.dirname, '../../resources/sample-backlog.csv');
  expect((await bimodal(folder, 'import', backlog, '--plan', plan)).status).toBe(0);
  const written = await bimodal(folder, 'export', plan, '--pdf', 'bericht.pdf', '--lang', 'de');
  expect(written.said).toBe('');
  expect(written.status).toBe(0);
  const german = await bimodal(folder, 'show', plan, '--json', '--lang', 'de');
  const plain = await bimodal(folder, 'show', plan, '--json');
  expect(german.out).toBe(plain.out);
  const figures = await bimodal(folder, 'export', plan, '--csv', 'de.csv', '--figures', '--lang', 'de');
  expect(figures.out).toMatch(/^de\.csv geschrieben: [\d.]+ Zahlen\.\n$/);
  await bimodal(folder, 'export', plan, '--csv', 'en.csv', '--figures');
  expect(readFileSync(join(folder, 'de.csv'))).toEqual(readFileSync(join(folder, 'en.csv')));

  const run = (tool: string, ...args: string[]) =>
    spawnSync(tool, args, { cwd: folder, encoding: 'latin1', maxBuffer: 64 * 1024 * 1024 });
  const words = run('pdftotext', '-layout', 'bericht.pdf', '-');
  expect(words.stdout).toContain('Seite 1 von');
  expect(words.stdout).toContain('Betrieb sichern');
  // The contents name what is drawn after them, too.
  expect(words.stdout.split('Inhalt')[1]?.slice(0, 2_000)).toContain('Kennzahlen');
  const inside = run('qpdf', '--qdf', '--object-streams=disable', 'bericht.pdf', '-');
  expect(inside.stdout).toContain('/Lang (de-DE)');
});

test('English words with the numbers and dates of a region: chosen, shown after a restart, and typed so', async () => {
  const first = await launchApp();
  await goToScreen(first.page, 'Settings');
  await first.page.getByRole('searchbox').fill('decimal');
  const field = first.page.getByRole('combobox', { name: 'Numbers and dates' });
  await expect(field.locator('option').first()).toHaveText(/^As the system: 12.345.67 · /);
  await field.selectOption({ label: 'Germany: 12.345,67 · 31.12.2027' });
  await expect(first.page.getByText('This holds after a restart. All you did is stored.')).toBeVisible();
  await first.app.close();

  const again = await launchApp({ userData: first.userData });
  const sample = await openSampleWindow(again.app);
  await expect(sample.locator('html')).toHaveAttribute('lang', 'en');
  await expect(sample.getByTestId('board')).toContainText(/€\s\d+,\d\dM/);
  await goToScreen(sample, 'Money');
  const budget = sample.getByRole('textbox', { name: /^IT budget 2027/ }).first();
  await budget.fill('2.234.567,50');
  await budget.press('Tab');
  await expect(budget).toHaveValue('2.234.567,50');
  await expect(sample.getByRole('row', { name: /^IT budget/ }).first()).toContainText(/\d,\d\dM/);
  await goToScreen(sample, 'Report');
  await expect(sample.getByRole('main')).toContainText(/€\s2,23M/);
  await expect(
    sample.getByText(/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) 20\d\d\b/).first(),
  ).toBeVisible();
  await again.app.close();
});

test('the command line writes for people as a region does, and for programs the same everywhere', async () => {
  const place = await mkdtemp(join(tmpdir(), 'bimodal-region-'));
  const backlog = join(import.meta.dirname, '../../resources/sample-backlog.csv');
  const run = async (...args: string[]) => {
    const ended = await bimodal(place, ...args);
    expect(ended.said).toBe('');
    expect(ended.status).toBe(0);
    return ended.out;
  };
  await run('import', backlog, '--plan', 'plan.bimodal');
  expect(await run('show', 'plan.bimodal')).toMatch(/\d\.\d\dM/);
  expect(await run('show', 'plan.bimodal', '--region', 'DE')).toMatch(/\d,\d\dM/);
  expect(await run('show', 'plan.bimodal', '--json', '--region', 'DE')).toBe(
    await run('show', 'plan.bimodal', '--json'),
  );
  await run('export', 'plan.bimodal', '--csv', 'de.csv', '--figures', '--region=DE');
  await run('export', 'plan.bimodal', '--csv', 'en.csv', '--figures');
  expect(readFileSync(join(place, 'de.csv'))).toEqual(readFileSync(join(place, 'en.csv')));
  const refused = await bimodal(place, 'show', 'plan.bimodal', '--region', 'Atlantis');
  expect([refused.status, refused.said]).toEqual([2, expect.stringContaining('no region “Atlantis”')]);

  test.skip(missing.length > 0, `SKIPPED: ${missing.join(', ')} not installed`);
  await run('export', 'plan.bimodal', '--pdf', 'de.pdf', '--region', 'DE');
  const read = spawnSync('pdftotext', ['-layout', 'de.pdf', '-'], { cwd: place, encoding: 'utf8' });
  expect(read.stdout).toContain('Page 1 of');
  expect(read.stdout).toMatch(/€\s\d+,\d\dM/);
  expect(read.stdout).not.toMatch(/\d\.\d\dM/);
  await run('export', 'plan.bimodal', '--pdf', 'us.pdf', '--region', 'US');
  const width = (file: string) => /MediaBox \[0 0 (\d+)/.exec(readFileSync(join(place, file), 'latin1'))?.[1];
  expect([['594', '595'].includes(width('de.pdf') ?? ''), width('us.pdf')]).toEqual([true, '612']);
});
