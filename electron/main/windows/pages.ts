import {
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  MessageChannelMain,
  type MessagePortMain,
  type WebContents,
} from 'electron';
import type { ShellHandlers } from '../answer-request';
import { collectGarbage } from '../collect-garbage';
import { factsOf, log } from '../log';
import type { EngineLink } from './engine-process';
import { isOurPage } from './page-files';
import type { PlanOpening } from './plan-engine';
import type { PlanWindow } from './plan-window';

/** A page we opened: the only ones that main listens to. */
export interface Page {
  readonly engine: Promise<EngineLink | null>;
  /** While the plan is being opened, the engine that is about to have it. */
  readonly opening?: () => PlanOpening | null;
  /** null for a page that is only printed: it may ask for its port and nothing else. */
  readonly planWindow: PlanWindow | null;
}

const pages = new Map<number, Page>();

export function knowPage(contents: WebContents, page: Page): void {
  const { id } = contents;
  const isNew = !pages.has(id);
  pages.set(id, page);
  if (isNew) contents.once('destroyed', () => pages.delete(id));
}

/** Answers the pages we opened: requests of the shell, ports to the engine, and where the text focus is. */
export function listenToPages(handlers: ShellHandlers<PlanWindow>, onTyping: () => void): void {
  ipcMain.handle('shell', async (event, message: unknown) => {
    const planWindow = pageOf(event)?.planWindow;
    if (!planWindow) return { ok: false, code: 'unknown-message', parameters: {} };
    try {
      // With the schemas of the contract: read when the first page is there, not before.
      const { answerRequest } = await import('../answer-request');
      return await answerRequest(handlers, planWindow, message);
    } catch (error) {
      log('fault', factsOf(error));
      return { ok: false, code: 'internal', parameters: {} };
    }
  });
  ipcMain.on('typing', (event, typing: unknown) => {
    const planWindow = pageOf(event)?.planWindow;
    if (!planWindow) return;
    planWindow.typing = typing === true;
    onTyping();
  });
  ipcMain.on('rest', (event) => {
    if (pageOf(event)?.planWindow) collectGarbage();
  });
  listenForPorts();
}

/** A page that asks for its port gets one end of a channel, and its engine the other. */
export function listenForPorts(): void {
  ipcMain.removeAllListeners('port');
  ipcMain.on('port', (event) => {
    const page = pageOf(event);
    if (page) void connect(event.sender, page);
  });
}

async function connect(contents: WebContents, page: Page): Promise<void> {
  const opening = page.opening?.() ?? null;
  // Over the port of an engine that could not open its plan nothing is heard: the page is given another.
  if (opening && (await connectOpening(contents, opening))) return;
  if (contents.isDestroyed()) return;
  const port = portTo(contents);
  const engine = await page.engine;
  if (!engine || contents.isDestroyed()) port.close();
  else await engine.request('page/connect', {}, port);
}

async function connectOpening(contents: WebContents, { link, opened }: PlanOpening): Promise<boolean> {
  const connected = await link.request('page/connect', {}, portTo(contents));
  return connected.ok && (await opened);
}

/** One end of a channel; the page gets the other at once, and what it asks waits in the channel. */
function portTo(contents: WebContents): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain();
  contents.postMessage('port', null, [port2]);
  return port1;
}

/** The page a message came from: the main frame of one we opened, still at one of our addresses. */
function pageOf(event: IpcMainEvent | IpcMainInvokeEvent): Page | null {
  const { senderFrame: frame, sender } = event;
  const page = pages.get(sender.id);
  const trusted = frame !== null && frame === sender.mainFrame && isOurPage(frame.url);
  if (page && trusted) return page;
  log('refused-sender', { known: page !== undefined, frame: frame !== null });
  return null;
}
