import { Failure } from './store/failure';
import type { Turns } from './turns';

/** What long work is told while it runs: how far it is, and whether it should leave off. */
export interface Job {
  /** Rows done of rows in all, as far as the file's lines tell. */
  readonly progress: (done: number, rows: number) => void;
  readonly cancelled: () => boolean;
}

/** Milliseconds of work before messages that wait, a cancel among them, are served. */
const slice = 20;

/** Lets messages that wait be served, then fails with `cancelled` where one of them was that. */
export async function pause(job: Pick<Job, 'cancelled'>): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (job.cancelled()) throw new Failure('cancelled');
}

/** Waits until nobody is writing to the file. */
export async function freeTurn(turns: Turns, job: Pick<Job, 'cancelled'>): Promise<void> {
  await pause(job);
  while (turns.areTaken()) {
    await new Promise((resolve) => setTimeout(resolve, slice));
    await pause(job);
  }
}

/** Does work that can be left off after each of its steps, with a pause wherever a slice of time is over. */
export async function inSlices<S, T>(
  work: Generator<S, T>,
  job: Pick<Job, 'cancelled'>,
  heard: (step: S) => void = () => {},
): Promise<T> {
  try {
    await pause(job);
    for (let begun = performance.now(); ; ) {
      const step = work.next();
      if (step.done) return step.value;
      heard(step.value);
      if (performance.now() - begun < slice) continue;
      await pause(job);
      begun = performance.now();
    }
  } finally {
    // Work that is left off cleans up after itself.
    work.return(undefined as T);
  }
}
