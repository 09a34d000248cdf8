import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startAndAttach } from '../helpers/attach';
import { plannedYear } from '../helpers/planned-year';

const projectRoot = resolve(import.meta.dirname, '..', '..');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];

type Ended = { status: number; stdout: string; stderr: string };

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((done) => {
    // The package must do with what it carries.
    const clean = { ...process.env, BIMODAL_SQLITE_BINDING: undefined, ...env };
    execFile(program, args, { cwd: projectRoot, env: clean, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      done({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

let program = '';
let packing: Ended;
let folder = '';

function cli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return run(
    program,
    [...asRoot, ...headless, `--user-data-dir=${folder}`, plannedYear, '--cli', ...args],
    env,
  );
}

test.beforeAll(async () => {
  test.setTimeout(480_000);
  folder = mkdtempSync(join(tmpdir(), 'bimodal-package-'));
  const dist = join(projectRoot, 'scripts', 'dist.ts');
  packing = await run(process.execPath, [dist, '--test-package'], {
    BIMODAL_SQLITE_BINDING: process.env['BIMODAL_SQLITE_BINDING'],
  });
  program = packing.stdout.trim().split('\n').at(-1) ?? '';
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the package is marked as one for tests and its fuses hold', () => {
  expect(packing.status, packing.stderr).toBe(0);
  expect(packing.stdout).toContain('A TEST PACKAGE');
  expect(packing.stdout).toContain('fuse RunAsNode: off');
  expect(packing.stdout).toContain('fuse OnlyLoadAppFromAsar: on');
  expect(packing.stdout).not.toContain('FAILED');
  expect(existsSync(program)).toBe(true);
});

test('the package imports the sample and writes its PDF without a window', async () => {
  const plan = join(folder, 'sample.bimodal');
  const pdf = join(folder, 'sample.pdf');
  const imported = await cli([
    'import',
    join(projectRoot, 'resources', 'sample-backlog.csv'),
    '--plan',
    plan,
  ]);
  expect(imported.status, imported.stderr).toBe(0);
  const exported = await cli(['export', plan, '--pdf', pdf]);
  expect(exported.status, exported.stderr).toBe(0);
  const text = await run('pdftotext', [pdf, '-']);
  expect(text.stdout).toContain('Identity and access clean-up');
});

test('the package does not turn into plain Node when asked to', async () => {
  const asked = await cli(['no-such-command'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(asked.status, asked.stderr).toBe(2);
});

test('the package opens its window with the start page, the sample from there, and finds its best set', async () => {
  const userData = mkdtempSync(join(folder, 'window-'));
  const { page, end } = await startAndAttach(program, [...asRoot, `--user-data-dir=${userData}`]);
  await expect(page.getByTestId('start')).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: /^Sample portfolio/ }).click();
  const sample = await opened;
  await expect(sample.getByTestId('board')).toContainText('Orders from marketplaces');
  // The solver's thread and its code are read out of the archive.
  await sample.getByRole('button', { name: 'Leave the tour' }).click();
  await sample.getByRole('button', { name: 'Scenarios', exact: true }).click();
  await sample.getByRole('button', { name: 'Find the best set …' }).click();
  const dialog = sample.getByRole('dialog', { name: 'Find the best set' });
  await dialog.getByRole('button', { name: 'Find' }).click();
  await expect(dialog.getByRole('button', { name: 'Ask otherwise' })).toBeVisible({ timeout: 20_000 });
  await end();
});
