import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bimodal } from '../helpers/command-line';
import { tabTo } from '../helpers/keyboard';
import { launchBoard } from '../helpers/launch-board';

const backlog = [
  'Key,Title,Lane,Outcome,Cost,Run cost a year before savings,Funding',
  'A-1,Identity clean-up,run,risk,620000,60000,full',
  'A-2,Orders and returns,innovate,revenue,960000,100000,full',
  'A-3,Loyalty wallet,innovate,revenue,700000,150000,none',
  '',
].join('\r\n');

/** Writes the text of the field that has the keyboard anew, and stores it. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('ControlOrMeta+Enter');
}

test('a sentence is said in own words by keyboard, with its figures live in preview, PDF, slides and JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-own-words-'));
  writeFileSync(join(folder, 'backlog.csv'), backlog);
  const imported = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal');
  expect(imported.status, imported.said).toBe(0);
  const { app, page } = await launchBoard({ args: [join(folder, 'plan.bimodal')] });
  await page.keyboard.press('ControlOrMeta+9');
  const preview = page.getByTestId('report-preview');
  await expect(preview).toContainText('No IT budget is set for');
  await tabTo(page, /^Own words/);
  await write(page, 'We spend {chnge} on change.');
  await expect(page.getByText('“{chnge}” is no figure of this sentence.')).toBeVisible();
  await expect(preview).toContainText('No IT budget is set for');
  await tabTo(page, /^Own words/);
  await write(page, 'We spend {change} on change in {year}.');
  await expect(preview).toContainText(/We spend €\s1\.58M on change in \d{4}\./);
  await expect(preview).not.toContainText('No IT budget is set for');
  await expect(page.getByText(/^Not said: \{run\} €\s0\.62M/)).toBeVisible();

  // The rules speak again, and undo brings the own words back.
  await page.keyboard.press('Tab');
  await tabTo(page, /^As the rules say it$/);
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('No IT budget is set for');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(preview).toContainText(/We spend €\s1\.58M on change/);
  await app.close();

  // The figures of another day: what is dearer by now stands in the same words.
  writeFileSync(join(folder, 'backlog.csv'), backlog.replace('620000', '720000'));
  const again = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal');
  expect(again.status, again.said).toBe(0);
  for (const output of [
    ['--report', 'board-summary', '--pdf', 'out.pdf'],
    ['--pptx', 'out.pptx'],
  ]) {
    const exported = await bimodal(folder, 'export', 'plan.bimodal', ...output);
    expect(exported.status, exported.said).toBe(0);
  }
  const shown = await bimodal(folder, 'show', 'plan.bimodal', '--json');
  const [own] = (JSON.parse(shown.out) as { ownWords: unknown[] }).ownWords;
  expect(own).toEqual({
    sentence: 'story/money/',
    language: 'en',
    text: 'We spend {change} on change in {year}.',
  });
  const said = /We spend €\s1\.68M on change in \d{4}\./;
  const slides = spawnSync('unzip', ['-p', join(folder, 'out.pptx'), 'ppt/slides/slide1.xml']);
  if (!slides.error) expect(slides.stdout.toString('utf8')).toMatch(said);
  const text = spawnSync('pdftotext', [join(folder, 'out.pdf'), '-'], { encoding: 'utf8' });
  if (!text.error) expect(text.stdout.replaceAll(/\s+/g, ' ')).toMatch(said);
});
