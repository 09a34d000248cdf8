import { Failure } from './store/failure';

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

/** Does work that can be left off after each of its steps, with a pause wherever a slice of time is over. */
export async function inSlices<T>(
  work: Iterator<unknown, T, undefined>,
  job: Pick<Job, 'cancelled'>,
): Promise<T> {
  await pause(job);
  for (let begun = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < slice) continue;
    await pause(job);
    begun = performance.now();
  }
}
