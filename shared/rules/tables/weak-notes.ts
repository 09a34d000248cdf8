/** How many maps share the keys: a map of a hundred thousand weak keys takes 50 ms and more to grow. */
const parts = 256;

/**
 * Remembers something of each of very many objects for as long as the object is there. `id` only says in which of many
 * small maps it lies: the same object is always asked for by the same id, and another of that id is not the same.
 */
export interface WeakNotes<K extends object, V> {
  get(key: K, id: string): V | undefined;
  set(key: K, id: string, value: V): void;
}

export function weakNotes<K extends object, V>(): WeakNotes<K, V> {
  const maps = Array.from({ length: parts }, () => new WeakMap<K, V>());
  return {
    get: (key, id) => maps[partOf(id)]?.get(key),
    set: (key, id, value) => void maps[partOf(id)]?.set(key, value),
  };
}

/** By the last letters, which differ in ids that were made one after the other; of short ones by all. */
function partOf(id: string): number {
  let hash = 0;
  for (let at = Math.max(0, id.length - 6); at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (parts - 1);
}
