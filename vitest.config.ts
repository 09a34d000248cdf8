import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { TallyReporter } from './scripts/testing/tally-reporter.ts';

const tallyFile = process.env['BIMODAL_UNIT_TALLY'];

export default defineConfig({
  plugins: [react()],
  test: {
    reporters: tallyFile ? ['default', new TallyReporter(tallyFile)] : ['default'],
    // The default leaves a core idle on a machine of two.
    maxWorkers: 2,
    // A test that hangs ends by these; how long one takes is no matter of right or wrong, and other machines take thrice as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/shared/**/*.test.ts', 'test/electron/main/**/*.test.ts'],
          // What is pure leaves nothing behind: read once for all files, the rules take a quarter of the time. A page has
          // state of its own, so that its tests are kept apart.
          isolate: false,
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
      {
        extends: true,
        test: {
          // Real databases, processes that are killed, tools that are run: apart from the tests that take a moment.
          name: 'journeys',
          environment: 'node',
          isolate: false,
          include: ['test/{journeys,scripts}/**/*.test.ts', 'test/electron/engine/**/*.test.ts'],
        },
      },
    ],
  },
});
