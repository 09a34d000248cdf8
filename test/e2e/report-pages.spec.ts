import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { bimodal } from '../helpers/command-line';
import { readPng } from '../helpers/small-png';

/** The approved pages, which the README shows. `BIMODAL_REPORT_PICTURES=1` renews them: look at each before it is committed. */
const approved = resolve(import.meta.dirname, '..', '..', 'docs', 'pictures');
const isRenewed = process.env['BIMODAL_REPORT_PICTURES'] !== undefined;
const isMissing = spawnSync('pdftoppm', ['-v']).error !== undefined;

/** Named as a user would name it: its name is the title of the pages. */
const plan = 'IT plan 2027.bimodal';

const reports: readonly (readonly [name: string, ...args: string[]])[] = [
  ['board-summary'],
  ['briefing', '--peer', 'cfo'],
  ['agenda', '--peer', 'coo'],
  ['why-a-before-b', '--initiative', 'NH-201', '--initiative', 'NH-103'],
  ['budget-case'],
  ['handout', '--initiative', 'NH-201', '--initiative', 'NH-103', '--initiative', 'NH-205'],
];

/** Side of the squares that are compared, in pixels: a letter that is drawn a little otherwise is no other page. */
const side = 12;

/** How light each square of a page is, 0 to 255, without its foot, which names the state of the plan. */
function squaresOf(png: Buffer): number[] {
  const { width, height, pixels } = readPng(png);
  const [columns, rows] = [Math.floor(width / side), Math.floor((height * 0.93) / side)];
  return Array.from({ length: columns * rows }, (_, square) => {
    const [left, top] = [(square % columns) * side, Math.floor(square / columns) * side];
    let sum = 0;
    for (let y = top; y < top + side; y++)
      for (let x = left * 3; x < (left + side) * 3; x++) sum += pixels[y * width * 3 + x] ?? 0;
    return sum / (side * side * 3);
  });
}

/** The part of a page's squares that are plainly lighter or darker than in another, 0 to 1; 1 where their sizes differ. */
function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [squaresOf(one), squaresOf(other)];
  if (a.length !== b.length) return 1;
  return a.filter((light, at) => Math.abs(light - (b[at] ?? 0)) > 24).length / a.length;
}

const most = 0.01;

test('the first page of each report looks as it was approved, and a page that is another is seen', async () => {
  // A page becomes a picture by a tool of the system, which not every machine has; CI's has it.
  test.skip(isMissing, 'SKIPPED: pdftoppm not installed');
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-pages-'));
  const made = await bimodal(folder, 'new', plan, '--sample');
  expect(made.status, made.said).toBe(0);
  mkdirSync(approved, { recursive: true });
  const pages = new Map<string, Buffer>();
  for (const [name, ...args] of reports) {
    const options = ['--pdf', `${name}.pdf`, '--report', name, '--paper', 'A4', ...args];
    const exported = await bimodal(folder, 'export', plan, ...options);
    expect(exported.status, exported.said).toBe(0);
    const drawn = join(folder, name);
    spawnSync('pdftoppm', ['-r', '64', '-f', '1', '-l', '1', '-singlefile', '-png', `${drawn}.pdf`, drawn]);
    if (isRenewed) copyFileSync(`${drawn}.png`, join(approved, `${name}.png`));
    pages.set(name, readFileSync(`${drawn}.png`));
  }
  for (const [name, page] of pages) {
    const known = readFileSync(join(approved, `${name}.png`));
    expect.soft(difference(page, known), name).toBeLessThan(most);
    // Planted: each page against the approved one of every other report.
    for (const [other] of reports)
      if (other !== name)
        expect
          .soft(difference(page, readFileSync(join(approved, `${other}.png`))), `${name} as ${other}`)
          .toBeGreaterThan(most);
  }
});

test('the board summary of the sample portfolio is one page, on either paper, however it lies, in either language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-one-page-'));
  const made = await bimodal(folder, 'new', plan, '--sample');
  expect(made.status, made.said).toBe(0);
  const sheets = ['A4', 'Letter'].flatMap((paper) =>
    ['portrait', 'landscape'].map((orientation) => [paper, orientation] as const),
  );
  for (const language of ['en', 'de'])
    for (const [paper, orientation] of sheets) {
      const sheet = ['--paper', paper, '--orientation', orientation];
      const options = ['--pdf', 'out.pdf', '--report', 'board-summary', ...sheet, '--lang', language];
      const exported = await bimodal(folder, 'export', plan, ...options);
      expect(exported.status, exported.said).toBe(0);
      const pdf = readFileSync(join(folder, 'out.pdf'), 'latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)], `${language} ${paper} ${orientation}`).toHaveLength(1);
    }
});
