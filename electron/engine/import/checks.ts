import type { Comparison } from './comparison';
import type { FileRead } from './read-rows';

/** What a page was shown of a file before it is imported. */
export interface Check {
  readonly token: string;
  /** What the reading of its rows depended on beside the file. */
  readonly readAs: string;
  readonly file: FileRead;
  readonly comparison: Comparison;
}

/** The last check, and no other: a large one takes memory. */
export interface Checks {
  of(token: string): Check | null;
  keep(check: Check): void;
  forget(): void;
}

export function keepChecks(): Checks {
  let last: Check | null = null;
  return {
    of: (token) => (last?.token === token ? last : null),
    keep(check) {
      last = check;
    },
    forget() {
      last = null;
    },
  };
}
