import { damagedAt, undefinedIn1252 } from './byte-checks';
import type { Decode, Remark } from './types';

export interface ReadText {
  readonly encoding: string;
  readonly text: string;
  readonly warnings: Remark[];
}

export interface EncodingOptions {
  readonly decode: Decode;
  /** What the user or the mapping says: a WHATWG label. */
  readonly encoding?: string;
  /** What bytes are taken for that are not UTF-8; windows-1252 unless told. */
  readonly fallback?: string;
}

/**
 * The text of a file: by its byte order mark, by the NUL pattern of UTF-16, as UTF-8 where every byte fits, else in the
 * fallback encoding. Gives a remark instead of text where a chosen encoding does not fit: no character is replaced unseen.
 */
export function readText(bytes: Uint8Array, options: EncodingOptions): ReadText | Remark {
  const chosen = options.encoding?.trim().toLowerCase();
  if (chosen !== undefined && chosen !== '') return readAs(bytes, chosen, options.decode);
  const sure = byMark(bytes) ?? byNulPattern(bytes);
  if (sure !== null) return readSure(bytes, sure, options.decode);
  const utf8 = options.decode(bytes, 'utf-8', true);
  if (utf8 !== null) return finished('utf-8', utf8, []);
  const fallback = options.fallback ?? 'windows-1252';
  const text = options.decode(bytes, fallback, true);
  if (text === null) return readSure(bytes, 'utf-8', options.decode);
  const line = damagedAt(bytes);
  return finished(fallback, text, [
    { line, column: null, code: 'not-utf8', parameters: { encoding: fallback } },
    ...(fallback === 'windows-1252' ? undefinedIn1252(bytes) : []),
  ]);
}

function readAs(bytes: Uint8Array, encoding: string, decode: Decode): ReadText | Remark {
  const text = safely(decode, bytes, encoding);
  if (text !== null) {
    return finished(encoding, text, isLatin1(encoding) ? undefinedIn1252(bytes) : []);
  }
  const known = safely(decode, new Uint8Array([65]), encoding) !== null || encoding.startsWith('utf-16');
  const line = encoding.startsWith('utf-8') || encoding === 'utf8' ? damagedAt(bytes) : null;
  const code = known ? 'encoding-does-not-fit' : 'encoding-unknown';
  return { line, column: null, code, parameters: { encoding } };
}

/** A label that nobody knows makes a decoder throw; that is an answer too. */
function safely(decode: Decode, bytes: Uint8Array, encoding: string): string | null {
  try {
    return decode(bytes, encoding, true);
  } catch {
    return null;
  }
}

/** The encoding is certain: what does not fit is damage, which is counted and said. */
function readSure(bytes: Uint8Array, encoding: string, decode: Decode): ReadText {
  const clean = decode(bytes, encoding, true);
  if (clean !== null) return finished(encoding, clean, []);
  const mended = decode(bytes, encoding, false) ?? '';
  const first = mended.indexOf('\uFFFD');
  const warning: Remark = {
    line: first < 0 ? null : lineAt(mended, first),
    column: null,
    code: 'damaged-characters',
    parameters: { count: mended.split('\uFFFD').length - 1, encoding },
  };
  return { encoding, text: withoutMark(mended), warnings: [warning] };
}

function finished(encoding: string, decoded: string, warnings: Remark[]): ReadText {
  const text = withoutMark(decoded);
  const first = text.indexOf('\uFFFD');
  if (first < 0) return { encoding, text, warnings };
  const parameters = { count: text.split('\uFFFD').length - 1 };
  const lost: Remark = {
    line: lineAt(text, first),
    column: null,
    code: 'characters-lost-before',
    parameters,
  };
  return { encoding, text, warnings: [...warnings, lost] };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function isLatin1(encoding: string): boolean {
  return ['windows-1252', 'cp1252', 'latin1', 'iso-8859-1'].includes(encoding);
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a NUL in every other byte; a few stray NULs in 8-bit text do not reach the share. */
function byNulPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4_096);
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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
