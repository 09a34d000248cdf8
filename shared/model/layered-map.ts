import { allAtOnce } from './steps';

/** Up to so many entries a copy is quicker than a layer. */
const copied = 500;

/** A layer that holds more than this is not copied for the next change: another lies over it. */
const thickest = 200;

/** Where many entries change at once it may hold so many times as many: what lies under it is thicker still, and copied less often. */
const timesThicker = 6;

/** A layer holds at most this part of what lies under it. */
const mostOfMap = 4;

interface Changes<V> {
  readonly removed: Iterable<string>;
  /** Set after that, in this order: what is there keeps its place, what is new comes last. No value is undefined. */
  readonly set: Iterable<readonly [string, V]>;
}

/** Entries copied in one step; and so many at most are copied by the map itself, which is far quicker. */
const perStep = 5_000;
const atOnce = 20_000;

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
  const isSmall = map.size <= atOnce;
  const copy = isSmall ? copyOf(map) : new Map<string, V>();
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

function copyOf<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return map instanceof LayeredMap ? (map as LayeredMap<V>).copy() : new Map(map);
}

/** Stands in a layer for what the map under it has and the whole has not. */
const gone = Symbol('gone');

/** What lies over a map: one look tells whether an entry is the map's own. */
interface Layer<V> {
  /** In place of what the map has. */
  readonly changed: Map<string, V | typeof gone>;
  readonly added: Map<string, V>;
  /** How many of those that changed are gone. */
  goneCount: number;
}

function thicknessOf({ changed, added }: Layer<unknown>): number {
  return changed.size + added.size;
}

function emptyLayer<V>(): Layer<V> {
  return { changed: new Map(), added: new Map(), goneCount: 0 };
}

function copyOfLayer<V>({ changed, added, goneCount }: Layer<V>): Layer<V> {
  return { changed: plainCopy(changed), added: plainCopy(added), goneCount };
}

/** The constructor would make a pair of each entry, which are more than the copy itself. */
function plainCopy<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  const copy = new Map<string, V>();
  map.forEach((value, key) => copy.set(key, value));
  return copy;
}

/** Puts changes into a layer of this map; false where it grows thicker than `most`. */
function isPutInto<V>(
  layer: Layer<V>,
  base: ReadonlyMap<string, V>,
  { removed, set }: Changes<V>,
  most: number,
): boolean {
  const { changed, added } = layer;
  for (const key of removed) {
    added.delete(key);
    if (base.has(key) && changed.get(key) !== gone) {
      changed.set(key, gone);
      layer.goneCount++;
    }
    if (thicknessOf(layer) > most) return false;
  }
  for (const [key, value] of set) {
    const known = changed.get(key);
    // What was changed before is the map's own: it need not be asked.
    if (known === undefined ? base.has(key) : known !== gone) changed.set(key, value);
    else added.set(key, value);
    if (thicknessOf(layer) > most) return false;
  }
  return true;
}

/** The same as changes of the map under it. */
function asChanges<V>({ changed, added }: Layer<V>): Changes<V> {
  const removed: string[] = [];
  const set: (readonly [string, V])[] = [];
  for (const [key, value] of changed) {
    if (value === gone) removed.push(key);
    else set.push([key, value]);
  }
  return { removed, set: [...set, ...added] };
}

function countOf({ removed, set }: Changes<unknown>): number {
  let count = 0;
  for (const _key of removed) count++;
  for (const _entry of set) count++;
  return count;
}

class LayeredMap<V> implements ReadonlyMap<string, V> {
  readonly #base: ReadonlyMap<string, V>;
  readonly #layer: Layer<V>;

  private constructor(base: ReadonlyMap<string, V>, layer: Layer<V>) {
    this.#base = base;
    this.#layer = layer;
  }

  /**
   * A thin layer over the map, or over a thick one that lies over it and is not copied for each edit; the thin one goes into
   * the thick one once it is too thick itself. null where that would hold much of the map: then it is better copied.
   */
  static over<V>(map: ReadonlyMap<string, V>, changes: Changes<V>): LayeredMap<V> | null {
    const top = map instanceof LayeredMap ? (map as LayeredMap<V>) : new LayeredMap<V>(map, emptyLayer());
    const most = map.size / mostOfMap;
    const mostThin = Math.max(thickest, Math.min(most, timesThicker * countOf(changes)));
    const thin = LayeredMap.#withChanges(top, changes, mostThin);
    if (thin) return thin;
    const under = top.#base;
    if (!(under instanceof LayeredMap)) {
      const alone =
        thicknessOf(top.#layer) > 0 &&
        LayeredMap.#withChanges(new LayeredMap(top, emptyLayer()), changes, mostThin);
      return alone || LayeredMap.#withChanges(top, changes, most);
    }
    const thick = LayeredMap.#withChanges(under as LayeredMap<V>, asChanges(top.#layer), most);
    return thick && LayeredMap.#withChanges(thick, changes, most);
  }

  static #withChanges<V>(map: LayeredMap<V>, changes: Changes<V>, most: number): LayeredMap<V> | null {
    if (thicknessOf(map.#layer) > most) return null;
    const layer = copyOfLayer(map.#layer);
    return isPutInto(layer, map.#base, changes, most) ? new LayeredMap(map.#base, layer) : null;
  }

  copy(): Map<string, V> {
    const copy = copyOf(this.#base);
    const { removed, set } = asChanges(this.#layer);
    for (const key of removed) copy.delete(key);
    for (const [key, value] of set) copy.set(key, value);
    return copy;
  }

  get size(): number {
    return this.#base.size - this.#layer.goneCount + this.#layer.added.size;
  }

  get(key: string): V | undefined {
    const { changed, added } = this.#layer;
    let found = changed.get(key);
    if (found === undefined) found = this.#base.get(key);
    if (found !== undefined && found !== gone) return found;
    return added.size > 0 ? added.get(key) : undefined;
  }

  has(key: string): boolean {
    const { changed, added } = this.#layer;
    return added.has(key) || (this.#base.has(key) && changed.get(key) !== gone);
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

  /** All others are made of this one: a generator makes an object or two for each entry, which young space has to be cleared of. */
  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    const { changed, added } = this.#layer;
    this.#base.forEach((value, key) => {
      const other = changed.get(key);
      if (other === undefined) call(value, key, this);
      else if (other !== gone) call(other, key, this);
    });
    added.forEach((value, key) => call(value, key, this));
  }
}
