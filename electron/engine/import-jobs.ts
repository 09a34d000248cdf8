import { Failure } from './store/failure';

interface Running {
  cancelled: boolean;
}

/** The imports under way, by the id the page gave them. */
export interface ImportJobs {
  start(job: string): Running;
  cancel(job: string): void;
  end(job: string): void;
}

export function importJobs(): ImportJobs {
  const running = new Map<string, Running>();
  return {
    start(job) {
      if (running.has(job)) throw new Failure('malformed', { name: 'import/start', problem: 'job' });
      const state = { cancelled: false };
      running.set(job, state);
      return state;
    },
    cancel(job) {
      const state = running.get(job);
      if (state) state.cancelled = true;
    },
    end: (job) => void running.delete(job),
  };
}
