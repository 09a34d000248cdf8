import { app, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { preloadFile } from '../app-paths';
import { pageSession } from './page-session';

/** The preferences of every page, on screen and on paper. */
export function pagePreferences(): WebPreferences {
  return {
    session: pageSession(),
    preload: preloadFile(),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/** A window that is laid out to be printed. Offscreen it needs no display, but can print to a file alone. */
export function hiddenPageOptions(offscreen: boolean): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 1_000,
    height: 1_400,
    webPreferences: { ...pagePreferences(), offscreen },
  };
}
