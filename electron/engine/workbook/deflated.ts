import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { type Job, pause } from '../between';
import type { Packed } from './archive';

/**
 * A file of texts packed for an archive, text by text as they are made: while one is packed, which another thread does,
 * others are served, and none is kept. The work can be left off after each.
 */
export async function deflated(
  path: string,
  texts: Iterable<string>,
  job: Pick<Job, 'cancelled'>,
): Promise<Packed> {
  const packer = createDeflateRaw();
  const content: Uint8Array[] = [];
  packer.on('data', (bytes: Uint8Array) => content.push(bytes));
  let [size, crc] = [0, 0];
  try {
    for (const text of texts) {
      const bytes = Buffer.from(text, 'utf8');
      size += bytes.length;
      crc = crc32(bytes, crc);
      await new Promise<void>((done, fail) => packer.write(bytes, (error) => (error ? fail(error) : done())));
      await pause(job);
    }
    packer.end();
    await once(packer, 'end');
  } finally {
    packer.destroy();
  }
  return { path, content, deflated: true, size, crc };
}
