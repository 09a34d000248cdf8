import type { Texts } from './texts';

/** Which initiatives are found. */
export interface FoundIds extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
  /** Of what a search of texts found; a set of ids has no places. */
  readonly placed?: Placed;
}

/**
 * The same by where an initiative stands in the texts. A list that keeps the places of its rows (`placeOf`, -1 of what has none) for as long as
 * the texts have the same `ids` asks a hundred thousand of them at each letter without looking one up by its id.
 */
export interface Placed {
  readonly ids: readonly string[];
  placeOf(id: string): number;
  isAt(place: number): boolean;
}

/**
 * The initiatives at some places of the texts, marked by place: a set of a hundred thousand ids would take longer to fill than
 * the search itself.
 */
export function idsAt({ ids, aside }: Texts, at: Int32Array): FoundIds {
  const marks = new Uint8Array(ids.length);
  for (const place of at) marks[place] = 1;
  const placeOf = (id: string): number => {
    const place = aside.places.get(id);
    // Where an id stands is kept for all texts that came from one another; of a place that is another's now it is sought.
    return place !== undefined && ids[place] === id ? place : ids.indexOf(id);
  };
  return {
    size: at.length,
    has: (id) => marks[placeOf(id)] === 1,
    placed: { ids, placeOf, isAt: (place) => marks[place] === 1 },
    *[Symbol.iterator]() {
      for (const place of at) yield ids[place] as string;
    },
  };
}
