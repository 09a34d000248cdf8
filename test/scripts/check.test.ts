import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { checkArrows } from '../../scripts/checks/arrows';
import { checkLicences } from '../../scripts/checks/licences';
import { checkPapers } from '../../scripts/checks/papers';
import { checkLint, checkTypes, checkUnused } from '../../scripts/checks/parts';
import { checkStyleNames } from '../../scripts/checks/style-names';
import { type PlantedTree, plantTree } from '../helpers/planted-tree';

const trees: PlantedTree[] = [];

function plant(files: Readonly<Record<string, string>>): string {
  const tree = plantTree(files);
  trees.push(tree);
  return tree.root;
}

afterEach(() => {
  for (const tree of trees.splice(0)) tree.remove();
});

const manifest = JSON.stringify({
  name: 'planted',
  version: '1.0.0',
  license: 'MIT',
  dependencies: { zod: '*' },
});

test('a class that its module of style does not have is named', async () => {
  const component = (name: string) =>
    `import cards from './card.module.css';\nexport const bar = <p className={cards.${name}} />;\n`;
  const root = plant({
    'renderer/ui/card.module.css': '@layer ui {\n  .card { padding: 1.5em }\n  /* no .heading */\n}\n',
    'renderer/ui/good.tsx': component('card'),
    'renderer/ui/bad.tsx': component('heading'),
  });
  expect(await checkStyleNames(root)).toEqual({
    ok: false,
    detail: 'renderer/ui/bad.tsx: ./card.module.css has no class heading',
  });
});

describe('arrows', () => {
  test('imports along the arrows pass', async () => {
    const root = plant({
      'package.json': manifest,
      'shared/model/money.ts': `import { z } from 'zod';\nexport const money = z.number();\n`,
      'shared/rules/sum.ts': `import { money } from '../model/money';\nexport const sum = money;\n`,
      'renderer/features/board/board.ts': `export { sum as board } from '../../../shared/rules/sum';\n`,
    });
    expect(await checkArrows(root)).toEqual({ ok: true, detail: '3 modules' });
  });

  test('each import against an arrow is named, type-only ones too', async () => {
    const root = plant({
      'package.json': manifest,
      'shared/model/money.ts': `import type { Sum } from '../rules/sum';\nexport type Money = Sum;\n`,
      'shared/model/window.ts': `import type { App } from 'electron';\nexport type Window = App;\n`,
      'shared/model/file.ts': `export { readFileSync } from 'node:fs';\n`,
      'shared/rules/sum.ts': `export type Sum = number;\n`,
      'shared/rules/spoken.ts': `import { speak } from '../words/speak';\nexport const spoken = speak;\n`,
      'shared/words/speak.ts': `import { createElement } from 'react';\nexport const speak = createElement;\n`,
      'electron/main/main.ts': `import { open } from '../engine/store/open';\nexport const main = open;\n`,
      'electron/engine/store/open.ts': `import Database from 'better-sqlite3';\nexport const open = Database;\n`,
      'electron/engine/query.ts': `import type { Database } from 'better-sqlite3';\nexport type Query = Database;\n`,
      'renderer/features/board/board.ts': `import type { Map } from '../roadmap/map';\nexport type Board = Map;\n`,
      'renderer/features/roadmap/map.ts': `import { held } from '../../../test/held';\nexport type Map = typeof held;\n`,
      'renderer/ui/button.ts': `import type { Plan } from '../state/plan';\nexport type Button = Plan;\n`,
      'renderer/state/plan.ts': `import type { Button } from '../ui/button';\nexport type Plan = Button;\n`,
      'test/held.ts': `export const held = 1;\n`,
    });
    const { ok, detail } = await checkArrows(root);
    expect(ok).toBe(false);
    const found = detail.split('\n').map((line) => line.replace(/ -> .*/, ''));
    expect(found).toEqual(
      expect.arrayContaining([
        'model-imports-only-model: shared/model/money.ts',
        'electron-only-in-main-and-preload: shared/model/window.ts',
        'no-node-in-shared-and-page: shared/model/file.ts',
        'rules-import-only-model: shared/rules/spoken.ts',
        'shared-imports-only-zod: shared/words/speak.ts',
        'main-imports-only-shared: electron/main/main.ts',
        'sql-only-in-the-store: electron/engine/query.ts',
        'features-never-import-one-another: renderer/features/board/board.ts',
        'nothing-imports-test: renderer/features/roadmap/map.ts',
        'ui-imports-only-shared: renderer/ui/button.ts',
        'no-cycles: renderer/state/plan.ts',
      ]),
    );
    expect(detail).not.toContain('electron/engine/store/open.ts ->');
  });

  test('a source file that the tool does not see fails the check', async () => {
    const root = plant({
      'package.json': manifest,
      'shared/model/money.ts': `export const money = 1;\n`,
      'test/fixture.js': `export const unseen = 1;\n`,
      '.dependency-cruiser.cjs': `module.exports = { forbidden: [], options: { exclude: { path: '^test/' } } };\n`,
    });
    expect(await checkArrows(root)).toEqual({
      ok: false,
      detail: 'not seen by dependency-cruiser: test/fixture.js',
    });
  });
});

