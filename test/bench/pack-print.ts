import type { ElectronApplication } from '@playwright/test';
import type { BrowserWindow, PrintToPDFOptions } from 'electron';

/** What the bench keeps in the main process of the app. */
interface Kept {
  html?: string;
  options?: PrintToPDFOptions;
  standing?: BrowserWindow;
}
declare global {
  var benchKept: Kept | undefined;
}

/** From now on the first report that is printed leaves its finished page, styles and all, and how it was printed. */
export function keepFinishedPage(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ app: electron }) => {
    const kept: Kept = (globalThis.benchKept = {});
    electron.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        if (kept.html === undefined && contents.getURL().includes('print.html')) {
          kept.options = options;
          kept.html = String(
            await contents.executeJavaScript(`(() => {
              const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
              const root = document.documentElement.cloneNode(true);
              for (const each of root.querySelectorAll('script, link')) each.remove();
              const style = document.createElement('style');
              style.textContent = rules.map((rule) => rule.cssText).join('\\n');
              root.querySelector('head').append(style);
              return '<!doctype html>' + root.outerHTML;
            })()`),
          );
        }
        return await print(options);
      };
    });
  });
}

export async function finishedPage(app: ElectronApplication): Promise<string> {
  const html = await app.evaluate(() => globalThis.benchKept?.html);
  if (html === undefined) throw new Error('no report has been printed');
  return html;
}

/** Opens a window of its own, as reports are printed in, with this page in it, and leaves it standing. */
export function openStanding(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(async ({ BrowserWindow: Window }, path) => {
    const standing = new Window({
      show: false,
      width: 1_000,
      height: 1_400,
      webPreferences: { sandbox: true, contextIsolation: true, offscreen: true },
    });
    // The app's pages may load no file; a blank one is written full.
    await standing.loadURL('about:blank');
    const html = process.getBuiltinModule('fs').readFileSync(path, 'utf8');
    await standing.webContents.executeJavaScript(
      `document.open(); document.write(${JSON.stringify(html)}); document.close(); true`,
    );
    await standing.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    if (!globalThis.benchKept) return;
    globalThis.benchKept.standing?.destroy();
    globalThis.benchKept.standing = standing;
  }, file);
}

/** Prints the page that stands, so many times; milliseconds until the last one is a file. */
export function printStanding(app: ElectronApplication, file: string, times: number): Promise<number> {
  return app.evaluate(
    async (_electron, [path, often]) => {
      const { standing, options } = globalThis.benchKept ?? {};
      if (!standing || !options) throw new Error('no window stands');
      const begun = performance.now();
      for (let at = 0; at < often; at++) {
        const pdf = await standing.webContents.printToPDF(options);
        process.getBuiltinModule('fs').writeFileSync(path, pdf);
      }
      return performance.now() - begun;
    },
    [file, times] as const,
  );
}

/**
 * Answers the next dialog with this file, which it takes away before, after so many milliseconds; gives those from the answer
 * until the file is there.
 */
export function timeOfExport(app: ElectronApplication, file: string, after: number): Promise<number> {
  return app.evaluate(
    ({ dialog }, [filePath, wait]) => {
      const { existsSync, rmSync } = process.getBuiltinModule('fs');
      rmSync(filePath, { force: true });
      return new Promise<number>((resolve) => {
        dialog.showSaveDialog = async () => {
          await new Promise((answer) => setTimeout(answer, wait));
          const begun = performance.now();
          const look = setInterval(() => {
            if (!existsSync(filePath)) return;
            clearInterval(look);
            resolve(performance.now() - begun);
          }, 2);
          return { canceled: false, filePath };
        };
      });
    },
    [file, after] as const,
  );
}
