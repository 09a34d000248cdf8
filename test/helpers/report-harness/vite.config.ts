import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The report without Electron: vite --config test/helpers/report-harness/vite.config.ts, then print ?plan=60&paper=A4.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { fs: { allow: [resolve(import.meta.dirname, '../../..')] } },
});
