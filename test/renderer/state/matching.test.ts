import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestMatches, matchRank } from '../../../renderer/state/matching';

describe('what is typed', () => {
  test('is best at the beginning, then at words, then anywhere', () => {
    expect(matchRank('Loyalty wallet', 'loy')).toBe(0);
    expect(matchRank('Loyalty wallet', 'wal')).toBe(1);
    expect(matchRank('Loyalty wallet', 'wal loy')).toBe(1);
    expect(matchRank('Loyalty wallet', 'alty')).toBe(2);
    expect(matchRank('Loyalty wallet', 'loy x')).toBeNull();
  });

  test('does not count case, and letters of all scripts are letters', () => {
    expect(matchRank('Über den Wolken', 'WOL')).toBe(1);
    expect(matchRank('Grüßen', 'ßen')).toBe(2);
  });

  test('of many, the best come first and else in their order', () => {
    const found = bestMatches(['a net', 'netting', 'cabinet', 'net'], 'net', {
      textOf: (each) => each,
      most: 3,
    });
    expect(found).toEqual(['netting', 'net', 'a net']);
  });

  test('never finds a text that lacks a typed word, and always finds the text itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 6 }), (text, typed) => {
        const words = typed.trim().toLowerCase().split(/\s+/);
        const has = words.every((word) => text.toLowerCase().includes(word));
        expect(matchRank(text, typed) !== null).toBe(
          has || text.toLowerCase().startsWith(typed.trim().toLowerCase()),
        );
        expect(matchRank(text, text)).not.toBeNull();
      }),
    );
  });
});
