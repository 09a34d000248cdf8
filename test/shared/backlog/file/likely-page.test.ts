import { describe, expect, test } from 'vitest';
import { readAll } from '../backlog-reading';

const lines = 'Title;Business unit\nB@ro;Stra#e\n$nderung;S%d\n';
const coded = (a: number, b: number, c: number, d: number) =>
  Uint8Array.from(
    [...lines].map((letter) => ({ '@': a, '#': b, $: c, '%': d })[letter] ?? letter.charCodeAt(0)),
  );

describe('bytes that are no UTF-8', () => {
  test.each([
    ['windows-1252', coded(0xfc, 0xdf, 0xc4, 0xfc)],
    ['cp850', coded(0x81, 0xe1, 0x8e, 0x81)],
    ['macintosh', coded(0x9f, 0xa7, 0x80, 0x9f)],
  ])('are %s where that makes words of them', (encoding, bytes) => {
    const { inspection, drafts, codes } = readAll(bytes);
    expect(inspection.encoding).toBe(encoding);
    expect(drafts.map(({ title, businessUnit }) => [title, businessUnit])).toEqual([
      ['Büro', 'Straße'],
      ['Änderung', 'Süd'],
    ]);
    expect(codes).toContain('not-utf8');
  });

  test.each([
    'Société Générale – “Étude” à 10 €',
    'Ça marche; l’Œuvre; Ñandú; ÜBERSICHT GRÖSSE',
    '£m, ½ day, 20°C, §5, naïve café…',
  ])('are windows-1252 in %s', (text) => {
    const table = new Map([...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((letter, at) => [letter, 0x80 + at]));
    for (const [at, letter] of [...'‘’“”•–—˜™š›œ'].entries()) table.set(letter, 0x91 + at);
    const bytes = [...`Title\n${text}\n`].map((letter) => table.get(letter) ?? letter.charCodeAt(0));
    expect(readAll(Uint8Array.from(bytes)).inspection.encoding).toBe('windows-1252');
  });
});