describe('lint', () => {
  const project = { 'package.json': manifest, 'tsconfig.json': `{ "extends": "./tsconfig.base.json" }\n` };

  test('good code passes', async () => {
    const root = plant({ ...project, 'shared/model/money.ts': `export const money = 1;\n` });
    expect(await checkLint(root)).toMatchObject({ ok: true });
  });

  test('each planted fault is found by its rule', async () => {
    const lines = (count: number): string =>
      'export const a = 1;\n'.replace('a', 'a0') + '// line\n'.repeat(count - 1);
    const root = plant({
      ...project,
      'shared/model/long-file.ts': lines(401),
      'shared/model/just-fits.ts': lines(400),
      'shared/model/long-function.ts': `export function long(): void {\n${'  // line\n'.repeat(60)}}\n`,
      'shared/model/default-export.ts': `const one = 1;\nexport default one;\n`,
      'shared/model/camelCase.ts': `export const one = 1;\n`,
      'shared/model/any.ts': `export const one: any = 1;\n`,
      'shared/model/bang.ts': `export const one = (list: string[]): string => list[0]!;\n`,
      'shared/model/clock.ts': `export const now = (): number => Date.now();\n`,
      'shared/model/process.ts': `export const one = process;\n`,
      'shared/model/file.ts': `import type { Stats } from 'node:fs';\nexport type One = Stats;\n`,
      'electron/main/floating.ts': `const work = async (): Promise<void> => {};\nexport const go = (): void => {\n  work();\n};\n`,
      'renderer/ui/hook.tsx': `import { useState } from 'react';\nexport function Button({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n`,
      'renderer/ui/picture.tsx': `export const Picture = () => <img src="a.png" />;\n`,
    });
    const { ok, detail } = await checkLint(root);
    expect(ok).toBe(false);
    for (const [file, rule] of [
      ['long-file', 'max-lines'],
      ['long-function', 'max-lines-per-function'],
      ['default-export', 'no-default-export'],
      ['camelCase', 'filename-case'],
      ['any', 'no-explicit-any'],
      ['bang', 'no-non-null-assertion'],
      ['clock', 'no-restricted-properties'],
      ['process', 'no-restricted-globals'],
      ['file', 'no-restricted-imports'],
      ['floating', 'no-floating-promises'],
      ['hook', 'rules-of-hooks'],
      ['picture', 'alt-text'],
    ] as const) {
      expect(detail).toMatch(new RegExp(`/${file}\\.tsx?:.*${rule}\\)`));
    }
    expect(detail).not.toContain('just-fits');
  });
});

test('a type of Node in shared does not compile', async () => {
  const references = `{ "files": [], "references": [{ "path": "./shared" }] }\n`;
  const good = { 'tsconfig.json': references, 'shared/model/money.ts': `export const money = 1;\n` };
  expect(await checkTypes(plant(good))).toEqual({ ok: true, detail: '' });
  const bad = { ...good, 'shared/model/folder.ts': `export const folder = process.cwd();\n` };
  const { ok, detail } = await checkTypes(plant(bad));
  expect(ok).toBe(false);
  expect(detail).toContain("Cannot find name 'process'");
});

