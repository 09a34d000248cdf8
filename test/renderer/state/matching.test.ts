import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestMatches } from '../../../renderer/state/board/matching';

const found = (texts: readonly string[], typed: string, most = 10) =>
  bestMatches(texts, typed, { textOf: (each) => each, most });

describe('what is typed', () => {
  test('is best at the beginning, then at words, then anywhere', () => {
    expect(found(['cabinet', 'a net', 'netting', 'net'], 'net')).toEqual([
      'netting',
      'net',
      'a net',
      'cabinet',
    ]);
    expect(found(['Loyalty wallet'], 'wal loy')).toEqual(['Loyalty wallet']);
    expect(found(['Loyalty wallet'], 'loy x')).toEqual([]);
  });

  test('does not count case, and letters of all scripts are letters', () => {
    expect(found(['Grüßen', 'Über ßen', 'Wolken'], 'SSEN')).toEqual([]);
    expect(found(['Grüßen', 'Über ßen'], 'ßEN')).toEqual(['Über ßen', 'Grüßen']);
  });

  test('of many, no more than asked for come, the best of them', () => {
    expect(found(['a net', 'netting', 'cabinet', 'net'], 'net', 2)).toEqual(['netting', 'net']);
  });

  test('never finds a text that lacks a typed word, and always finds the text itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 6 }), (text, typed) => {
        const wanted = typed.trim().toLowerCase();
        const within = text.toLowerCase();
        const has = wanted.split(/\s+/).every((word) => within.includes(word));
        expect(found([text], typed).length === 1).toBe(has || within.startsWith(wanted));
        expect(found([text], text)).toEqual([text]);
      }),
    );
  });
});
