import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../../electron/main/files/replace-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
});

describe('a file that is replaced', () => {
  it('a new file is there whole, for its owner alone, and nothing is left beside it', () => {
    replaceFile(join(folder, 'a.pdf'), new Uint8Array([1, 2, 3]));
    expect([...readFileSync(join(folder, 'a.pdf'))]).toEqual([1, 2, 3]);
    expect(statSync(join(folder, 'a.pdf')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('one that was there keeps its mode', () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'old');
    chmodSync(file, 0o644);
    replaceFile(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });

  it('a link is replaced, what it pointed to is not touched', () => {
    writeFileSync(join(folder, 'precious'), 'precious');
    symlinkSync(join(folder, 'precious'), join(folder, 'a.pdf'));
    replaceFile(join(folder, 'a.pdf'), 'new');
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious');
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('new');
  });

  it('a folder in the way is an error that leaves nothing behind', () => {
    mkdirSync(join(folder, 'a.pdf'));
    expect(() => replaceFile(join(folder, 'a.pdf'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('a pipe is never replaced by a file', (context) => {
    const pipe = join(folder, 'pipe');
    if (spawnSync('mkfifo', [pipe]).status !== 0) {
      console.log('SKIPPED: a pipe in the way; there is no mkfifo here');
      return context.skip();
    }
    expect(() => replaceFile(pipe, 'new')).toThrow();
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it('a folder that is not there is an error', () => {
    expect(() => replaceFile(join(folder, 'no', 'a.pdf'), 'new')).toThrow(/ENOENT/);
  });
});
