/** Something that is remembered of an object, in the object itself. */
export interface Notes<K extends object, V> {
  readonly of: (key: K) => V | undefined;
  readonly keep: (key: K, value: V) => void;
}

const page = Symbol('notes');

interface Noted {
  readonly [page]?: Map<symbol, unknown>;
}

/**
 * Remembers something of each plan for as long as it is there, out of sight of what copies, sends or compares it. A WeakMap
 * would do the same, but plans come with every edit: what collects young objects takes the values of a WeakMap for alive, whether
 * their keys are or not, and carrying all that was derived of plans of the past took half of an edit's time. Each stays as
 * long as its object: for notes that are declared once, not for those made while figures are worked out.
 */
export function notesOn<K extends object, V>(): Notes<K, V> {
  const name = Symbol('note');
  const pageOf = (key: K) => (key as Noted)[page];
  return {
    of: (key) => pageOf(key)?.get(name) as V | undefined,
    keep: (key, value) => {
      const known = pageOf(key);
      if (known) known.set(name, value);
      else Object.defineProperty(key, page, { value: new Map([[name, value]]) });
    },
  };
}
