import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, nodeModules } from './folders.ts';
import { runCommand } from './run-command.ts';

const probeLimit = 5_000;
// Unreachable: enough to unpack an archive that an earlier download left on this machine. Reachable: a slow line.
const limitUnreachable = 10_000;
const limitReachable = 600_000;
const remembered = 24 * 3600_000;

function noteFile(): string {
  return join(cacheFolder(), 'official-download-failed');
}

// A network that swallows packets would cost every start the whole time limit: a failure counts for a day.
function recentFailure(): string | undefined {
  try {
    if (Date.now() - statSync(noteFile()).mtimeMs > remembered) return undefined;
    return readFileSync(noteFile(), 'utf8');
  } catch {
    return undefined;
  }
}

async function isReachable(): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  try {
    await fetch(mirror ?? 'https://github.com/electron/electron', {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeLimit),
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs Electron's own installer. Gives the reason where it failed, nothing where the binary is now there. */
export async function tryOfficialDownload(say: (line: string) => void): Promise<string | undefined> {
  const known = process.env['ELECTRON_MIRROR'] ? undefined : recentFailure();
  if (known !== undefined) return known;
  const reachable = await isReachable();
  if (reachable) say('Downloading Electron from the official place ...');
  const installer = createRequire(import.meta.url).resolve('electron/install.js');
  const { status, output } = await runCommand(process.execPath, [installer], {
    cwd: join(nodeModules, 'electron'),
    timeout: reachable ? limitReachable : limitUnreachable,
  });
  if (status === 0) return undefined;
  const firstLine = output.trim().split('\n')[0] ?? '';
  const reason = status === 124 ? 'it took too long' : firstLine.replace(/^\w*Error: /, '').slice(0, 120);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(noteFile(), reason);
  return reason;
}
