import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { burnFuses, fuseLine, fusesHold } from '../../scripts/packaging/fuses';

// What @electron/fuses looks for in a program, followed by version, length and one byte a fuse.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bimodal-fuses-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(wire: string): string {
  const file = join(folder, 'program');
  const head = Buffer.from([1, wire.length]);
  const parts = [Buffer.alloc(64), Buffer.from(sentinel), head, Buffer.from(wire), Buffer.alloc(64)];
  writeFileSync(file, Buffer.concat(parts));
  return file;
}

test('a release has every fuse as it must be', async () => {
  const fuses = await burnFuses(program('101100110'), false);
  expect(fusesHold(fuses)).toBe(true);
  expect(fuses.map(fuseLine)).toEqual([
    'fuse RunAsNode: off',
    'fuse EnableCookieEncryption: on',
    'fuse EnableNodeOptionsEnvironmentVariable: off',
    'fuse EnableNodeCliInspectArguments: off',
    'fuse EnableEmbeddedAsarIntegrityValidation: on',
    'fuse OnlyLoadAppFromAsar: on',
    'fuse LoadBrowserProcessSpecificV8Snapshot: off',
    'fuse GrantFileProtocolExtraPrivileges: off',
    'fuse WasmTrapHandlers: on',
  ]);
});

test('a fuse that an older Electron lacks is said to be skipped, never to be set', async () => {
  const lines = (await burnFuses(program('10110011'), false)).map(fuseLine);
  expect(lines.at(-1)).toBe('SKIPPED fuse WasmTrapHandlers: this Electron has no such fuse');
});

test('only a test package can be inspected', async () => {
  const inspectable = async (testPackage: boolean): Promise<boolean | undefined> => {
    const fuses = await burnFuses(program('101100110'), testPackage);
    return fuses.find((fuse) => fuse.name === 'EnableNodeCliInspectArguments')?.found;
  };
  expect(await inspectable(false)).toBe(false);
  expect(await inspectable(true)).toBe(true);
});

test('a fuse that did not take the value wanted fails', () => {
  const fuse = { name: 'RunAsNode', wanted: false, found: true } as const;
  expect(fusesHold([fuse])).toBe(false);
  expect(fuseLine(fuse)).toBe('FAILED fuse RunAsNode: on');
});
