import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../../shared/backlog/file/code-pages';
import { encodingCandidates } from '../../../../shared/backlog/file/encoding-candidates';
import { foundTwice, readTwice } from '../../../../shared/backlog/file/utf8-twice';
import { bytesOf, decode, readAll } from '../backlog-reading';

/** What a tool makes that reads UTF-8 as Windows-1252 and saves it as UTF-8. */
function twice(text: string): string {
  const bytes = bytesOf(text);
  return [...bytes]
    .map((byte) => {
      const read = decodePage(new Uint8Array([byte]), 'windows-1252');
      return read === '\uFFFD' ? String.fromCharCode(byte) : read;
    })
    .join('');
}

describe('text that was encoded twice', () => {
  const file = twice(
    'Title,Owner,Cost\nBüro Süd,Jörg Müller,100\nCafé – “neu”,François Ñandú,200\nPlain,Ann,300\n',
  );

  test('is told with a word as it stands and as it was meant, and nothing is changed', () => {
    const { inspection, drafts } = readAll(file);
    expect(inspection.encoding).toBe('utf-8');
    expect(drafts.map(({ title }) => title)).toContain('BÃ¼ro SÃ¼d');
    expect(inspection.remarks[0]).toEqual({
      line: 2,
      column: null,
      code: 'encoded-twice',
      parameters: { count: 11, word: 'BÃ¼ro', meant: 'Büro' },
    });
  });

  test('is offered as an encoding of its own, first, beside UTF-8', () => {
    expect(encodingCandidates(bytesOf(file), decode)).toEqual([
      { label: 'utf-8-twice', sample: 'Büro', line: 2 },
      { label: 'utf-8', sample: 'BÃ¼ro', line: 2 },
    ]);
    expect(encodingCandidates(bytesOf(`\uFEFF${file}`), decode)[0]?.label).toBe('utf-8-twice');
  });

  test('reads as it was meant once that is chosen, which is told', () => {
    const { inspection, drafts, codes } = readAll(file, { overrides: { encoding: 'utf-8-twice' } });
    expect(inspection.encoding).toBe('utf-8-twice');
    expect(drafts.map(({ title }) => title)).toEqual(['Büro Süd', 'Café – “neu”', 'Plain']);
    expect(drafts.map(({ businessOwner }) => businessOwner)).toEqual([
      'Jörg Müller',
      'François Ñandú',
      'Ann',
    ]);
    expect(codes).toContain('encoded-twice-read');
    expect(codes).not.toContain('encoded-twice');
  });

  test('has its mark encoded twice as well', () => {
    const { inspection } = readAll(twice('\uFEFFTitle,Cost\nBüro,1\n'), {
      overrides: { encoding: 'utf-8-twice' },
    });
    expect(inspection.headers).toEqual(['Title', 'Cost']);
  });

  test('is a mapping like any other encoding, and does not fit what is no UTF-8', () => {
    const { inspection } = readAll(Uint8Array.from([84, 0xfc, 10, 65]), {
      overrides: { encoding: 'utf-8-twice' },
    });
    expect(inspection.refusal).toMatchObject({
      code: 'encoding-does-not-fit',
      parameters: { encoding: 'utf-8-twice' },
    });
  });

  test.each([
    'Büro, Café, Größe, naïve',
    '„MENÜ“ und „CAFÉ“',
    'À LA CARTE «Été»',
    'Žižkov €5 ™ – “x”',
    'Привет',
    // A word of others' signs, in which two stand side by side by accident.
    '¸˛Ç◊ı˜Â¯˘¿',
    '日本語',
  ])('is not seen in %s', (text) => expect(foundTwice(text)).toBeNull());

  test('whatever was encoded twice reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ ,ÄöüßéèñçãõÅØ€–’“”…™😀жя') }), (text) => {
        expect(readTwice(twice(text)).text).toBe(text);
      }),
    );
  });
});
