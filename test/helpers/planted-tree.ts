import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '..', '..');

const ourConfiguration = [
  '.dependency-cruiser.cjs',
  '.oxlintrc.json',
  'biome.json',
  'knip.config.ts',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'shared/tsconfig.json',
];

export type PlantedTree = { root: string; remove: () => void };

/** A tiny project of these files under the real project's own configuration, for trying the checks on. */
export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), 'bimodal-planted-'));
  for (const name of ourConfiguration) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    copyFileSync(join(projectRoot, name), join(root, name));
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  if (!Object.keys(files).some((name) => name.startsWith('node_modules/'))) {
    symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  }
  // A link is no folder for the pattern in .gitignore.
  writeFileSync(join(root, '.gitignore'), 'node_modules\n.tsbuild/\n');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
