import { clip } from '../normalise';
import type { Remark } from '../types';
import { decodePage } from './code-pages';

/** The label of text that was UTF-8, was read as Windows-1252 or Latin-1, and was saved as UTF-8 again: "MÃ¼ller". */
export const utf8Twice = 'utf-8-twice';

/** The byte that a character was read from, in Windows-1252 or in Latin-1, of which the latter has controls at 0x80 to 0x9F. */
const byteOf = new Map<string, number>();
for (let byte = 0x80; byte < 0x100; byte += 1) {
  byteOf.set(String.fromCharCode(byte), byte);
  byteOf.set(decodePage(new Uint8Array([byte]), 'windows-1252'), byte);
}
byteOf.delete('\uFFFD');

const behind = `[\\x80-\\xBF${[...byteOf].flatMap(([character, byte]) => (byte < 0xc0 && character > '\xFF' ? character : [])).join('')}]`;
/** What two to four bytes of UTF-8 look like once they were read one by one. */
const pieces = new RegExp(`[\\xC2-\\xDF]${behind}|[\\xE0-\\xEF]${behind}{2}|[\\xF0-\\xF4]${behind}{3}`, 'g');
/**
 * What people write in plans: letters with accents, signs of punctuation and currency, and pictures. Two characters that stand
 * side by side by accident, as in MENÜ“, rarely make one of those.
 */
const usual =
  /^(?:[\u00A0-\u024F\uFEFF]|[\u2010-\u2044\u20A0-\u20BF\u2122\u2190-\u21FF\u2200-\u22FF\u2600-\u27BF]|[\u{1F300}-\u{1FAFF}])$/u;

/** The character that bytes read one by one make together; null where UTF-8 has none so long or no such one. */
function together(piece: string): string | null {
  const [lead = 0, ...rest] = Array.from(piece, (character) => byteOf.get(character) ?? 0);
  const first = lead & (0x7f >> piece.length);
  const point = rest.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), first);
  const isShortest = point >= (shortest[piece.length] ?? 0);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isShortest && !isSurrogate && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

/** The least code point that needs so many bytes. */
const shortest: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** A text whose parts that were encoded twice read as they were meant, and how many; what else stands in it stays as it is. */
export function readTwice(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const meant = text.replace(pieces, (piece) => {
    const character = together(piece);
    if (character === null) return piece;
    count += 1;
    return character;
  });
  return { text: meant, count };
}

/** The first word that was likely encoded twice, as it stands and as it was meant, its line, and how many such places there are; null where there is none. */
export function foundTwice(text: string): Remark | null {
  let count = 0;
  let first = -1;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (!usual.test(together(piece) ?? '') || isAmongOthers(text, index)) continue;
    count += 1;
    if (first < 0) first = index;
  }
  if (first < 0) return null;
  const word = wordAt(text, first);
  const line = text.slice(0, first).split(/\r\n|\r|\n/).length;
  const parameters = { count, word: clip(word), meant: clip(readTwice(word).text) };
  return { line, column: null, code: 'encoded-twice', parameters };
}

/** What stands beside words whose every accent was encoded twice: quotes, dashes, dots, signs of currency. */
const beside = /[\x00-\x7F\u00A0\u00AB\u00BB\u2010-\u2027\u2030-\u203A\u20A0-\u20BF]/gu;

/** Whether the word there has other characters that no such accident makes: then it stands as somebody wrote it. */
function isAmongOthers(text: string, at: number): boolean {
  return wordAt(text, at).replace(pieces, '').replace(beside, '') !== '';
}

/** The word around an offset, as a person would point at it. */
function wordAt(text: string, at: number): string {
  const before = /[^\s,;|"]{0,30}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const rest = /^[^\s,;|"]{0,30}/.exec(text.slice(at, at + 30))?.[0] ?? '';
  return before + rest;
}
