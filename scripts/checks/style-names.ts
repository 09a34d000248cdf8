import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faults, type PartResult } from './check-part.ts';
import { sourceFiles } from './source-files.ts';

/** Names of classes that a module of style gives out. */
function classesIn(style: string): ReadonlySet<string> {
  const plain = style.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...plain.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
}

/** A class that its module does not have is undefined: what wears it stands there bare, and no type says so. */
function faultsOf(root: string, file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const imports = [...source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)];
  return imports.flatMap(([, name = '', from = '']) => {
    const path = join(root, dirname(file), from);
    if (!existsSync(path)) return [`${file}: there is no ${from}`];
    const known = classesIn(readFileSync(path, 'utf8'));
    const used = new Set(
      [...source.matchAll(new RegExp(`(?<![\\w./])${name}\\.(\\w+)`, 'g'))].map(([, one = '']) => one),
    );
    return [...used]
      .filter((each) => each !== 'module' && !known.has(each))
      .map((each) => `${file}: ${from} has no class ${each}`);
  });
}

/** Every class that a component wears stands in the module of style it takes it from. */
export async function checkStyleNames(root: string): Promise<PartResult> {
  const files = sourceFiles(root).filter((file) => /^renderer\/.*\.tsx?$/.test(file));
  return faults(files.filter((file) => existsSync(join(root, file))).flatMap((file) => faultsOf(root, file)));
}
