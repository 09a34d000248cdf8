/** What is needed of a window to show how far a job has come where the system lists windows: taskbar, dock. */
interface Listed {
  isDestroyed(): boolean;
  setProgressBar(share: number): void;
}

const nothing = -1;
/** Electron's sign for a job whose end is not known: any share above 1. */
const unknown = 2;

/** Shows a share from 0 to 1 of a job; null: it has ended. */
export function showShare(window: Listed, share: number | null): void {
  if (!window.isDestroyed()) window.setProgressBar(share ?? nothing);
}

/** Shows that a job runs, and nobody knows for how long. */
export function showBusy(window: Listed): void {
  if (!window.isDestroyed()) window.setProgressBar(unknown);
}

/** Shows that a job runs for as long as it does. */
export async function whileBusy<T>(window: Listed, job: Promise<T>): Promise<T> {
  showBusy(window);
  try {
    return await job;
  } finally {
    showShare(window, null);
  }
}
