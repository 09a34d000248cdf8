import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { faults, type PartResult } from './check-part.ts';
import { projectFiles, sourceFiles } from './source-files.ts';

type LockEntry = {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  bundled?: boolean;
};

// An address would tie the project to one registry; without a checksum anything could be installed.
function lockfileFaults(root: string): string[] {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file)) return ['package-lock.json is missing'];
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(packages).flatMap(([name, entry]) => {
    if (name === '' || entry.link) return [];
    if (entry.resolved !== undefined) return [`package-lock.json: ${name} holds an address`];
    const checked = entry.integrity?.startsWith('sha512-') || entry.inBundle || entry.bundled;
    return checked ? [] : [`package-lock.json: ${name} has no sha512 checksum`];
  });
}

// A path of one machine works on no other.
function machinePathFaults(root: string): string[] {
  const home = homedir();
  const paths = [`${dirname(root)}/`, ...(home.length > 1 ? [`${home}/`] : [])].filter(
    (path) => path.length > 2,
  );
  const patterns = paths.flatMap((path) => ['-e', path]);
  try {
    const args = ['grep', '--untracked', '-nIF', ...patterns, '--', '.'];
    const found = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    return found
      .trim()
      .split('\n')
      .map((line) => `path of this machine: ${line.slice(0, 160)}`);
  } catch (error) {
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

function barrelFaults(root: string): string[] {
  return sourceFiles(root)
    .filter((file) => /(^|\/)index\.tsx?$/.test(file))
    .map((file) => `a barrel: ${file}`);
}

const mostInOneFolder = 60;

// Who looks for a file reads the names beside it: past this number a folder wants folders of its own.
function crowdedFaults(root: string): string[] {
  const counts = new Map<string, number>();
  for (const file of sourceFiles(root)) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > mostInOneFolder)
    .map(([folder, count]) => `a crowded folder: ${folder} has ${count} files, at most ${mostInOneFolder}`);
}

// What no linter rule here can name: the current time reaching code that must not know it.
function clockFaults(root: string): string[] {
  return projectFiles(root)
    .filter((file) => /^shared\/.*\.ts$/.test(file) && existsSync(join(root, file)))
    .filter((file) => /new Date\(\)|\bperformance\.now\(/.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => `shared code reads the clock: ${file}`);
}

/** Things that are wrong in any file: lockfile, paths of a machine, barrels, crowded folders, a clock in shared code. */
export async function checkPapers(root: string): Promise<PartResult> {
  return faults([
    ...lockfileFaults(root),
    ...machinePathFaults(root),
    ...barrelFaults(root),
    ...crowdedFaults(root),
    ...clockFaults(root),
  ]);
}
