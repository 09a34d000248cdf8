export interface Changes<V> {
  readonly removed: Iterable<string>;
  /** Set after that, in this order: what is there keeps its place, what is new comes last. No value is undefined. */
  readonly set: Iterable<readonly [string, V]>;
}

/**
 * A map that is only read. All that goes through it is made of `forEach`: a generator makes an object or two for each entry,
 * which young space has to be cleared of.
 */
export abstract class ReadMap<V> implements ReadonlyMap<string, V> {
  abstract readonly size: number;
  abstract get(key: string): V | undefined;
  abstract forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void;

  /** No value is undefined. */
  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  entries(): MapIterator<[string, V]> {
    const entries: [string, V][] = [];
    this.forEach((value, key) => entries.push([key, value]));
    return entries.values();
  }

  keys(): MapIterator<string> {
    const keys: string[] = [];
    this.forEach((_value, key) => keys.push(key));
    return keys.values();
  }

  values(): MapIterator<V> {
    const values: V[] = [];
    this.forEach((value) => values.push(value));
    return values.values();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
