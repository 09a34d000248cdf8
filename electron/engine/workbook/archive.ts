/** A file of an archive as it lies in it. */
export interface Packed {
  readonly path: string;
  readonly content: readonly Uint8Array[];
  /** Packed by deflate, or as it is. */
  readonly deflated: boolean;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly crc: number;
}

/** The first day that archives know: they hold no time of ours, so the same plan gives the same file. */
const firstDay = 0x21;

/** The files as a ZIP, in their order. */
export function archiveOf(files: readonly Packed[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { path, content, deflated, size, crc } of files) {
    const packed = lengthOf(content);
    const name = Buffer.from(path, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(deflated ? 8 : 0, 4);
    about.writeUInt16LE(firstDay, 8);
    about.writeUInt32LE(crc, 10);
    about.writeUInt32LE(packed, 14);
    about.writeUInt32LE(size, 18);
    about.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(mark('PK\x03\x04'), about, name, ...content);
    list.push(mark('PK\x01\x02\x14\0'), about, place, name);
    at += 30 + name.length + packed;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(lengthOf(list), 8);
  end.writeUInt32LE(at, 12);
  return [...parts, ...list, mark('PK\x05\x06'), end];
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function mark(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
