import { describe, expect, test } from 'vitest';
import { readText } from '../../../../shared/backlog/file/encoding';
import { bytesOf, decode, readAll } from '../backlog-reading';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : '')].concat([...text]).join('');
  const out = new Uint8Array(units.length * 2);
  for (let i = 0; i < units.length; i += 1) {
    const unit = units.charCodeAt(i);
    out[i * 2 + (bigEndian ? 0 : 1)] = unit >> 8;
    out[i * 2 + (bigEndian ? 1 : 0)] = unit & 0xff;
  }
  return out;
}

function read(
  content: Uint8Array,
  encoding?: string,
): { encoding: string; text: string; codes: string[] } | string {
  const result = readText(content, { decode, ...(encoding === undefined ? {} : { encoding }) });
  if (!('text' in result)) return result.code;
  return { encoding: result.encoding, text: result.text, codes: result.warnings.map(({ code }) => code) };
}

describe('the encoding', () => {
  const table = 'Name,Cost\nBüro „Süd“ €,1\n';

  test.each([
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ])('UTF-16 is found (big-endian %s, with mark %s)', (bigEndian, mark) => {
    const encoding = bigEndian ? 'utf-16be' : 'utf-16le';
    expect(read(utf16(table, bigEndian, mark))).toEqual({ encoding, text: table, codes: [] });
  });

  test('UTF-8 is found with and without a mark, which does not stay in the text', () => {
    expect(read(bytesOf(table))).toEqual({ encoding: 'utf-8', text: table, codes: [] });
    expect(read(bytesOf(`\uFEFF${table}`))).toEqual({ encoding: 'utf-8', text: table, codes: [] });
  });

  test('what is not UTF-8 is windows-1252, named with the first line that shows it', () => {
    const result = readText(bytes(0x41, 10, 0x42, 0xfc, 0x80, 10), { decode });
    expect(result).toEqual({
      encoding: 'windows-1252',
      text: 'A\nBü€\n',
      warnings: [{ line: 2, column: null, code: 'not-utf8', parameters: { encoding: 'windows-1252' } }],
    });
  });

  test('bytes that mean nothing in windows-1252 are named with their line', () => {
    const result = readText(bytes(0x41, 10, 0x81, 0xfc, 10), { decode });
    expect('text' in result && result.warnings.at(-1)).toEqual({
      line: 2,
      column: null,
      code: 'undefined-bytes',
      parameters: { count: 1, byte: '0x81' },
    });
  });

  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('%s without mark is found in any script', (encoding, bigEndian) => {
    for (const text of [
      '名称,费用\n供应商平台,100\n上海仓库,200\n',
      'Название;Стоимость\nПереход;1\n',
      'שם,עלות\nאב,1\n',
    ])
      expect(read(utf16(text, bigEndian, false))).toEqual({ encoding, text, codes: [] });
  });

  test.each([
    ['utf-32le', true],
    ['utf-32be', false],
  ] as const)('%s is found with and without a mark, and read by its numbers', (encoding, little) => {
    for (const text of [table, `\uFEFF${table}`, '\uFEFF名称,费用\n😀,1\n']) {
      const points = [...text];
      const out = new Uint8Array(points.length * 4);
      points.forEach((point, i) =>
        new DataView(out.buffer).setUint32(i * 4, point.codePointAt(0) ?? 0, little),
      );
      expect(read(out)).toEqual({ encoding, text: text.replace('\uFEFF', ''), codes: [] });
    }
  });

  test('UTF-8 with a few broken bytes stays UTF-8, and the damage is named with its line', () => {
    const cut = bytesOf('Name,Ort\nBüro,Köln\nA,Straß').slice(0, -1);
    expect(readText(cut, { decode })).toEqual({
      encoding: 'utf-8',
      text: 'Name,Ort\nBüro,Köln\nA,Stra\uFFFD',
      warnings: [
        { line: 3, column: null, code: 'damaged-characters', parameters: { count: 1, encoding: 'utf-8' } },
      ],
    });
  });

  test('windows-1252 is read by its own table, whatever the platform makes of 0x80 to 0x9F', () => {
    const all = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
    const result = read(all, 'latin1');
    const expected = [...new TextDecoder('windows-1252').decode(all)].map((character) =>
      /[\u0081\u008D\u008F\u0090\u009D]/.test(character) ? '\uFFFD' : character,
    );
    expect(typeof result === 'object' && [...result.text]).toEqual(expected);
  });

  test('the pages of DOS can be chosen', () => {
    const dos = bytes(0x42, 0x81, 0x72, 0x6f, 0x20, 0xe1, 0x9b);
    expect(read(dos, 'cp850')).toEqual({ encoding: 'cp850', text: 'Büro ßø', codes: [] });
    expect(read(dos, 'CP437')).toEqual({ encoding: 'cp437', text: 'Büro ß¢', codes: [] });
  });

  test('a few NULs in 8-bit text do not make it UTF-16', () => {
    const text = 'Name,Cost\nA\0B,1\nC\0,2\n';
    expect(read(bytesOf(text))).toEqual({ encoding: 'utf-8', text, codes: [] });
  });

  test('one that is chosen and does not fit is refused, never patched with replacement characters', () => {
    expect(read(bytes(0x41, 0xff, 0xfe, 0x42), 'utf-8')).toBe('encoding-does-not-fit');
    expect(read(bytesOf(table), 'utf-99')).toBe('encoding-unknown');
    expect(read(bytes(0x82, 0xa0), 'shift_jis')).toEqual({ encoding: 'shift_jis', text: 'あ', codes: [] });
  });

  test('damage in a file whose encoding is certain is counted and said', () => {
    expect(read(bytes(0xef, 0xbb, 0xbf, 0x41, 0xff, 10))).toEqual({
      encoding: 'utf-8',
      text: 'A\uFFFD\n',
      codes: ['damaged-characters'],
    });
    expect(read(bytesOf('lost \uFFFD before\n'))).toEqual({
      encoding: 'utf-8',
      text: 'lost \uFFFD before\n',
      codes: ['characters-lost-before'],
    });
  });

  test('a file larger than the limit is refused with the limit', () => {
    const { inspection } = readAll(table, { limits: { file: 10 } });
    expect(inspection.refusal).toEqual({
      line: null,
      column: null,
      code: 'file-too-large',
      parameters: { limit: 10 },
    });
  });
});
