import { constants, inflateRawSync } from 'node:zlib';

/** What a ZIP holds that is of use, unpacked; a refusal where it is damaged or larger than it may be. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-large' };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const stored = 0;
const deflated = 8;
const mostEntries = 10_000;

const damaged: Unpacked = { ok: false, problem: 'damaged' };
const tooLarge: Unpacked = { ok: false, problem: 'too-large' };

/**
 * Unpacks the files whose names pass, by the list at the end of the archive alone. Their stated sizes are added up before
 * a byte is unpacked, and none may become larger than it states: `most` bytes hold in all, whatever the archive claims.
 */
export function unpack(bytes: Uint8Array, most: number, passes: (name: string) => boolean): Unpacked {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const entries = listed(archive)?.filter(({ name }) => passes(name));
    if (entries === undefined) return damaged;
    if (entries.reduce((sum, { size }) => sum + size, 0) > most) return tooLarge;
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const content = contentOf(archive, entry);
      if (content === null || files.has(entry.name)) return damaged;
      files.set(entry.name, content);
    }
    return { ok: true, files };
  } catch {
    // A number that points outside of the archive, or bytes that do not unpack.
    return damaged;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Null where there is no list, or the archive is encrypted, split or larger than 4 GB. */
function listed(archive: Buffer): Entry[] | null {
  const end = endOf(archive);
  if (end === null) return null;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count > mostEntries) return null;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (archive.readUInt32LE(at) !== entryMark || (archive.readUInt16LE(at + 8) & 1) !== 0) return null;
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The list's own end stands in the last bytes, before a comment of 65,535 characters at the most. */
function endOf(archive: Buffer): number | null {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at -= 1) {
    if (archive.readUInt32LE(at) === endMark) return at;
  }
  return null;
}

function contentOf(archive: Buffer, { method, packed, size, at }: Entry): Uint8Array | null {
  if (archive.readUInt32LE(at) !== localMark) return null;
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const content = archive.subarray(start, start + packed);
  if (content.length !== packed) return null;
  if (method === stored) return packed === size ? content : null;
  if (method !== deflated) return null;
  const options = { maxOutputLength: Math.max(1, size), finishFlush: constants.Z_SYNC_FLUSH };
  const whole = inflateRawSync(content, options);
  return whole.length === size ? whole : null;
}
