import type { Job } from '../between';

/** The two parts of an import, each with what it tells of its progress. */
export interface ImportProgress {
  readonly job: Job;
  /** The job as whoever reads the file is told it. */
  readonly reading: Job;
  /** Tells the share that is stored, 0 to 1, of a file of so many rows. */
  readonly storing: (share: number, rows: number) => void;
}

/** Storing is told in so many steps. */
const steps = 100;

/**
 * Where the rows are read that is the first half of the import; where they are known already, storing them is all there
 * is. Never goes back, though an import may have to begin anew.
 */
export function importProgress(job: Job): ImportProgress {
  let reached = 0;
  let hasRead = false;
  let step = 0;
  const tell = (done: number, rows: number) => {
    reached = Math.max(reached, Math.min(done, rows));
    job.progress(reached, rows);
  };
  return {
    job,
    reading: {
      ...job,
      progress(done, rows) {
        hasRead = true;
        tell(Math.round(done / 2), rows);
      },
    },
    storing(share, rows) {
      const now = Math.floor(share * steps);
      if (now === step) return;
      step = now;
      tell(Math.round(rows * (hasRead ? (1 + share) / 2 : share)), rows);
    },
  };
}
