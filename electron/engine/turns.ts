/** Who may write: one at a time, in the order in which they asked. Reading needs no turn. */
export interface Turns {
  /** Does it at once where nobody is writing, else once all who asked before are done. */
  run<T>(work: () => T | Promise<T>): T | Promise<T>;
  areTaken(): boolean;
}

export function createTurns(): Turns {
  /** Settles when all who asked are done; never fails. */
  let last: Promise<void> | null = null;
  const wait = (until: Promise<unknown>): void => {
    const mine = until.then(
      () => {},
      () => {},
    );
    last = mine;
    void mine.then(() => {
      if (last === mine) last = null;
    });
  };
  return {
    areTaken: () => last !== null,
    run(work) {
      const done = last === null ? work() : last.then(work);
      if (done instanceof Promise) wait(done);
      return done;
    },
  };
}
