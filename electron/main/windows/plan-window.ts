import { BrowserWindow, Menu, nativeTheme } from 'electron';
import { type Look, lookFragment } from '../../../shared/contract/look';
import type { Beginning, ZoomStep } from '../../../shared/contract/shell';
import type { ShellAction } from '../../../shared/contract/shell-actions';
import { say } from '../../../shared/words/say';
import { askAboutHang } from '../files/dialogs';
import { factsOf, log } from '../log';
import { textMenu } from '../menu/text-menu';
import { withNames } from '../named-roles';
import { speechOfPage } from '../speech-told';
import { groundColour } from './ground-colour';
import { watchHang } from './hang';
import { pageOrigin } from './page-files';
import { pagePreferences } from './page-window';
import type { PlanEngine } from './plan-engine';
import { type Area, smallest } from './window-bounds';

/** What the page says of itself, for the menu and the title. */
interface PageState {
  readonly title: string;
  readonly undo: string | null;
  readonly redo: string | null;
  readonly editable: boolean;
}

export interface PlanWindow {
  readonly window: BrowserWindow;
  /** null: no plan could be opened in it. */
  readonly engine: Promise<PlanEngine | null>;
  /** null until the page has said it. */
  readonly state: PageState | null;
  /** Whether a text field of the page has the focus. */
  typing: boolean;
  show(state: PageState): void;
  tell(action: ShellAction): void;
  /** The page has stored what was being typed. */
  settled(): void;
  /** Keeps what is being typed, lets go of the plan, and closes. */
  close(): Promise<void>;
}

export interface PlanWindowOptions {
  readonly bounds: Area;
  readonly maximized: boolean;
  readonly engine: Promise<PlanEngine | null>;
  readonly begin: Beginning | null;
  readonly look: Look;
  /** How large its page is shown. */
  readonly zoom: number;
  /** By Ctrl and the wheel. */
  onZoom(step: ZoomStep): void;
  onClosing(bounds: Area & { readonly maximized: boolean }): void;
}

const settleMilliseconds = 3_000;

export function createPlanWindow(options: PlanWindowOptions): PlanWindow {
  const window = openBrowserWindow(options);
  let state: PageState | null = null;
  let settle: () => void = () => undefined;
  let closing: Promise<void> | null = null;

  const settleText = (): Promise<void> => {
    if (state === null || !canHear(window)) return Promise.resolve();
    return new Promise((resolve) => {
      setTimeout(resolve, settleMilliseconds);
      settle = resolve;
      window.webContents.send('action', 'settle' satisfies ShellAction);
    });
  };
  const closeOnce = async () => {
    try {
      if (!window.isDestroyed())
        options.onClosing({ ...window.getNormalBounds(), maximized: window.isMaximized() });
      await settleText();
      await (await options.engine)?.close();
    } catch (error) {
      log('fault', factsOf(error));
    } finally {
      // Whatever went wrong, a window that was told to close must not stay.
      if (!window.isDestroyed()) window.destroy();
    }
  };
  const planWindow: PlanWindow = {
    window,
    engine: options.engine,
    typing: false,
    get state() {
      return state;
    },
    show: (next) => {
      state = next;
      window.setTitle(next.title === '' ? say`Bimodal Planner` : say`${next.title} – Bimodal Planner`);
    },
    tell: (action) => {
      if (canHear(window)) window.webContents.send('action', action);
    },
    settled: () => settle(),
    close: () => (closing ??= closeOnce()),
  };
  window.on('close', (event) => {
    event.preventDefault();
    void planWindow.close();
  });
  return planWindow;
}

/** A page that was closed from outside, or died, can be told nothing. */
function canHear(window: BrowserWindow): boolean {
  if (window.isDestroyed()) return false;
  const { webContents } = window;
  return !webContents.isDestroyed() && !webContents.isCrashed();
}

function openBrowserWindow({
  bounds,
  maximized,
  begin,
  look,
  zoom,
  onZoom,
}: PlanWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: say`Bimodal Planner`,
    backgroundColor: groundColour(nativeTheme.shouldUseDarkColors, look.contrast),
    webPreferences: { ...pagePreferences(), zoomFactor: zoom },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  // The title is the plan's, which the page reports; a document's own title changes nothing.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('zoom-changed', (_event, direction) => onZoom(direction));
  window.webContents.on('context-menu', (_event, clicked) => {
    const items = textMenu(clicked);
    if (items) Menu.buildFromTemplate(withNames(items)).popup({ window });
  });
  reviveDeadPage(window);
  reviveHungPage(window);
  const told = Object.entries(speechOfPage()).map(([name, value]) => `${name}=${value}`);
  const asked = [...told, ...(begin === null ? [] : [begin])];
  const query = asked.length === 0 ? '' : `?${asked.join('&')}`;
  void window.loadURL(`${pageOrigin}/index.html${query}${lookFragment(look)}`);
  return window;
}

function reviveHungPage(window: BrowserWindow): void {
  watchHang(window, {
    note: () => log('page-hung'),
    ask: (signal) => askAboutHang(window, signal),
    // As one that died it is loaded anew.
    restart: () => window.webContents.forcefullyCrashRenderer(),
  });
}

const mostDeaths = 5;

function reviveDeadPage(window: BrowserWindow): void {
  let deaths = 0;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || ++deaths > mostDeaths) return;
    log('page-died', { reason, exitCode, deaths });
    window.webContents.reload();
  });
}
