import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedMap } from '../../../shared/model/layered-map';

const keys = fc.integer({ min: 0, max: 3_100 }).map((number) => `k${number}`);
/** Nothing is a value too. */
const valueOrNothing = fc.option(fc.integer(), { freq: 3 });
const few = fc.record({
  removed: fc.uniqueArray(keys, { maxLength: 20 }),
  set: fc.array(fc.tuple(keys, valueOrNothing), { maxLength: 60 }),
});
/** Too many for a thin layer. */
const many = fc.record({
  removed: fc.uniqueArray(keys, { maxLength: 60 }),
  set: fc.array(fc.tuple(keys, valueOrNothing), { minLength: 200, maxLength: 420 }),
});
const changes = fc.oneof(few, few, many);

function large(): Map<string, number | null> {
  return new Map(Array.from({ length: 3_000 }, (_, index) => [`k${index}`, index]));
}

test('a large map after any changes is what a changed copy would be, in the same order, and stays as it was', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), (steps) => {
      let map: ReadonlyMap<string, number | null> = large();
      const plain = large();
      for (const step of steps) {
        const before = map;
        const seen = [...before].join();
        map = changedMap(map, step);
        for (const key of step.removed) plain.delete(key);
        for (const [key, value] of step.set) plain.set(key, value);
        expect([...before].join()).toBe(seen);
        expect([...map].join()).toBe([...plain].join());
        expect([...map.keys()].join()).toBe([...plain.keys()].join());
        expect([...map.values()].join()).toBe([...plain.values()].join());
        expect(map.size).toBe(plain.size);
      }
      const all = Array.from({ length: 3_101 }, (_, index) => `k${index}`);
      expect(all.filter((key) => map.has(key) !== plain.has(key) || map.get(key) !== plain.get(key))).toEqual(
        [],
      );
    }),
    { numRuns: 40 },
  );
});

test('a map of which much has come or gone since its keys have places is still what a changed copy would be', () => {
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `k${from + index}`);
  const steps = [
    { removed: [], set: numbered(0, 400).map((key) => [key, -1] as const) },
    { removed: numbered(0, 700), set: [] },
    { removed: ['k800'], set: [['k0', 5] as const, ['k800', 6] as const] },
    { removed: ['k0'], set: numbered(3_000, 3_190).map((key) => [key, 7] as const) },
    { removed: numbered(3_000, 3_100), set: [] },
    { removed: numbered(900, 1_200), set: numbered(3_200, 3_600).map((key) => [key, null] as const) },
    { removed: [], set: numbered(2_000, 2_300).map((key) => [key, 8] as const) },
  ];
  let map: ReadonlyMap<string, number | null> = large();
  const plain = large();
  for (const step of steps) {
    map = changedMap(map, step);
    for (const key of step.removed) plain.delete(key);
    for (const [key, value] of step.set) plain.set(key, value);
    expect([...map]).toEqual([...plain]);
    expect(map.size).toBe(plain.size);
    expect(numbered(0, 3_700).filter((key) => map.get(key) !== plain.get(key))).toEqual([]);
  }
});

test('a small map is simply copied', () => {
  const map = new Map([['a', 1]]);
  expect(changedMap(map, { removed: ['a'], set: [['b', 2]] })).toEqual(new Map([['b', 2]]));
  expect(map).toEqual(new Map([['a', 1]]));
});
