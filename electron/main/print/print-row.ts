/** By which name the row asks a page for its PDF. */
const owed = '_printToPDF';

/**
 * Electron makes PDFs one after another in a row (`webContents.printToPDF` of Electron 33), and none any more after one that
 * failed or whose page went before it answered. So what this page owes the row is always settled: with the PDF, or with no
 * bytes where Chromium gives none or the page is `gone`.
 */
export function settleInRow(contents: object, gone: Promise<unknown>): void {
  const print: unknown = Reflect.get(contents, owed);
  if (typeof print !== 'function') return;
  const none = new Uint8Array();
  const settled = async (...settings: unknown[]): Promise<unknown> => {
    try {
      return await Promise.race([Reflect.apply(print, contents, settings), gone.then(() => none)]);
    } catch {
      return none;
    }
  };
  Reflect.set(contents, owed, settled);
}
