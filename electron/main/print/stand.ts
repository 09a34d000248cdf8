/** Minutes after which what stands unused goes: nobody is about to print it. */
const standingMinutes = 5;

/** Something dear that stands ready for whoever needs it next. */
export interface Stand<T> {
  /** It is about to be needed: `begin` makes it, in place of one for something else; `check` looks after one that stands already. */
  want(key: string, begin: () => T, check: (standing: T) => void): void;
  /** Gives it to one user; null where none of this key stands. */
  take(key: string): T | null;
  /** Gives it back, being of this key: it goes where nobody wants it any more. */
  giveBack(key: string, thing: T): void;
  /** In place of one that was used up: makes another where one is still wanted. */
  renew(key: string, begin: () => T): void;
  /** It is not about to be needed. */
  leave(): void;
}

interface Things<T> {
  isAlive(thing: T): boolean;
  letGo(thing: T): void;
}

export function createStand<T>({ isAlive, letGo }: Things<T>): Stand<T> {
  let standing: { readonly key: string; readonly thing: T } | null = null;
  /** The key of the one that somebody uses, and gives back. */
  let used: string | null = null;
  let isWanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    if (standing) letGo(standing.thing);
    standing = null;
  };
  const leave = () => {
    clearTimeout(timer);
    isWanted = false;
    clear();
  };
  const begun = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, standingMinutes * 60_000);
  };
  /** The one of this key that stands; any other goes, and one that died. */
  const only = (key: string) => {
    if (standing && (standing.key !== key || !isAlive(standing.thing))) clear();
    return standing?.thing ?? null;
  };
  return {
    want: (key, begin, check) => {
      isWanted = true;
      begun();
      const there = only(key);
      // What was asked for late, as on a slow machine, comes back from whoever uses it: a second one would be for nobody.
      if (there === null && used === key) return;
      if (there === null) standing = { key, thing: begin() };
      else check(there);
    },
    take: (key) => {
      const there = only(key);
      standing = null;
      used = key;
      return there;
    },
    giveBack: (key, thing) => {
      used = null;
      if (!isWanted || standing || !isAlive(thing)) {
        letGo(thing);
        return;
      }
      begun();
      standing = { key, thing };
    },
    renew: (key, begin) => {
      used = null;
      if (!isWanted || standing) return;
      begun();
      standing = { key, thing: begin() };
    },
    leave,
  };
}
