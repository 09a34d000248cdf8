import { type Checks, keepChecks } from './import/checks';
import { type ImportJobs, importJobs } from './import/import-jobs';
import { type OfferedText, type OfferedTexts, offeredTexts } from './import/offered-text';
import { createPages, type Pages } from './plan/pages';
import type { Session } from './plan/session';
import { noRest, type Rest } from './rest';
import { Failure } from './store/failure';

/** What one engine process holds: at most one open plan, the pages that show it, the files that were offered. */
export interface Engine {
  readonly pages: Pages;
  readonly jobs: ImportJobs;
  readonly checks: Checks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly rest: Rest;
  /** The open plan; refuses where none is. */
  session(): Session;
  /** Reads the open plan, or the one that is being opened once its rows are there. */
  read<T>(work: (session: Session) => T | Promise<T>): Promise<T>;
  /** Settles when nobody reads who has asked by now. */
  allRead(): Promise<void>;
  isOpen(session: Session): boolean;
  /** Works on the open plan when it is this one's turn to write. */
  inTurn<T>(work: (session: Session) => T | Promise<T>): T | Promise<T>;
  /** What runs for long on the open plan leaves off: it is about to be closed. */
  cancelJobs(): void;
  /** One process, one plan: refuses where one is open, or about to be. Who reads waits from now on until one is taken. */
  beginOpening(): void;
  take(session: Session | null): void;
  offer(token: string, path: string): void;
  readonly texts: OfferedTexts;
  /** The path or the text behind a token; refuses a token that nobody gave out. */
  offered(token: string): string | OfferedText;
}

interface Opening {
  /** Settles when a plan is open, or could not be opened. */
  readonly taken: Promise<void>;
  end(): void;
}

function newOpening(): Opening {
  let end = () => {};
  const taken = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { taken, end: () => end() };
}

export function createEngine(now: () => number, rest = noRest): Engine {
  const files = new Map<string, string>();
  const checks = keepChecks();
  const texts = offeredTexts();
  let open: Session | null = null;
  let isClosing = false;
  let opening: Opening | null = null;
  const reading = new Set<Promise<unknown>>();
  const session = () => {
    if (!open) throw new Failure('plan-missing');
    return open;
  };
  return {
    pages: createPages(),
    jobs: importJobs(),
    checks,
    texts,
    now,
    rest,
    session,
    async read(work) {
      const asked = opening ? opening.taken.then(() => work(session())) : Promise.resolve(work(session()));
      reading.add(asked);
      return asked.finally(() => reading.delete(asked));
    },
    async allRead() {
      await Promise.allSettled(reading);
    },
    isOpen: (asked) => open === asked && !isClosing,
    inTurn: (work) => session().turns.run(() => work(session())),
    cancelJobs() {
      isClosing = true;
    },
    beginOpening() {
      if (open || opening) throw new Failure('malformed', { name: 'plan/open', problem: 'a plan is open' });
      opening = newOpening();
    },
    take(taken) {
      open = taken;
      opening?.end();
      opening = null;
      isClosing = false;
      checks.forget();
    },
    offer: (token, path) => void files.set(token, path),
    offered(token) {
      const offered = files.get(token) ?? texts.get(token);
      if (offered === undefined) throw new Failure('backlog-gone', { file: null });
      return offered;
    },
  };
}
