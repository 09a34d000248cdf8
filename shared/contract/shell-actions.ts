import type { WindowActionId } from '../model/window-action-ids';

/** How far an export of a report is: `done` of its sections are drawn, or its pages are being written, however many. */
export type ExportStage = { readonly type: 'export-stage'; readonly job: string } & (
  | { readonly stage: 'laying-out'; readonly done: number; readonly of: number }
  | { readonly stage: 'writing' }
);

/** What the menu and the shell tell the page. */
export type ShellAction =
  | ExportStage
  | WindowActionId
  /** Another look was chosen, in the menu or another window. */
  | 'look-changed'
  /** All settings of this computer were replaced by those of a file. */
  | 'settings-changed'
  /** The file of the export that was asked for last is chosen: it is being written. */
  | 'export-begun'
  /** The system handed a file to this window: ask for it. */
  | 'file-handed'
  /** The window is about to close: store what is being typed, then say `window/settled`. */
  | 'settle'
  /** The engine died and is back: the plan must be read again over a new port. */
  | 'engine-restarted';

/** What the preload puts on the page as `window.shell`: nothing else crosses. */
export interface ShellBridge {
  request(name: string, body: unknown): Promise<unknown>;
  /** Hands over a dropped file; the preload reads its path, the page never sees it. */
  offerDropped(file: object): Promise<unknown>;
  onAction(listen: (action: ShellAction) => void): () => void;
  /** Nobody is at the page and it has nothing to do: page and main give back what they keep without need. Blocks it for a moment. */
  rest(): void;
}

/** The page asks for its port with this message on its own window; the preload answers with the port transferred. */
export const portMessage = 'bimodal:port';
