import type { Remark } from '../types';

/** Characters of several bytes that are whole UTF-8, and bytes that belong to none; the line, from 1, of the first of those. */
export interface Utf8Check {
  readonly whole: number;
  readonly broken: number;
  readonly line: number | null;
}

export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let line = 1;
  let whole = 0;
  let broken = 0;
  let first: number | null = null;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) line += 1;
      i += 1;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc2 && byte <= 0xf4 && continues(bytes, i, length)) {
      whole += 1;
      i += length;
      continue;
    }
    broken += 1;
    first ??= line;
    i += 1;
  }
  return { whole, broken, line: first };
}

function continues(bytes: Uint8Array, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i += 1) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Five bytes stand for nothing in windows-1252; where they occur the file is likely in another encoding. */
export function undefinedIn1252(bytes: Uint8Array): Remark[] {
  let line = 1;
  let count = 0;
  let first: { line: number; byte: number } | null = null;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) line += 1;
    if (byte < 0x81 || !undefinedBytes.has(byte)) continue;
    count += 1;
    first ??= { line, byte };
  }
  if (first === null) return [];
  const byte = `0x${first.byte.toString(16).toUpperCase()}`;
  return [{ line: first.line, column: null, code: 'undefined-bytes', parameters: { count, byte } }];
}
