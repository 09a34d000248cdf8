import { existsSync, readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

// The scripts that the pages load: pages are entries that knip does not follow by itself.
function pageScripts(): string[] {
  return ['renderer/index.html', 'renderer/print.html']
    .filter((page) => existsSync(page))
    .flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="\.?\/?([^"]+)"/g)])
    .map((match) => `renderer/${match[1] ?? ''}!`);
}

export default {
  entry: [
    ...pageScripts(),
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
  ],
  ignoreBinaries: ['Xvfb'],
} satisfies KnipConfig;
