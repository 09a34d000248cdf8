/** Units that every table has: line ends, blanks, what separates and quotes cells. */
const structure: ReadonlySet<number> = new Set([...'\t\n\r ,;|"'].map((mark) => mark.charCodeAt(0)));

const looked = 8_192;

export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

export function isUtf32(label: string): label is 'utf-32le' | 'utf-32be' {
  return label === 'utf-32le' || label === 'utf-32be';
}

/** UTF-16 or UTF-32 without a byte order mark, of any script; null for 8-bit text, a few stray NULs in it or not. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  return byQuads(bytes) ?? byLetters(bytes) ?? byStructure(bytes);
}

/** Characters of four bytes: none is above U+10FFFF, and each is some character. */
function byQuads(bytes: Uint8Array): WideEncoding | null {
  const length = Math.min(bytes.length, looked);
  if (bytes.length % 4 !== 0 || length < 8) return null;
  const fits = (at: (i: number) => number): boolean => {
    for (let i = 0; i < length; i += 4) if (at(i) === 0 || at(i) > 0x10ffff) return false;
    return true;
  };
  if (fits((i) => quad(bytes, i, false))) return 'utf-32le';
  return fits((i) => quad(bytes, i, true)) ? 'utf-32be' : null;
}

/** Western text has a NUL in every other byte. */
function byLetters(bytes: Uint8Array): WideEncoding | null {
  const length = Math.min(bytes.length - (bytes.length % 2), looked);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/**
 * Other scripts show by the units that make a table of them: line ends and separators stand with their NUL on one side.
 * In 8-bit text with stray NULs the line ends do not.
 */
function byStructure(bytes: Uint8Array): WideEncoding | null {
  const length = Math.min(bytes.length - (bytes.length % 2), looked);
  const found = { little: 0, big: 0, littleLines: 0, bigLines: 0, lines: 0 };
  for (let i = 0; i < length; i += 2) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
    if (second === 0 && structure.has(first)) found.little += 1;
    if (first === 0 && structure.has(second)) found.big += 1;
    if (first === 10 || second === 10) found.lines += 1;
    if (first === 10 && second === 0) found.littleLines += 1;
    if (first === 0 && second === 10) found.bigLines += 1;
  }
  const share = Math.max(1, found.lines * 0.3);
  if (found.littleLines >= share && found.little >= 3 && found.little > found.big * 4) return 'utf-16le';
  if (found.bigLines >= share && found.big >= 3 && found.big > found.little * 4) return 'utf-16be';
  return null;
}

function quad(bytes: Uint8Array, at: number, bigEndian: boolean): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, !bigEndian);
}

const step = 16_384;

/** UTF-32 as text; what is no character, or an end that is cut off, becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const whole = bytes.length - (bytes.length % 4);
  let text = '';
  for (let from = 0; from < whole; from += step) {
    const points: number[] = [];
    for (let i = from; i < Math.min(whole, from + step); i += 4) {
      const value = view.getUint32(i, encoding === 'utf-32le');
      points.push(value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? 0xfffd : value);
    }
    text += String.fromCodePoint(...points);
  }
  return whole < bytes.length ? `${text}\uFFFD` : text;
}
