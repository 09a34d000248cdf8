import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Built, not served in development: only built style sheets obey the page's policy.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: resolve(import.meta.dirname, '../../../.tsbuild/browser-harness'),
    emptyOutDir: true,
    minify: false,
  },
});
