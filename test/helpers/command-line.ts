import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { plannedYear } from './planned-year';
import { isMachineRemark } from '../../scripts/electron/machine-remark';

const projectRoot = resolve(import.meta.dirname, '..', '..');

interface Ended {
  readonly status: number | null;
  readonly out: string;
  /** What the app said; Chromium's remarks about the machine are left out. */
  readonly said: string;
}

/** Starts the program without a window, in a folder that also holds its own data. */
export function startBimodal(folder: string, args: readonly string[]): ChildProcess {
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
  return spawn(executable, [...flags, projectRoot, '--cli', ...args], { cwd: folder });
}

/** Does one command and waits for its end. */
export function bimodal(folder: string, ...args: string[]): Promise<Ended> {
  const child = startBimodal(folder, args);
  const out: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => out.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  return new Promise((done) =>
    child.on('close', (status) => {
      const lines = Buffer.concat(said).toString('utf8').split('\n');
      const ours = lines.filter((line) => !isMachineRemark(line)).join('\n');
      done({ status, out: Buffer.concat(out).toString('utf8'), said: ours });
    }),
  );
}
