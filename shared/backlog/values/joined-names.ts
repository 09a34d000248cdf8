/** Commas that one name may have. */
const mostCommas = 5;

/**
 * What each name of a list stands for. A name with commas in it was taken apart with the list it stands in, so parts that
 * name nothing are tried together with those behind them; `found` is null where that names nothing either.
 */
export function joinedNames<T>(
  names: readonly string[],
  find: (name: string) => T | null,
): { readonly name: string; readonly found: T | null }[] {
  const all: { readonly name: string; readonly found: T | null }[] = [];
  for (let at = 0; at < names.length; at += 1) {
    let name = names[at] ?? '';
    let found = find(name);
    for (let more = 1; found === null && more <= mostCommas && at + more < names.length; more += 1) {
      const joined = names.slice(at, at + more + 1).join(', ');
      found = find(joined);
      if (found === null) continue;
      name = joined;
      at += more;
      break;
    }
    all.push({ name, found });
  }
  return all;
}
