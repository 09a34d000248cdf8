import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { plannedYear } from '../planned-year';

const projectRoot = resolve(import.meta.dirname, '..', '..', '..');

/** One run of the command line; it must end well. */
export function bimodal(folder: string, ...args: string[]): string {
  const executable = process.env['BIMODAL_ELECTRON'];
  if (!executable) throw new Error('BIMODAL_ELECTRON is not set: run this test through playwright.config.ts');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    ...asRoot,
    '--ozone-platform=headless',
    `--user-data-dir=${join(folder, 'user-data')}`,
    '--lang=en-GB',
    plannedYear,
  ];
  const ended = spawnSync(executable, [...flags, projectRoot, '--cli', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(ended.status, ended.stderr).toBe(0);
  return ended.stdout;
}

/** A plan of so many initiatives, in a folder of its own; every third of them stands in the backlog. */
export function folderWithPlan(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-pdf-'));
  const lanes = ['run', 'innovate', 'backlog'];
  const outcomes = ['revenue', 'efficiency', 'risk'];
  const lines = Array.from({ length: count }, (_, index) => {
    const long = index % 50 === 0 ? `, ${'whose title goes on and on '.repeat(12)}` : '';
    const funding = index % 3 < 2 && index % 5 ? 'full' : 'none';
    return `${titleOf(index)}${long};${lanes[index % 3]};${outcomes[(index >> 2) % 3]};${(index + 1) * 1000};${funding};2027-04-01;M. Okafor`;
  });
  const head = 'Title;Lane;Outcome;Cost;Funding;Start;Business owner';
  writeFileSync(join(folder, 'backlog.csv'), [head, ...lines, ''].join('\r\n'));
  bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal');
  return folder;
}

export function titleOf(index: number): string {
  return `Piece${String(index + 1).padStart(5, '0')} of work`;
}
