import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FoundElectron } from './find-electron.ts';
import { projectRoot } from './folders.ts';
import { isMachineRemark } from './machine-remark.ts';
import { installCommand, missingPackages } from './system-packages.ts';

/** A crash has no exit status of its own; this is the one for a fault of ours. */
const ownFault = 70;
const libraryMissing = 127;

export type RunOptions = {
  /** Without a window: works where there is no display. */
  headless: boolean;
  /** Left out of the output: messages about the machine that a user of the command line cannot act on. */
  quiet: boolean;
  /** Whether what the app itself writes to stdout is shown. */
  showOutput: boolean;
};

export function electronEnvironment(electron: FoundElectron): NodeJS.ProcessEnv {
  const env = { ...process.env };
  // Set in the terminals of editors that are Electron apps themselves: the app would start as plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  if (electron.sqliteBinding !== undefined) env['BIMODAL_SQLITE_BINDING'] = electron.sqliteBinding;
  return env;
}

function electronFlags(headless: boolean): string[] {
  const flags: string[] = [];
  // Chromium refuses to run as root with its sandbox on. For any other user the sandbox stays.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  // Comes too late when the app sets it.
  if (headless && process.platform === 'linux') flags.push('--ozone-platform=headless');
  return flags;
}

/** Runs the app of this checkout with these arguments to its end; gives its exit status. */
export function runElectron(
  electron: FoundElectron,
  args: readonly string[],
  options: RunOptions,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(electron.executable, [...electronFlags(options.headless), projectRoot, ...args], {
      env: electronEnvironment(electron),
      stdio: ['inherit', options.showOutput ? 'inherit' : 'ignore', 'pipe'],
    });
    if (child.stderr)
      createInterface({ input: child.stderr }).on('line', (line) => {
        if (!options.quiet || !isMachineRemark(line)) process.stderr.write(`${line}\n`);
      });
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', fail);
    child.on('close', (status) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done(status ?? ownFault);
    });
  });
}

/** After a failed run: the one command that would install what Electron misses on this machine, if that is why. */
export async function adviceAfter(status: number): Promise<string | undefined> {
  if (status !== libraryMissing) return undefined;
  const packages = await missingPackages('run');
  if (packages.length === 0) return 'Electron lacks system libraries on this machine.';
  return `Electron lacks system libraries on this machine. To install them: ${installCommand(packages)}`;
}
