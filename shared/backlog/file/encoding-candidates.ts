import { clip } from '../normalise';
import type { Decode } from '../types';
import { isAllAscii, readText, sureEncodingOf } from './encoding';
import { foundTwice, utf8Twice } from './utf8-twice';

/** An encoding the bytes of a file may be in, and how a word that shows it would read. */
export interface EncodingCandidate {
  readonly label: string;
  readonly sample: string;
  /** The line the sample stands in, from 1. */
  readonly line: number;
}

const offered = [
  'utf-8',
  'windows-1252',
  'cp850',
  'cp437',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'iso-8859-15',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const;
/** Bytes around the first ones that are not ASCII; enough for a word and short enough for all encodings at once. */
const around = 400;

/**
 * How the first words beyond ASCII would read in each encoding that fits them, the most likely first; none where the file
 * has none, or says its encoding itself. Where it is UTF-8 that seems to be encoded twice: that, and UTF-8 as it stands.
 */
export function encodingCandidates(bytes: Uint8Array, decode: Decode): EncodingCandidate[] {
  const sure = sureEncodingOf(bytes);
  const text = sure === null || sure === 'utf-8' ? decode(bytes, 'utf-8', true) : null;
  if (text !== null && isAllAscii(text, bytes)) return [];
  const twice = text === null ? [] : twiceIn(text);
  if (twice.length > 0) return twice;
  if (sure !== null) return [];
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  if (at === bytes.length) return [];
  const start = Math.max(bytes.lastIndexOf(10, at), bytes.lastIndexOf(13, at), at - around) + 1;
  const line = linesBefore(bytes, start);
  const piece = bytes.subarray(start, at + around);
  const found = offered.flatMap((label) => {
    const read = sampleIn(piece, label, decode);
    return read === null ? [] : [{ label, line, ...read }];
  });
  found.sort((a, b) => b.likely - a.likely);
  return found
    .filter(({ sample }, index) => found.findIndex((other) => other.sample === sample) === index)
    .map(({ label, sample }) => ({ label, sample, line }));
}

/** A word of UTF-8 that seems to be encoded twice, as it was meant and as it stands; none where it has none. */
function twiceIn(text: string): EncodingCandidate[] {
  const found = foundTwice(text);
  if (found === null) return [];
  const { word, meant } = found.parameters;
  const line = found.line ?? 1;
  return [
    { label: utf8Twice, sample: String(meant), line },
    { label: 'utf-8', sample: String(word), line },
  ];
}

/** Cut off at a line's end, so that no character is cut through; null where the bytes do not fit. */
function sampleIn(
  piece: Uint8Array,
  label: string,
  decode: Decode,
): { sample: string; likely: number } | null {
  for (let end = piece.length; end > Math.max(0, piece.length - 4); end -= 1) {
    const read = readText(piece.subarray(0, end), { decode, encoding: label });
    if (!('text' in read) || read.text.includes('\uFFFD')) continue;
    const text = read.text.split(/[\r\n]/)[0] ?? '';
    const words = text.match(/[^\s,;|"]*[^\0-\x7F][^\s,;|"]*/g) ?? [];
    if (words.length === 0) return null;
    return { sample: clip(words.slice(0, 4).join(' ')), likely: likenessOf(words.join(' '), label) };
  }
  return null;
}

/** What is read as letters of one alphabet among letters is likely what was meant; UTF-8 does not fit by accident. */
function likenessOf(words: string, label: string): number {
  const odd = words.match(/[^\0-\x7F]/g) ?? [];
  const letters = odd.filter((character) => /\p{L}|[€£–—‘’“”„«»°©®§…]/u.test(character)).length;
  const jumps =
    words.match(/\p{Ll}\p{Lu}|[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/gu) ?? [];
  const order = offered.findIndex((other) => other === label);
  return letters / odd.length - jumps.length / odd.length + (label === 'utf-8' ? 2 : 0) - order / 100;
}

function linesBefore(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end; i += 1) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line += 1;
  }
  return line;
}
