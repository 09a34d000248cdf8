import type { Remark } from '../types';

/** What a file is, by its first bytes and, in a ZIP, by the names of what it holds. */
export type FileKind = 'text' | 'xlsx' | 'xls' | 'ods' | 'zip' | 'pdf' | 'binary';

const marks: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // The container of .xls and of .xlsx with a password.
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['binary', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x1f, 0x8b, 0x08]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['binary', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['binary', [...'SQLite format 3\0'].map((character) => character.charCodeAt(0))],
];
const zipMarks = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

const looked = 65_536;

/** By magic bytes alone; whether other bytes are text is `looksBinary`'s to say. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  for (const [kind, mark] of marks) if (startsWith(bytes, mark)) return kind;
  return zipMarks.some((mark) => startsWith(bytes, mark)) ? zipKind(bytes) : 'text';
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = latin1(bytes.subarray(0, 4_096)) + latin1(bytes.subarray(-looked));
  if (names.includes('opendocument')) return 'ods';
  // .xlsb holds the same folder, but no XML.
  if (names.includes('xl/workbook.bin')) return 'xls';
  return names.includes('xl/workbook.xml') || names.includes('xl/worksheets/') ? 'xlsx' : 'zip';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** True where more than one byte of 20 is a control character that no text has; not to be asked of UTF-16 and UTF-32. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, looked);
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) odd += 1;
  return odd >= 16 && odd > head.length / 20;
}

/** Why the bytes of such a file are no table; null for text. Whoever reads workbooks has its sheets instead. */
export function kindRefusal(kind: FileKind): Remark | null {
  if (kind === 'text') return null;
  const code = kind === 'xlsx' ? 'workbook-damaged' : (`file-is-${kind}` as const);
  return { line: null, column: null, code, parameters: {} };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
