import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../scripts/electron/unzip';

type Member = { name: string; content: string; deflate: boolean; mode: number };

function header(member: Member, stored: Buffer, central: boolean, offset: number): Buffer {
  const fields = Buffer.alloc(central ? 46 : 30);
  const at = central ? 2 : 0;
  fields.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  fields.writeUInt16LE(member.deflate ? 8 : 0, 8 + at);
  fields.writeUInt32LE(crc32(member.content), 14 + at);
  fields.writeUInt32LE(stored.length, 18 + at);
  fields.writeUInt32LE(member.content.length, 22 + at);
  fields.writeUInt16LE(member.name.length, 26 + at);
  if (central) {
    fields.writeUInt32LE((member.mode << 16) >>> 0, 38);
    fields.writeUInt32LE(offset, 42);
  }
  return Buffer.concat([fields, Buffer.from(member.name)]);
}

function zip(members: readonly Member[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const stored = member.deflate ? deflateRawSync(member.content) : Buffer.from(member.content);
    const file = Buffer.concat([header(member, stored, false, 0), stored]);
    directory.push(header(member, stored, true, offset));
    files.push(file);
    offset += file.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bimodal-zip-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function archive(members: readonly Member[]): string {
  const file = join(folder, 'archive.zip');
  writeFileSync(file, zip(members));
  return file;
}

test('stored and deflated files come out under the names given them, programs as programs', async () => {
  const file = archive([
    { name: 'App/run', content: 'x'.repeat(5000), deflate: true, mode: 0o100755 },
    { name: 'App/notes.txt', content: 'plain', deflate: false, mode: 0o100644 },
    { name: 'App/other/left-out', content: 'no', deflate: false, mode: 0o100644 },
  ]);
  const out = join(folder, 'out');
  const place = (name: string): string | undefined =>
    name.includes('other') ? undefined : name.slice('App/'.length);
  expect(await unzip(file, out, place)).toBe(2);
  expect(readdirSync(out).toSorted()).toEqual(['notes.txt', 'run']);
  expect(readFileSync(join(out, 'run'), 'utf8')).toBe('x'.repeat(5000));
  expect(statSync(join(out, 'run')).mode & 0o111).not.toBe(0);
});

test('a name that leads out of the folder is refused', async () => {
  const file = archive([{ name: '../escaped', content: 'x', deflate: false, mode: 0o100644 }]);
  await expect(unzip(file, join(folder, 'out'), (name) => name)).rejects.toThrow('leaves the folder');
  expect(readdirSync(folder)).toEqual(['archive.zip']);
});

test('what is no zip file is refused', async () => {
  writeFileSync(join(folder, 'page.html'), '<html>Sign in to the network</html>'.repeat(10));
  await expect(unzip(join(folder, 'page.html'), folder, (name) => name)).rejects.toThrow('not a zip file');
});
