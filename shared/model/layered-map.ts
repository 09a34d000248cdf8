import { IndexedMap } from './indexed-map';
import { type Changes, ReadMap } from './read-map';
import { allAtOnce } from './steps';

/** Up to so many entries a copy is quicker than a layer. */
const copied = 500;

/** A layer is copied for each edit: it holds at most so many changes, of a very large map this part of what lies under it. */
const thickest = 200;
const thickestPart = 100;

/** Where more than this part changes at once, all is copied. */
const mostOfMap = 4;

/** Entries copied in one step; and so many at most are copied by the map itself, which is far quicker. */
const perStep = 5_000;
const atOnce = 20_000;

/**
 * The map after some changes; the map itself stays as it is. A large one is not copied, since that takes longer than all
 * that is then asked of it: the first changes lie over it as a layer, and once they are many it gets places for its keys.
 */
export function changedMap<V>(map: ReadonlyMap<string, V>, changes: Changes<V>): ReadonlyMap<string, V> {
  return allAtOnce(changedMapSteps(map, changes));
}

/** The same step by step, for many changes. */
export function* changedMapSteps<V>(
  map: ReadonlyMap<string, V>,
  changes: Changes<V>,
): Generator<void, ReadonlyMap<string, V>> {
  return (yield* changedLarge(map, changes)) ?? (yield* changedCopy(map, changes));
}

/** null: it is better copied. */
function* changedLarge<V>(
  map: ReadonlyMap<string, V>,
  changes: Changes<V>,
): Generator<void, ReadonlyMap<string, V> | null> {
  if (map.size <= copied) return null;
  if (map instanceof IndexedMap) return (map as IndexedMap<V>).changed(changes);
  const layer = LayeredMap.over(map, changes);
  if (layer || countOf(changes) * mostOfMap > map.size) return layer;
  return (yield* IndexedMap.of(map)).changed(changes);
}

function countOf({ removed, set }: Changes<unknown>): number {
  let count = 0;
  for (const _key of removed) count++;
  for (const _entry of set) count++;
  return count;
}

function* changedCopy<V>(
  map: ReadonlyMap<string, V>,
  { removed, set }: Changes<V>,
): Generator<void, ReadonlyMap<string, V>> {
  const isSmall = map.size <= atOnce;
  const copy = isSmall ? plainCopy(map) : new Map<string, V>();
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

/** Where it is one of ours the constructor would make a pair of each entry, which are more than the copy itself. */
function plainCopy<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  if (map instanceof Map) return new Map(map as Map<string, V>);
  const copy = new Map<string, V>();
  map.forEach((value, key) => copy.set(key, value));
  return copy;
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
    if (changed.size + added.size > most) return false;
  }
  for (const [key, value] of set) {
    const known = changed.get(key);
    // What was changed before is the map's own: it need not be asked.
    if (known === undefined ? base.has(key) : known !== gone) changed.set(key, value);
    else added.set(key, value);
    if (changed.size + added.size > most) return false;
  }
  return true;
}

class LayeredMap<V> extends ReadMap<V> {
  readonly #base: ReadonlyMap<string, V>;
  readonly #layer: Layer<V>;

  private constructor(base: ReadonlyMap<string, V>, layer: Layer<V>) {
    super();
    this.#base = base;
    this.#layer = layer;
  }

  /** null where the layer would be too thick to be copied for each edit. */
  static over<V>(map: ReadonlyMap<string, V>, changes: Changes<V>): LayeredMap<V> | null {
    const known = map instanceof LayeredMap ? (map as LayeredMap<V>) : null;
    const [base, layer] = known ? [known.#base, known.#copyOfLayer()] : [map, emptyLayer<V>()];
    const most = Math.max(Math.min(thickest, map.size / mostOfMap), map.size / thickestPart);
    return isPutInto(layer, base, changes, most) ? new LayeredMap(base, layer) : null;
  }

  #copyOfLayer(): Layer<V> {
    const { changed, added, goneCount } = this.#layer;
    return { changed: new Map(changed), added: new Map(added), goneCount };
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

function emptyLayer<V>(): Layer<V> {
  return { changed: new Map(), added: new Map(), goneCount: 0 };
}
