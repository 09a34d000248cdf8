import { BrowserWindow } from 'electron';
import type { Failure } from '../failure';
import { log } from '../log';
import { hiddenPageOptions } from '../windows/page-window';
import { settleInRow } from './print-row';

/** A window that nobody sees, whose page is printed. */
export interface PrintWindow {
  readonly window: BrowserWindow;
  /** Why nothing can be had of its page any more, once that is so: its process stopped, or it was let go. */
  readonly gone: Promise<Failure>;
  readonly isAlive: () => boolean;
}

/** Nothing was printed or written, for what lays pages out, or makes a PDF of them, stopped. */
export const printDied: Failure = { ok: false, code: 'print-died', parameters: {} };

const left: Failure = { ok: false, code: 'cancelled', parameters: {} };

/** Offscreen it needs no display, but can print to a file alone. */
export function openPrintWindow(offscreen: boolean): PrintWindow {
  const window = new BrowserWindow(hiddenPageOptions(offscreen));
  let isAlive = true;
  const gone = new Promise<Failure>((resolve) => {
    const end = (why: Failure) => {
      isAlive = false;
      resolve(why);
    };
    window.once('closed', () => end(left));
    window.webContents.once('render-process-gone', (_event, { reason, exitCode }) => {
      // The process of a page that was let go ends as well.
      if (isAlive) log('failed', { what: 'print-page', reason, exitCode });
      end(printDied);
    });
  });
  settleInRow(window.webContents, gone);
  return { window, gone, isAlive: () => isAlive };
}

/** Whatever waits for its page hears that it was left. */
export function letGo({ window }: PrintWindow): void {
  if (window.isDestroyed()) return;
  if (window.webContents.isOffscreen()) window.webContents.stopPainting();
  window.destroy();
}