describe('what nobody uses', () => {
  const tools = ['vite', 'electron-vite', '@vitejs/plugin-react'];
  const project = {
    'package.json': JSON.stringify({
      name: 'planted',
      type: 'module',
      main: 'out/main/main.js',
      devDependencies: Object.fromEntries(tools.map((name) => [name, '*'])),
      scripts: { build: 'electron-vite build' },
    }),
    'electron/main/main.ts': `import { used } from '../../shared/model/money';\nused();\n`,
    'electron/engine/engine.ts': `process.exit(0);\n`,
    'electron/preload/preload.ts': `process.exit(0);\n`,
    'shared/model/money.ts': `export const used = (): void => {};\n`,
  };

  test('a file and an export are named', async () => {
    const root = plant({
      ...project,
      'shared/model/money.ts': `export const used = (): void => {};\nexport const unused = 1;\n`,
      'shared/model/nobody.ts': `export const nobody = 1;\n`,
    });
    const { ok, detail } = await checkUnused(root);
    expect(ok).toBe(false);
    expect(detail).toMatch(/^unused .*shared\/model\/money\.ts/m);
    expect(detail).toMatch(/^shared\/model\/nobody\.ts/m);
    expect(detail).not.toMatch(/^used /m);
  });

  test('what only a test uses is named', async () => {
    const root = plant({
      ...project,
      'shared/model/tested.ts': `export const tested = 1;\n`,
      'test/shared/model/tested.test.ts': `import { tested } from '../../../shared/model/tested';\ntested.toFixed();\n`,
    });
    const { ok, detail } = await checkUnused(root);
    expect(ok).toBe(false);
    expect(detail).toMatch(/^shared\/model\/tested\.ts/m);
  });
});

test('a package under a licence that cannot be shipped is named', async () => {
  const withLicence = (license: string): Record<string, string> => ({
    'package.json': JSON.stringify({
      name: 'planted',
      version: '1.0.0',
      private: true,
      dependencies: { dep: '1.0.0' },
    }),
    'node_modules/dep/package.json': JSON.stringify({ name: 'dep', version: '1.0.0', license }),
  });
  expect(await checkLicences(plant(withLicence('MIT')))).toEqual({ ok: true, detail: '' });
  const { ok, detail } = await checkLicences(plant(withLicence('GPL-3.0-only')));
  expect(ok).toBe(false);
  expect(detail).toContain('dep@1.0.0');
});

/** So many files in one folder. */
const manyFiles = (folder: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/file-${at}.ts`, '']));

test('addresses in the lockfile, paths of a machine, barrels, crowded folders and a clock in shared code are named', async () => {
  const integrity = 'sha512-abc';
  const lockfile = (packages: object): string => JSON.stringify({ packages });
  const good = {
    'package-lock.json': lockfile({ '': {}, 'node_modules/a': { integrity } }),
    'shared/model/money.ts': `export const money = 1;\n`,
    ...manyFiles('shared/rules', 60),
  };
  expect(await checkPapers(plant(good))).toEqual({ ok: true, detail: '' });
  const root = plant({
    'package-lock.json': lockfile({
      'node_modules/a': { integrity, resolved: 'elsewhere' },
      'node_modules/b': {},
    }),
    'shared/model/index.ts': `export const barrel = 1;\n`,
    'shared/model/clock.ts': `export const now = new Date();\n`,
    ...manyFiles('shared/rules', 61),
  });
  writeFileSync(`${root}/notes.md`, `see ${root}/notes.md\n`);
  const { detail } = await checkPapers(root);
  expect(detail.split('\n')).toEqual([
    'package-lock.json: node_modules/a holds an address',
    'package-lock.json: node_modules/b has no sha512 checksum',
    expect.stringMatching(/^path of this machine: notes\.md:1:/),
    'a barrel: shared/model/index.ts',
    'a crowded folder: shared/rules has 61 files, at most 60',
    'shared code reads the clock: shared/model/clock.ts',
  ]);
});
