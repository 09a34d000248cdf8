import { notesOn } from '../../model/notes';
import type { Plan } from '../../model/plan';

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

/** The same of a plan: plans come with every edit, and their answers go with them. */
export function memoOfPlan<R>(compute: (plan: Plan) => R): Remembered<Plan, R> {
  const answers = notesOn<Plan, R>();
  const answerTo = (plan: Plan): R => {
    const before = answers.of(plan);
    if (before !== undefined) return before;
    const answer = compute(plan);
    answers.keep(plan, answer);
    return answer;
  };
  return Object.assign(answerTo, { known: answers.of });
}

type Asked = (string | number)[];
type Answers<R> = Map<string, { readonly answer: R }>;

/** The same for an answer that depends on something beside the plan, such as one of its scenarios. */
export function onceForEach<A extends Asked, R>(
  compute: (plan: Plan, ...asked: A) => R,
): (plan: Plan, ...asked: A) => R {
  return askedOnce(
    memoOfPlan((_plan): Answers<R> => new Map()),
    compute,
  );
}

/** The same for what depends on something beside another first argument than a plan. */
export function onceForEachOf<K extends object, A extends Asked, R>(
  compute: (key: K, ...asked: A) => R,
): (key: K, ...asked: A) => R {
  return askedOnce(
    memoByFirst((_key: K): Answers<R> => new Map()),
    compute,
  );
}

function askedOnce<K extends object, A extends Asked, R>(
  known: (key: K) => Answers<R>,
  compute: (key: K, ...asked: A) => R,
): (key: K, ...asked: A) => R {
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
export function joining<T>(): (lists: readonly (readonly T[])[]) => readonly T[] {
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
