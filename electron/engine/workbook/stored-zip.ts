import { crc32 } from 'node:zlib';
import { archiveOf } from './archive';

/**
 * An archive that holds the files as they are, nothing packed and nothing but them: what a reader of archives finds in it
 * is what was checked, not what the archive it came in hides.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const stored = [...files].map(([path, content]) => ({
    path,
    content: [content],
    deflated: false,
    size: content.length,
    crc: crc32(content),
  }));
  return Buffer.concat(archiveOf(stored));
}
