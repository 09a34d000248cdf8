import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRanks, ranksBetween } from '../../../shared/model/rank';

function rising(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key);
}

test('ranks stay distinct and in order after 10,000 moves into one gap, from either side', () => {
  for (const side of ['low', 'high'] as const) {
    let [low, high] = ranksBetween(null, null, 2) as [string, string];
    const seen = new Set([low, high]);
    for (let move = 0; move < 10_000; move++) {
      const [key] = ranksBetween(low, high, 1) as [string];
      expect(key > low && key < high).toBe(true);
      seen.add(key);
      if (side === 'low') high = key;
      else low = key;
    }
    expect(seen.size).toBe(10_002);
    expect(Math.max(...[...seen].map((key) => key.length))).toBeLessThan(20_000);
  }
});

test('100,000 ranks at the end of a lane are short and in order', () => {
  const keys = ranksBetween('V', null, 100_000);
  expect(rising(['V', ...keys])).toBe(true);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(8);
});

test('whatever is inserted wherever, ranks stay distinct, in order and free of a trailing smallest digit', () => {
  const insertions = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { maxLength: 60 });
  fc.assert(
    fc.property(insertions, (steps) => {
      const keys: string[] = [];
      for (const [place, count] of steps) {
        const at = place % (keys.length + 1);
        keys.splice(at, 0, ...ranksBetween(keys[at - 1] ?? null, keys[at] ?? null, count));
      }
      expect(rising(keys)).toBe(true);
      expect(keys.every((key) => !key.endsWith('0'))).toBe(true);
      expect([...keys].sort(compareRanks)).toEqual(keys);
    }),
    { numRuns: 300 },
  );
});

test('bounds that are not in order are refused', () => {
  expect(() => ranksBetween('b', 'a', 1)).toThrow('order');
  expect(() => ranksBetween('a', 'a', 1)).toThrow('order');
});
