import { type Changes, ReadMap } from './read-map';

/** Values in one chunk: a change copies the chunks that it touches, and no others. */
const chunkBits = 5;
const perChunk = 1 << chunkBits;
const inChunk = perChunk - 1;

/** So many entries may have come since the places were made, and this part of all may have gone. */
const mostAdded = 200;
const mostGone = 4;

/** Stands in place of an entry that is gone. */
const gone = Symbol('gone');

type Chunk<V> = (V | typeof gone)[];

interface Inside<V> {
  /** Where the value of a key stands: the same for all maps that came from one another. */
  readonly places: ReadonlyMap<string, number>;
  readonly chunks: readonly Chunk<V>[];
  readonly goneCount: number;
  /** What came since, last in the order. */
  readonly added: ReadonlyMap<string, V>;
}

/** Entries looked at in one step; and so many at most all at once, which makes no object of each. */
const perStep = 5_000;
const atOnce = 20_000;

/**
 * A large map of which each change makes another in little time, however many came before: keys know their place, and values
 * lie in chunks that are shared with the map before (Okasaki, Purely Functional Data Structures: path copying). One look finds
 * an entry, where layers of changes are each asked in turn.
 */
export class IndexedMap<V> extends ReadMap<V> {
  readonly #inside: Inside<V>;

  private constructor(inside: Inside<V>) {
    super();
    this.#inside = inside;
  }

  static *of<V>(map: ReadonlyMap<string, V>): Generator<void, IndexedMap<V>> {
    const places = new Map<string, number>();
    const chunks: Chunk<V>[] = [];
    const put = (value: V, key: string) => {
      const place = places.size;
      if ((place & inChunk) === 0) chunks.push(Array<V>(Math.min(perChunk, map.size - place)));
      (chunks[place >> chunkBits] as Chunk<V>)[place & inChunk] = value;
      places.set(key, place);
    };
    if (map.size <= atOnce) map.forEach(put);
    else
      for (const [key, value] of map) {
        put(value, key);
        if (places.size % perStep === 0) yield;
      }
    return new IndexedMap({ places, chunks, goneCount: 0, added: new Map() });
  }

  /** The map after some changes; null where so much has come or gone that it is better made anew. */
  changed({ removed, set }: Changes<V>): IndexedMap<V> | null {
    const { places, chunks: known } = this.#inside;
    let { goneCount, added } = this.#inside;
    const chunks = known.slice();
    const put = (place: number, value: V | typeof gone) => {
      const at = place >> chunkBits;
      let chunk = chunks[at] as Chunk<V>;
      if (chunk === known[at]) chunks[at] = chunk = chunk.slice();
      chunk[place & inChunk] = value;
    };
    const isThere = (place: number | undefined): place is number =>
      place !== undefined && (chunks[place >> chunkBits] as Chunk<V>)[place & inChunk] !== gone;
    for (const key of removed) {
      const place = places.get(key);
      if (isThere(place)) {
        put(place, gone);
        goneCount++;
      } else if (added.has(key)) {
        const others = new Map(added);
        others.delete(key);
        added = others;
      }
    }
    let more: Map<string, V> | null = null;
    for (const [key, value] of set) {
      const place = places.get(key);
      if (isThere(place)) put(place, value);
      else (more ??= new Map(added)).set(key, value);
    }
    added = more ?? added;
    if (added.size > mostAdded || goneCount * mostGone > places.size) return null;
    return new IndexedMap({ places, chunks, goneCount, added });
  }

  get size(): number {
    const { places, goneCount, added } = this.#inside;
    return places.size - goneCount + added.size;
  }

  get(key: string): V | undefined {
    const { places, chunks, added } = this.#inside;
    const place = places.get(key);
    if (place !== undefined) {
      const value = (chunks[place >> chunkBits] as Chunk<V>)[place & inChunk] as V | typeof gone;
      if (value !== gone) return value;
    }
    return added.size > 0 ? added.get(key) : undefined;
  }

  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    const { places, chunks, added } = this.#inside;
    places.forEach((place, key) => {
      const value = (chunks[place >> chunkBits] as Chunk<V>)[place & inChunk] as V | typeof gone;
      if (value !== gone) call(value, key, this);
    });
    added.forEach((value, key) => call(value, key, this));
  }
}
