import type { KnipConfig } from 'knip';

export default {
  entry: [
    'scripts/{start,demo,bimodal,check,test,bench,dist}.ts',
    'scripts/electron/default-app.mjs',
    'test/**/*.{test,spec,bench}.{ts,tsx}',
    // Bundled by its path into the process that the kill test kills.
    'test/helpers/engine-child.ts',
    'test/helpers/*-harness/{harness.tsx,vite.config.ts}',
  ],
  project: ['{shared,electron,renderer}/**/*.{ts,tsx}!', '{scripts,test}/**/*.{ts,tsx,mjs}'],
  // Run by their path or loaded by another tool, never imported.
  ignoreDependencies: [
    '@typescript/native',
    '@types/node20',
    'oxlint',
    'oxlint-tsgolint',
    'dependency-cruiser',
    'license-checker-rseidelsohn',
    'node-gyp',
  ],
  ignoreBinaries: ['Xvfb', 'soffice', 'pdftotext', 'pdftoppm', 'mkfifo', 'mount', 'umount'],
} satisfies KnipConfig;
