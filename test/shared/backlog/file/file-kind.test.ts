import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKindOf, looksBinary } from '../../../../shared/backlog/file/file-kind';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { bytesOf, readAll } from '../backlog-reading';

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const zip = (...names: string[]): Uint8Array => latin1(`PK\x03\x04${'\0'.repeat(26)}${names.join('\0\0')}`);

describe('a file that is no table is refused by what it is', () => {
  test.each([
    ['pdf', latin1('%PDF-1.7\nTitle,Cost\nA,1\n')],
    ['xls', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1Title,Cost\nA,1\n')],
    ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['xls', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['zip', zip('notes.csv')],
    ['binary', latin1('\x89PNG\r\n\x1A\nTitle,Cost\nA,1\n')],
    ['binary', latin1('\x1F\x8B\x08Title,Cost\nA,1\n')],
    ['binary', latin1('SQLite format 3\0Title,Cost\nA,1\n')],
  ])('%s', (kind, bytes) => {
    expect(fileKindOf(bytes)).toBe(kind);
    const { inspection, rows } = readAll(bytes);
    expect(inspection.refusal?.code).toBe(`file-is-${kind}`);
    expect(rows).toBe(0);
    const sentence = inspection.refusal && backlogWords(inspection.refusal.code, {});
    expect(sentence).toMatch(/^This .+\.$/);
  });

  test('any other bytes with many control characters among them are no text', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256);
    expect(looksBinary(bytes)).toBe(true);
    expect(readAll(bytes).inspection.refusal?.code).toBe('file-is-binary');
  });

  test('whoever names the encoding is believed', () => {
    const bytes = bytesOf(`Title,Cost\n${'A\x01\x02,1\n'.repeat(40)}`);
    expect(readAll(bytes).inspection.refusal?.code).toBe('file-is-binary');
    expect(readAll(bytes, { overrides: { encoding: 'utf-8' } }).created).toBe(40);
  });

  test('text is text, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = bytesOf(`Title,Notes\nA,${text}\n`);
        expect(fileKindOf(bytes)).toBe('text');
      }),
    );
  });
});
