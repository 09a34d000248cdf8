import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logBundle } from '../../../electron/main/files/log-bundle';
import { openSettings } from '../../../electron/main/settings';

const store = openSettings(join(mkdtempSync(join(tmpdir(), 'log-bundle-')), 'settings.json'));
store.set({ recent: ['/home/ann/Secret merger.bimodal'], keys: { print: '' }, zoom: 1.5 });

const bundle = (logs: readonly string[]) =>
  logBundle({
    at: '2026-11-26T10:42:00.000Z',
    versions: [
      ['Bimodal Planner', '0.1.0'],
      ['Electron', '45.0.0'],
    ],
    settings: store.get(),
    windows: 2,
    logs,
  });

it('tells what runs, how it is set, and the logs from the oldest line on', () => {
  const text = bundle(['{"event":"started"}\n', '{"event":"quit"}\n']);
  for (const line of [
    'Bimodal Planner: 0.1.0',
    'Electron: 45.0.0',
    'Zoom: 1.5',
    'Keys changed: 1',
    'Windows: 2',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/\{"event":"started"\}\n\{"event":"quit"\}\n$/);
});

it('names no plan and no place, and says where nothing was logged', () => {
  expect(bundle([])).not.toMatch(/Secret|merger|home|ann\b/);
  expect(bundle([])).toContain('Nothing was logged.');
});
