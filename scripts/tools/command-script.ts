import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nodeModules } from '../electron/folders.ts';

/** The script behind a package's command, so that it runs on this very Node, whatever the path holds. */
export function commandScript(packageName: string, command = packageName): string {
  const manifestFile = join(nodeModules, packageName, 'package.json');
  if (!existsSync(manifestFile)) throw new Error(`${packageName} is not installed: run npm ci`);
  const { bin } = JSON.parse(readFileSync(manifestFile, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return resolve(dirname(manifestFile), script);
}
