import type { Remark } from './types';

/** The physical line, from 1, of the first byte that is not UTF-8; null where all of them are. */
export function damagedAt(bytes: Uint8Array): number | null {
  let line = 1;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) line += 1;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0x80 && (byte < 0xc2 || byte > 0xf4 || !continues(bytes, i, length))) return line;
    i += length;
  }
  return null;
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
