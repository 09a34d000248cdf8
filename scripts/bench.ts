// npm run bench: figures of the built app against floors measured in the same run. `npm run bench -- import drag` runs
// a part, `--runs 7` measures each thing so often, `--write` puts the ratios into docs/figures.md, `--hold` fails where short
// runs are slower than those allow.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildIfStale } from './electron/build-if-stale.ts';
import { findElectron } from './electron/find-electron.ts';
import { nodeModules, projectRoot } from './electron/folders.ts';
import { electronEnvironment } from './electron/run-electron.ts';
import { say, stop } from './electron/say.ts';
import { installPackages } from './electron/system-packages.ts';
import { withDisplay } from './testing/display.ts';
import { runAttached } from './testing/run-attached.ts';

const partNames = [
  'import',
  'start',
  'derive',
  'find',
  'typing',
  'drag',
  'scroll',
  'screens',
  'memory',
  'pdf',
  'pack',
];
const wrongUse = 2;

type Wanted = { parts: string[]; runs: number; write: boolean; hold: boolean };

function wantedOf(args: readonly string[]): Wanted {
  const wanted: Wanted = { parts: [], runs: 5, write: false, hold: false };
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === '--write') wanted.write = true;
    else if (word === '--hold') wanted.hold = true;
    else if (word === '--runs') wanted.runs = Number(args[++at]);
    else if (partNames.includes(word)) wanted.parts.push(word);
    else stop(`There is no part ${word}. Parts: ${partNames.join(', ')}`, wrongUse);
  }
  if (!Number.isInteger(wanted.runs) || wanted.runs < 1)
    stop('Say how often with --runs and a number.', wrongUse);
  if (wanted.write && wanted.parts.length > 0)
    stop('Only a run of all parts can be written down: leave the parts out.', wrongUse);
  if (wanted.write && wanted.hold) stop('Say --write or --hold, not both.', wrongUse);
  return wanted;
}

// The benches import the app's own modules, which Node alone cannot load. Below node_modules, so that the bundle finds
// the packages it leaves out.
async function bundled(): Promise<string> {
  const cache = join(nodeModules, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bimodal-bench-'));
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(projectRoot, 'test', 'bench', 'all.bench.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'all.bench.mjs' } },
    },
    ssr: { noExternal: ['zod', 'uuidv7'] },
  });
  return folder;
}

// A copy of the built app, so that a build that somebody starts meanwhile does not take it away.
function copyOfApp(folder: string): string {
  const copy = join(folder, 'app');
  for (const part of ['out', 'resources', 'package.json'])
    cpSync(join(projectRoot, part), join(copy, part), { recursive: true });
  symlinkSync(nodeModules, join(copy, 'node_modules'), 'junction');
  return copy;
}

async function run(wanted: Wanted): Promise<number> {
  await installPackages(say);
  const electron = await findElectron(say);
  say(electron.because);
  await buildIfStale(say);
  const bundle = await bundled();
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-bench-'));
  const paths = { root: projectRoot, folder, app: copyOfApp(folder), electron: electron.executable };
  const task = JSON.stringify({ ...wanted, ...paths });
  try {
    return await withDisplay((display) =>
      runAttached(join(bundle, 'all.bench.mjs'), ['bench', task], {
        ...electronEnvironment(electron),
        ...display,
        NODE_ENV: 'production',
      }),
    );
  } finally {
    rmSync(bundle, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await run(wantedOf(process.argv.slice(2)));
} catch (error) {
  stop(error);
}
