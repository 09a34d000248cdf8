import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from './folders.ts';
import { lastLines, runCommand } from './run-command.ts';

const inputs = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
];

const stampFile = join(projectRoot, 'out', 'built-from');
const lockFolder = join(projectRoot, 'node_modules', '.cache', 'bimodal-build');

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(join(projectRoot, input)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function isFresh(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOfSources();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Two builds at once would empty each other's output.
async function withLock(work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(lockFolder), { recursive: true });
  const owner = join(lockFolder, 'pid');
  for (;;) {
    try {
      mkdirSync(lockFolder);
      break;
    } catch {
      const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
      const age = existsSync(lockFolder) ? Date.now() - statSync(lockFolder).mtimeMs : 0;
      if (pid ? !isAlive(pid) : age > 5_000) rmSync(lockFolder, { recursive: true, force: true });
      await wait(100);
    }
  }
  try {
    writeFileSync(owner, String(process.pid));
    await work();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

async function build(): Promise<void> {
  const stamp = stampOfSources();
  const manifest = createRequire(import.meta.url).resolve('electron-vite/package.json');
  const tool = join(dirname(manifest), 'bin', 'electron-vite.js');
  const { status, output } = await runCommand(process.execPath, [tool, 'build'], {
    cwd: projectRoot,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (status !== 0) throw new Error(`The app does not build:\n${lastLines(output, 25)}`);
  writeFileSync(stampFile, stamp);
}

/** Builds the app into out/ unless it was built from the very files that are there now. */
export async function buildIfStale(say: (line: string) => void): Promise<void> {
  if (isFresh()) return;
  await withLock(async () => {
    if (isFresh()) return;
    say('Building the app ...');
    await build();
  });
}
