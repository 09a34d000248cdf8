import { allAtOnce } from './steps';

/** Up to so many entries a copy is quicker than a layer. */
const copied = 500;

/** A layer that holds more than this is made one with what lies under it. */
const thickest = 200;

interface Changes<V> {
  readonly removed: Iterable<string>;
  /** Set after that, in this order: what is there keeps its place, what is new comes last. */
  readonly set: Iterable<readonly [string, V]>;
}

/** Entries copied in one step. */
const perStep = 5_000;

/**
 * The map after some changes; the map itself stays as it is. A large one is not copied, since that takes longer than all
 * that is then asked of it: the changes lie over it as a layer.
 */
export function changedMap<V>(map: ReadonlyMap<string, V>, changes: Changes<V>): ReadonlyMap<string, V> {
  return allAtOnce(changedMapSteps(map, changes));
}

/** The same step by step, for many changes. */
export function* changedMapSteps<V>(
  map: ReadonlyMap<string, V>,
  changes: Changes<V>,
): Generator<void, ReadonlyMap<string, V>> {
  const layer = map.size > copied ? LayeredMap.over(map, changes) : null;
  return layer ?? (yield* changedCopy(map, changes));
}

function* changedCopy<V>(
  map: ReadonlyMap<string, V>,
  { removed, set }: Changes<V>,
): Generator<void, ReadonlyMap<string, V>> {
  const isSmall = map.size <= perStep;
  const copy = new Map<string, V>(isSmall ? map : []);
  let done = 0;
  for (const [key, value] of isSmall ? [] : map) {
    copy.set(key, value);
    if (++done % perStep === 0) yield;
  }
  for (const key of removed) {
    copy.delete(key);
    if (++done % perStep === 0) yield;
  }
  for (const [key, value] of set) {
    copy.set(key, value);
    if (++done % perStep === 0) yield;
  }
  return copy;
}

class LayeredMap<V> implements ReadonlyMap<string, V> {
  readonly #base: ReadonlyMap<string, V>;
  readonly #gone: ReadonlySet<string>;
  /** In place of what the base has. */
  readonly #changed: ReadonlyMap<string, V>;
  readonly #added: ReadonlyMap<string, V>;

  private constructor(
    base: ReadonlyMap<string, V>,
    gone: ReadonlySet<string> = new Set(),
    changed: ReadonlyMap<string, V> = new Map(),
    added: ReadonlyMap<string, V> = new Map(),
  ) {
    this.#base = base;
    this.#gone = gone;
    this.#changed = changed;
    this.#added = added;
  }

  /** null where the layer would be too thick: every layer is copied for the next one. */
  static over<V>(map: ReadonlyMap<string, V>, { removed, set }: Changes<V>): LayeredMap<V> | null {
    const under = map instanceof LayeredMap ? (map as LayeredMap<V>) : new LayeredMap<V>(map);
    const base = under.#base;
    const gone = new Set(under.#gone);
    const changed = new Map(under.#changed);
    const added = new Map(under.#added);
    const isTooThick = () => gone.size + changed.size + added.size > thickest;
    for (const key of removed) {
      added.delete(key);
      changed.delete(key);
      if (base.has(key)) gone.add(key);
      if (isTooThick()) return null;
    }
    for (const [key, value] of set) {
      if (base.has(key) && !gone.has(key)) changed.set(key, value);
      else added.set(key, value);
      if (isTooThick()) return null;
    }
    return gone.size + changed.size + added.size > thickest
      ? null
      : new LayeredMap(base, gone, changed, added);
  }

  get size(): number {
    return this.#base.size - this.#gone.size + this.#added.size;
  }

  get(key: string): V | undefined {
    if (this.#changed.has(key)) return this.#changed.get(key);
    if (this.#added.has(key)) return this.#added.get(key);
    return this.#gone.has(key) ? undefined : this.#base.get(key);
  }

  has(key: string): boolean {
    return this.#added.has(key) || (this.#base.has(key) && !this.#gone.has(key));
  }

  *entries(): MapIterator<[string, V]> {
    for (const entry of this.#base) {
      const [key] = entry;
      if (this.#gone.has(key)) continue;
      if (this.#changed.has(key)) yield [key, this.#changed.get(key) as V];
      else yield entry;
    }
    yield* this.#added;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [key, value] of this.#base) {
      if (this.#gone.has(key)) continue;
      yield this.#changed.has(key) ? (this.#changed.get(key) as V) : value;
    }
    yield* this.#added.values();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this);
  }
}
