import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { plannedYear } from './planned-year';

const projectRoot = resolve(import.meta.dirname, '..', '..');

/** Milliseconds that a start has: on a machine with much else to do it took ten seconds until the plan was there. */
export const startLimit = 120_000;

export type LaunchOptions = {
  /** A folder that an earlier launch used, to start again where it stopped; a fresh one if absent. */
  userData?: string;
  /** Arguments of the app itself, such as a plan file to open. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** As a user meets it for the first time: with the start page and the tour. */
  firstRun?: boolean;
};

export type LaunchedApp = { app: ElectronApplication; page: Page; userData: string };

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...extra };
}

/** Starts the built app in the Electron that playwright.config.ts found, and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const executablePath = process.env['BIMODAL_ELECTRON'];
  if (!executablePath)
    throw new Error('BIMODAL_ELECTRON is not set: run this test through playwright.config.ts');
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'bimodal-e2e-')));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const greeting = options.firstRun ? [] : ['--no-first-run'];
  const app = await _electron.launch({
    executablePath,
    timeout: startLimit,
    args: [
      '-r',
      join(import.meta.dirname, 'wait-for-driver.cjs'),
      ...asRoot,
      ...greeting,
      `--user-data-dir=${userData}`,
      '--lang=en-GB',
      plannedYear,
      projectRoot,
      ...(options.args ?? []),
    ],
    cwd: userData,
    env: environment(options.env ?? {}),
  });
  const page = await app.firstWindow({ timeout: startLimit });
  return { app, page, userData };
}
