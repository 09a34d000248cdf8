import type { Texts } from './texts';

/** Which initiatives are found. */
export interface FoundIds extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
  /**
   * What these were sought in, so that a list of those needs no other look; null where they were sought in all, and once
   * others were sought in these: no row of searches is kept.
   */
  within?: FoundIds | null;
}

/**
 * The initiatives at some places of the texts, marked by place: a set of a hundred thousand ids would take longer to fill than
 * the search itself.
 */
export function idsAt({ ids, aside }: Texts, at: Int32Array, within: FoundIds | null): FoundIds {
  if (within) within.within = null;
  const marks = new Uint8Array(ids.length);
  for (const place of at) marks[place] = 1;
  const areAll = at.length === ids.length;
  return {
    size: at.length,
    has(id) {
      const place = aside.places.get(id);
      // Where an id stands is kept for all texts that came from one another; of a place that is another's now it is sought.
      const here = place !== undefined && ids[place] === id ? place : ids.indexOf(id);
      return here >= 0 && (areAll || marks[here] === 1);
    },
    *[Symbol.iterator]() {
      for (const place of at) yield ids[place] as string;
    },
    within,
  };
}
