import { askShell } from './shell-client';

let last: number | null = null;

/** Shows in the taskbar or dock how far a job has come, in whole percents; null: it has ended. */
export function showInTaskbar(part: { readonly done: number; readonly rows: number } | null): void {
  const share = part && part.rows > 0 ? Math.floor((100 * part.done) / part.rows) / 100 : null;
  if (share === last) return;
  last = share;
  void askShell('window/progress', { share });
}
