import type { Decode, Remark } from '../types';
import { checkUtf8, undefinedIn1252 } from './byte-checks';
import { codePageOf, decodePage } from './code-pages';
import { likelyPage } from './likely-page';
import { foundTwice, readTwice, utf8Twice } from './utf8-twice';
import { decodeUtf32, isUtf32, wideEncodingOf } from './wide-bytes';

export interface ReadText {
  readonly encoding: string;
  readonly text: string;
  readonly warnings: Remark[];
}

export interface EncodingOptions {
  readonly decode: Decode;
  /** What the user or the mapping says: a WHATWG label, or cp437, cp850, utf-32le, utf-32be, utf-8-twice. */
  readonly encoding?: string;
  /** What bytes are taken for that are not UTF-8; found (likely-page.ts) unless told. */
  readonly fallback?: string;
}

/**
 * The text of a file: by its byte order mark, by the layout of UTF-16 and UTF-32, as UTF-8 where the bytes are, else in the
 * fallback encoding. UTF-8 with damage stays UTF-8 and the damage is named; so is UTF-8 that seems to be encoded twice. Gives a remark instead of text where a chosen
 * encoding does not fit: no character is replaced unseen.
 */
export function readText(bytes: Uint8Array, options: EncodingOptions): ReadText | Remark {
  const chosen = options.encoding?.trim().toLowerCase();
  if (chosen !== undefined && chosen !== '') return readAs(bytes, chosen, options.decode);
  const sure = sureEncodingOf(bytes);
  if (sure !== null) return readSure(bytes, sure, options.decode);
  const utf8 = options.decode(bytes, 'utf-8', true);
  if (utf8 !== null) return finished('utf-8', utf8, [], bytes);
  const check = checkUtf8(bytes);
  if (check.whole > 0 && check.whole >= check.broken) return readSure(bytes, 'utf-8', options.decode);
  const fallback =
    options.fallback ?? likelyPage(bytes, (part, label) => textAs(part, label, options.decode));
  const read = readAs(bytes, fallback, options.decode);
  if (!('text' in read)) return readSure(bytes, 'utf-8', options.decode);
  const { line } = check;
  const warning: Remark = { line, column: null, code: 'not-utf8', parameters: { encoding: fallback } };
  return { ...read, warnings: [warning, ...read.warnings] };
}

function textAs(bytes: Uint8Array, label: string, decode: Decode): string | null {
  const read = readAs(bytes, label, decode);
  return 'text' in read ? read.text : null;
}

/** By mark or by layout; null for what may be any 8-bit encoding. */
export function sureEncodingOf(bytes: Uint8Array): string | null {
  return byMark(bytes) ?? wideEncodingOf(bytes);
}

function readAs(bytes: Uint8Array, encoding: string, decode: Decode): ReadText | Remark {
  const page = codePageOf(encoding);
  if (page !== null) {
    const warnings = page === 'windows-1252' ? undefinedIn1252(bytes) : [];
    return { encoding, text: decodePage(bytes, page), warnings };
  }
  if (encoding === utf8Twice) return readBoth(bytes, decode);
  if (isUtf32(encoding)) return readSure(bytes, encoding, decode);
  const text = safely(decode, bytes, encoding);
  if (text !== null) return finished(encoding, text, [], bytes);
  const known = safely(decode, new Uint8Array([65]), encoding) !== null || encoding.startsWith('utf-16');
  const line = isUtf8(encoding) ? checkUtf8(bytes).line : null;
  const code = known ? 'encoding-does-not-fit' : 'encoding-unknown';
  return { line, column: null, code, parameters: { encoding } };
}

/** As UTF-8, and what that is as UTF-8 once more; told, since another text than the file's comes into the plan. */
function readBoth(bytes: Uint8Array, decode: Decode): ReadText | Remark {
  const once = readAs(bytes, 'utf-8', decode);
  if (!('text' in once)) return { ...once, parameters: { encoding: utf8Twice } };
  const { text, count } = readTwice(once.text);
  const told: Remark = { line: null, column: null, code: 'encoded-twice-read', parameters: { count } };
  const warnings = once.warnings.filter(({ code }) => code !== 'encoded-twice');
  return { encoding: utf8Twice, text: withoutMark(text), warnings: [told, ...warnings] };
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
  const clean = isUtf32(encoding) ? null : decode(bytes, encoding, true);
  if (clean !== null) return finished(encoding, clean, [], bytes);
  const mended = isUtf32(encoding) ? decodeUtf32(bytes, encoding) : (decode(bytes, encoding, false) ?? '');
  const text = withoutMark(mended);
  const first = text.indexOf('\uFFFD');
  if (first < 0) return { encoding, text, warnings: [] };
  const count = text.split('\uFFFD').length - 1;
  const parameters = { count, encoding };
  return {
    encoding,
    text,
    warnings: [{ line: lineAt(text, first), column: null, code: 'damaged-characters', parameters }],
  };
}

function finished(encoding: string, decoded: string, told: Remark[], bytes: Uint8Array): ReadText {
  const text = withoutMark(decoded);
  const twice = isUtf8(encoding) && !isAllAscii(text, bytes) ? foundTwice(text) : null;
  const warnings = twice === null ? told : [...told, twice];
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

/** Whether bytes that were read as UTF-8 are nothing but ASCII: what is beyond takes more bytes than it has units in a text. */
export function isAllAscii(text: string, bytes: Uint8Array): boolean {
  return text.length === bytes.length;
}

function isUtf8(encoding: string): boolean {
  return encoding === 'utf-8' || encoding === 'utf8';
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
