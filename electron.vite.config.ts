import { readFileSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;

// The page asks no schema, the engine does; but schemas stand beside what the page needs of the model, and zod would be
// a fifth of the script that is read before the first card. Should the page ever ask one, it fails at once.
const standIn = `
const nothing = new Proxy(() => nothing, {
  get: (_, name) => {
    if (/parse/i.test(String(name))) throw new Error('the page has no schemas: ask the engine');
    return nothing;
  },
});
export const z = nothing;
`;
const withoutSchemas: Plugin = {
  name: 'page-without-schemas',
  enforce: 'pre',
  resolveId: (id) => (id === 'zod' ? '\0page-without-schemas' : null),
  load: (id) => (id === '\0page-without-schemas' ? standIn : null),
};

// Asked for when a text is laid out, the font would come after the first cards, and all would be laid out twice.
const fontAtOnce: Plugin = {
  name: 'font-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle, path }) => {
      if (!path.endsWith('/index.html')) return [];
      const font = Object.keys(bundle ?? {}).find((name) => /inter-latin-wght-normal.*\.woff2$/.test(name));
      if (font === undefined) throw new Error('the font of the pages was not found in the build');
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${font}` };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },
  },
};

// The solver's own code; the engine reads it and hands it to the thread (`solver/start-solver.ts`).
const solverCode: Plugin = {
  name: 'solver-code',
  generateBundle() {
    const source = readFileSync(resolve(root, 'node_modules/highs/build/highs.wasm'));
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
  },
};

// What a start reads comes in few files: each costs its way through main or Node's loader, and a page looks for all of them
// before it reads on. A file holds what the same ones of these starts read, and what the same other processes may come to
// read later: none reads what only others need. An entry stands alone, for it does something as it is read.
type Found = { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] };
interface Starts {
  /** By process: its entry, and what is read at its starts. */
  readonly processes: Readonly<
    Record<string, { readonly entry: string; readonly starts: readonly string[] }>
  >;
  /** What is read with it is left to the bundler. */
  readonly apart: readonly string[];
}

function filesOfStarts({ processes, apart }: Starts) {
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (entry: string, find: (id: string) => Found | null, later: boolean): ReadonlySet<string> => {
    const known = reached.get(`${entry} ${later}`);
    if (known) return known;
    const ids = new Set<string>();
    const next = [resolve(root, entry)];
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (ids.has(id)) continue;
      ids.add(id);
      const found = find(id);
      next.push(...(found?.importedIds ?? []), ...((later && found?.dynamicallyImportedIds) || []));
    }
    reached.set(`${entry} ${later}`, ids);
    return ids;
  };
  const all = Object.entries(processes);
  const name = (id: string, chunks: { getModuleInfo(id: string): Found | null }): string | null => {
    const reads = (entry: string, later = false) =>
      reach(entry, (asked) => chunks.getModuleInfo(asked), later).has(id);
    if (apart.some((entry) => reads(entry)) || all.some(([, { entry }]) => id === resolve(root, entry)))
      return null;
    const readers = all.flatMap(([, { starts }]) => starts.filter((start) => reads(start)));
    if (readers.length === 0) return null;
    const others = all.filter(
      ([, { entry, starts }]) => !starts.some((start) => reads(start)) && reads(entry, true),
    );
    const names = readers.map((start) => parse(start).name);
    return `start-${[...names, ...others.map(([process]) => `and-${process}`)].join('-')}`;
  };
  return { includeDependenciesRecursively: false, groups: [{ name }] };
}

// A script with a single letter beyond Latin-1 is held with two bytes a letter, in the page for as long as that lives. Escaped,
// it takes half, and is read quicker. No template of ours or of our packages is read raw.
const plainLetters: Plugin = {
  name: 'plain-letters',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(
            /[\u0080-\uffff]/g,
            (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  },
};

// The texts wait for it, and whatever else is in their file waits with them.
const german = 'shared/words/german.ts';

// Chromium tries a nested selector (`&:hover`) on every element there is; written out (`.card:hover`) on those of its class alone.
// Its number in lightningcss (`Features.Nesting`), which comes with Vite.
const nesting = 1;

// One build runs on the shipped Electron and on the older one used where GitHub cannot be reached,
// so the targets are those of the older one (README, "Where the Electron comes from").
export default defineConfig({
  main: {
    // Its module declares a `require` of its own, and so does what electron-vite puts before every file: both in one do not load.
    resolve: { alias: { fflate: resolve(root, 'node_modules/fflate/lib/node.cjs') } },
    plugins: [solverCode, plainLetters],
    build: {
      target: 'node20',
      // All but the driver of the plan file is in the bundle: the package carries no other module (electron-builder.yml).
      externalizeDeps: { exclude: ['zod', 'uuidv7', 'read-excel-file', 'pptxgenjs', 'highs'] },
      rollupOptions: {
        input: {
          main: resolve(root, 'electron/main/main.ts'),
          engine: resolve(root, 'electron/engine/engine.ts'),
          solver: resolve(root, 'electron/engine/solver/solver.ts'),
        },
        output: {
          codeSplitting: filesOfStarts({
            processes: {
              main: {
                entry: 'electron/main/main.ts',
                starts: [
                  'electron/main/windows/run-windows.ts',
                  'electron/main/answer-request.ts',
                  'electron/main/cli/run-command-line.ts',
                ],
              },
              engine: { entry: 'electron/engine/engine.ts', starts: ['electron/engine/engine.ts'] },
            },
            // Main says which language it is before anything else is read.
            apart: [german, 'electron/main/main.ts'],
          }),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [withoutSchemas, react(), fontAtOnce, plainLetters],
    css: { lightningcss: { include: nesting } },
    build: {
      target: 'chrome130',
      // Half the script to read before the first card shows; the engine and main stay readable in the log.
      minify: true,
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          print: resolve(root, 'renderer/print.html'),
        },
        output: {
          codeSplitting: filesOfStarts({
            processes: {
              window: { entry: 'renderer/app/start-page.tsx', starts: ['renderer/app/start-page.tsx'] },
              print: { entry: 'renderer/print/print.tsx', starts: ['renderer/print/print.tsx'] },
            },
            apart: [german],
          }),
        },
      },
    },
  },
});
