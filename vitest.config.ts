import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { TallyReporter } from './scripts/testing/tally-reporter.ts';

const tallyFile = process.env['BIMODAL_UNIT_TALLY'];

export default defineConfig({
  plugins: [react()],
  test: {
    reporters: tallyFile ? ['default', new TallyReporter(tallyFile)] : ['default'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/renderer/**', 'test/e2e/**', 'test/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/helpers/dom.ts'],
        },
      },
    ],
  },
});
