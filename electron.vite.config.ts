import { resolve } from 'node:path';
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

// One build runs on the shipped Electron and on the older one used where GitHub cannot be reached,
// so the targets are those of the older one (README, "Where the Electron comes from").
export default defineConfig({
  main: {
    // Its module declares a `require` of its own, and so does what electron-vite puts before every file: both in one do not load.
    resolve: { alias: { fflate: resolve(root, 'node_modules/fflate/lib/node.cjs') } },
    build: {
      target: 'node20',
      // All but the driver of the plan file is in the bundle: the package carries no other module (electron-builder.yml).
      externalizeDeps: { exclude: ['zod', 'uuidv7', 'read-excel-file', 'pptxgenjs'] },
      rollupOptions: {
        input: {
          main: resolve(root, 'electron/main/main.ts'),
          engine: resolve(root, 'electron/engine/engine.ts'),
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
    plugins: [withoutSchemas, react(), fontAtOnce],
    build: {
      target: 'chrome130',
      // Half the script to read before the first card shows; the engine and main stay readable in the log.
      minify: true,
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          print: resolve(root, 'renderer/print.html'),
        },
      },
    },
  },
});
