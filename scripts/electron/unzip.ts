import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

type Entry = { name: string; method: number; size: number; offset: number; mode: number };

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;
const deflated = 8;

async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, offset);
  if (bytesRead !== length) throw new Error('the zip file ends too early');
  return buffer;
}

async function readDirectory(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat();
  const tailLength = Math.min(size, 65_557);
  const tail = await readAt(file, size - tailLength, tailLength);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endRecord) end -= 1;
  if (end < 0) throw new Error('this is not a zip file');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === entryRecord) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      size: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      mode: directory.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readContent(file: FileHandle, entry: Entry): Promise<Buffer> {
  const header = await readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const stored = await readAt(file, start, entry.size);
  return entry.method === deflated ? inflateRawSync(stored) : stored;
}

/**
 * Unpacks those files of a zip for which `place` names a path below `folder`.
 * No zip64, no encryption, no links: what an Electron archive for Linux needs, without a package or a system tool.
 */
export async function unzip(
  archive: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<number> {
  const file = await open(archive);
  let count = 0;
  try {
    for (const entry of await readDirectory(file)) {
      const relative = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (relative === undefined) continue;
      const target = join(folder, relative);
      if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${entry.name} leaves the folder`);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await readContent(file, entry), { mode: entry.mode & 0o777 || 0o644 });
      count += 1;
    }
  } finally {
    await file.close();
  }
  return count;
}
