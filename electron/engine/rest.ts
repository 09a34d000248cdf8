import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Work that waits until nobody has asked anything for a while. */
export interface Rest {
  /** Does `work` once then; what waited before is forgotten. */
  begin(work: () => void): void;
  /** Somebody has asked something: what waits goes on waiting. */
  heard(): void;
}

/** Milliseconds without a message after which nobody is likely to wait for the next one. */
const quiet = 3_000;

export function createRest(): Rest {
  let timer: NodeJS.Timeout | null = null;
  return {
    begin(work) {
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => {
        timer = null;
        work();
      }, quiet);
      timer.unref();
    },
    heard: () => void timer?.refresh(),
  };
}

/** For engines that are not a process of their own. */
export const noRest: Rest = { begin: () => undefined, heard: () => undefined };

/**
 * Collects all garbage and gives the room of young objects back to the system: V8 keeps what the opening of a plan made it
 * take for as long as the process lives, and an engine that waits for the next edit needs a sixteenth of it. It takes some
 * 50 ms.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect({ type: 'major', flavor: 'last-resort' });
}
