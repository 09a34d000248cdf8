import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/plan-file';

const root = resolve(import.meta.dirname, '../../..');
const loading = /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm;
const onlyTypes = /\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}\s*from/;

/** All modules and packages that are read with a module, before anything of it runs: what is imported later is not among them. */
function readWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const match of readFileSync(file, 'utf8').matchAll(loading)) {
    if (onlyTypes.test(match[0])) continue;
    const name = (match[1] ?? '').replace(/\?raw$/, '');
    const path = [name, `${name}.ts`].map((one) => join(dirname(file), one)).find((one) => existsSync(one));
    if (!name.startsWith('.')) seen.add(name);
    else if (path?.endsWith('.ts')) readWith(path, seen);
  }
  return seen;
}

const names = (entry: string) =>
  [...readWith(join(root, entry))].map((one) =>
    one.startsWith('/') ? relative(root, one).replaceAll('\\', '/') : one,
  );

describe('a start reads no more than it needs', () => {
  test('the windows come without schemas, reports and the words for all that can go wrong', () => {
    const read = names('electron/main/windows/run-windows.ts');
    expect(read).toContain('electron/main/windows/plan-window.ts');
    expect(read).not.toContain('zod');
    expect(read.filter((one) => /main\/print\/|words\/failures/.test(one))).toEqual([]);
  });

  test('the engine opens a plan without the reader of backlogs, the exports and the reports', () => {
    const read = names('electron/engine/engine.ts');
    expect(read).toContain('electron/engine/store/read-plan.ts');
    const later = [
      'electron/engine/import/read-backlog.ts',
      'electron/engine/import/import-backlog.ts',
      'electron/engine/export/export-table.ts',
      'electron/engine/asked/report-facts.ts',
      'electron/engine/workbook/read-book.ts',
      'electron/engine/asked/best-set.ts',
      'electron/engine/solver/start-solver.ts',
      'shared/rules/show/show.ts',
    ];
    expect(later.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(later.filter((file) => read.includes(file))).toEqual([]);
  });

  test('what is planted is found: behind another module, and in one line with a type', () => {
    const folder = tempFolder();
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write(
      'a.ts',
      "import { b } from './b';\nimport type { Gone } from 'only-a-type';\nconst later = () => import('later');\n",
    );
    write(
      'b.ts',
      "export {\n  type C,\n  c,\n} from 'heavy';\nimport { type Only } from 'types';\nimport './c';\n",
    );
    write('c.ts', "import 'for-its-effect';\n");
    expect([...readWith(join(folder, 'a.ts'))].filter((one) => !one.startsWith(folder))).toEqual([
      'heavy',
      'for-its-effect',
    ]);
  });
});
