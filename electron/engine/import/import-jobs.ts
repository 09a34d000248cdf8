import type { Job } from '../between';
import type { Pages } from '../plan/pages';
import type { Session } from '../plan/session';
import { Failure } from '../store/failure';

/** What a job asks of the engine it runs in. */
interface Ground {
  readonly pages: Pages;
  session(): Session;
  isOpen(session: Session): boolean;
}

/** The imports, checks and exports under way, by the id the page gave them. */
export interface ImportJobs {
  /** Does work that pages see the progress of; it is cancelled when they say so or the plan is closed. */
  run<T>(job: string, ground: Ground, work: (job: Job) => Promise<T>): Promise<T>;
  cancel(job: string): void;
}

export function importJobs(): ImportJobs {
  const running = new Map<string, { cancelled: boolean }>();
  return {
    async run(job, { pages, session, isOpen }, work) {
      if (running.has(job)) throw new Failure('malformed', { name: 'import', problem: 'job' });
      const open = session();
      const state = { cancelled: false };
      running.set(job, state);
      try {
        return await work({
          progress: (done, rows) => pages.tell({ type: 'progress', job, done, rows }),
          cancelled: () => state.cancelled || !isOpen(open),
        });
      } finally {
        running.delete(job);
      }
    },
    cancel(job) {
      const state = running.get(job);
      if (state) state.cancelled = true;
    },
  };
}
