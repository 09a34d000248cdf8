import { existsSync, readFileSync } from 'node:fs';
import { lastLines, runCommand } from './run-command.ts';

const runPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxshmfence1',
  'fonts-liberation',
];

// A display without a screen, and the tools with which the tests look into PDF files.
const testPackages = ['xvfb', 'xauth', 'poppler-utils', 'qpdf'];

// What compiling better-sqlite3 for the stand-in Electron takes.
const compilerPackages = ['g++', 'make', 'python3'];

function isDebian(): boolean {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function missing(packages: readonly string[]): Promise<string[]> {
  // Packages were renamed for 64-bit time in later releases (libasound2t64): a package that another one
  // provides counts as installed, and so does a program that came from elsewhere.
  const format = '${db:Status-Status}|${Package}, ${Provides}\n';
  const { output } = await runCommand('dpkg-query', ['-W', '-f', format]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.startsWith('installed|'))
      .flatMap((line) => line.slice('installed|'.length).split(','))
      .map((name) => name.replace(/\(.*\)/, '').trim()),
  );
  return packages.filter((name) => !installed.has(name));
}

async function missingCompiler(): Promise<string[]> {
  const found = await Promise.all(
    compilerPackages.map(async (name) => (await runCommand('which', [name])).status === 0),
  );
  return compilerPackages.filter((_, index) => !found[index]);
}

export type PackageNeed = 'run' | 'test';

/** The Debian packages that this machine lacks; empty on other systems, where nobody can tell. */
export async function missingPackages(need: PackageNeed): Promise<string[]> {
  if (!isDebian()) return [];
  const wanted = need === 'test' ? [...runPackages, ...testPackages] : runPackages;
  return [...(await missing(wanted)), ...(await missingCompiler())];
}

export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install --no-install-recommends -y ${packages.join(' ')}`;
}

/** Installs what the tests need where that is possible; elsewhere says which command would do it. */
export async function installPackages(say: (line: string) => void): Promise<void> {
  const packages = await missingPackages('test');
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0) {
    say(`Some system packages are missing, so tests may fail. To install them: ${installCommand(packages)}`);
    return;
  }
  say(`Installing missing system packages with apt-get: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-q'], { env });
  const args = ['install', '-q', '-y', '--no-install-recommends', ...packages];
  const { status, output } = await runCommand('apt-get', args, { env });
  if (status !== 0) throw new Error(`apt-get could not install them:\n${lastLines(output)}`);
}
