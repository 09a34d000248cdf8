/**
 * Remembers the last answer for each first argument (a table or a plan, which are never changed in place), so that
 * a figure is computed once however many parts of a screen ask for it.
 */
export function memoByFirst<K extends object, R>(compute: (key: K) => R): Remembered<K, R> {
  const answers = new WeakMap<K, R>();
  const answerTo = (key: K): R => {
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = compute(key);
    answers.set(key, answer);
    return answer;
  };
  return Object.assign(answerTo, { known: (key: K) => answers.get(key) });
}

export interface Remembered<K, R> {
  (key: K): R;
  /** The answer where it was given already. */
  readonly known: (key: K) => R | undefined;
}

/** The same for an answer that depends on something beside the first argument, such as one of a plan's scenarios. */
export function onceForEach<K extends object, A extends (string | number)[], R>(
  compute: (key: K, ...asked: A) => R,
): (key: K, ...asked: A) => R {
  const known = memoByFirst((_key: K) => new Map<string, { readonly answer: R }>());
  return (key, ...asked) => {
    const answers = known(key);
    const name = asked.join('\n');
    const found = answers.get(name);
    if (found) return found.answer;
    const answer = compute(key, ...asked);
    answers.set(name, { answer });
    return answer;
  };
}

/**
 * Lists one after another as one: the very same one as long as all of them stay, so that what is made of it stays as well.
 * It is remembered by the first of them; each use has its own.
 */
export function joining<T extends object>(): (lists: readonly (readonly T[])[]) => readonly T[] {
  const nothing: readonly T[] = [];
  const kept = new WeakMap<
    readonly T[],
    { readonly lists: readonly (readonly T[])[]; readonly all: readonly T[] }
  >();
  return (lists) => {
    const some = lists.filter(({ length }) => length > 0);
    const [first] = some;
    if (!first) return nothing;
    const known = kept.get(first);
    if (known?.lists.length === some.length && known.lists.every((list, at) => list === some[at]))
      return known.all;
    const all = nothing.concat(...some);
    kept.set(first, { lists: some, all });
    return all;
  };
}
