import { V7Generator } from 'uuidv7';

/** Random numbers fetched at once: an import makes ids by the hundred thousand, and each fetch costs more than the id. */
const pool = new Uint32Array(2_048);
let left = 0;

const generator = new V7Generator({
  nextUint32() {
    if (left === 0) {
      process.getBuiltinModule('node:crypto').randomFillSync(pool);
      left = pool.length;
    }
    left -= 1;
    return pool[left] as number;
  },
});

const digits = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));
const text = Buffer.alloc(36, '-');
/** Where the two digits of each byte stand. */
const places = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

/**
 * A new UUIDv7; those of this process rise. Written at once: a text put together letter by letter is put together again
 * by whoever looks it up.
 */
export function newId(): string {
  const { bytes } = generator.generate();
  for (let at = 0; at < places.length; at++) {
    const byte = bytes[at] as number;
    const place = places[at] as number;
    text[place] = digits[byte >> 4] as number;
    text[place + 1] = digits[byte & 15] as number;
  }
  return text.toString('latin1');
}
