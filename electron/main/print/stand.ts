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
  const used = () => {
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
      used();
      const there = only(key);
      if (there === null) standing = { key, thing: begin() };
      else check(there);
    },
    take: (key) => {
      const there = only(key);
      standing = null;
      return there;
    },
    giveBack: (key, thing) => {
      if (!isWanted || standing || !isAlive(thing)) {
        letGo(thing);
        return;
      }
      used();
      standing = { key, thing };
    },
    renew: (key, begin) => {
      if (!isWanted || standing) return;
      used();
      standing = { key, thing: begin() };
    },
    leave,
  };
}
