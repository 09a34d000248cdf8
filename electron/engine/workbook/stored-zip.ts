import { crc32 } from 'node:zlib';

/**
 * An archive that holds the files as they are, nothing packed and nothing but them: what a reader of archives finds in it
 * is what was checked, not what the archive it came in hides.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(mark('PK\x03\x04'), about, name, content);
    list.push(mark('PK\x01\x02\x14\0'), about, place, name);
    at += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...list, mark('PK\x05\x06'), end]);
}

function mark(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
