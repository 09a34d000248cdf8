import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

// One build runs on the shipped Electron and on the older one used where GitHub cannot be reached,
// so the targets are those of the older one (README, "Where the Electron comes from").
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      externalizeDeps: { exclude: ['zod', 'uuidv7'] },
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
    plugins: [react()],
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
