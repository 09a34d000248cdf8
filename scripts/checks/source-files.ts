import { execFileSync } from 'node:child_process';

/** The folders whose TypeScript the rules of the house hold for. */
export const sourceFolders = ['shared', 'electron', 'renderer', 'test', 'scripts'];

/** Files that git knows or would add, relative to the project's root. */
export function projectFiles(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return listed.split('\0').filter((file) => file !== '');
}

export function sourceFiles(root: string): string[] {
  const inFolder = new RegExp(`^(${sourceFolders.join('|')})/.*\\.(ts|tsx|mts|cts|mjs|cjs|js)$`);
  return projectFiles(root).filter((file) => inFolder.test(file) && !file.startsWith('test/fixtures/'));
}
