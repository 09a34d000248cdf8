/**
 * Remembers the last answer for each first argument (a table or a plan, which are never changed in place), so that
 * a figure is computed once however many parts of a screen ask for it.
 */
export function memoByFirst<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, R>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = compute(key);
    known.set(key, answer);
    return answer;
  };
}
