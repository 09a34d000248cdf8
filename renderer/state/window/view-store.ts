import { create } from 'zustand';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { PanelParts } from '../../../shared/contract/shell-replies';
import { noteKeyboard } from './keyboard-place';

export type Screen =
  | 'board'
  | 'grid'
  | 'overview'
  | 'outcomes'
  | 'services'
  | 'money'
  | 'decisions'
  | 'people'
  | 'peers'
  | 'report'
  | 'settings'
  | 'import'
  | 'roadmap'
  | 'scenarios'
  | 'history'
  | 'start';
export const backlogSorts = ['rank', 'title', 'cost', 'benefit', 'outcome', 'score'] as const;
export type BacklogSort = (typeof backlogSorts)[number];

/** A backlog file that waits in the import screen. */
export interface WaitingBacklog {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
  /** What its rows are, where it was chosen for that; else guessed. */
  readonly target?: ImportTarget;
}

export interface ViewState {
  readonly screen: Screen;
  readonly selection: ReadonlySet<string>;
  /** Where a range of the selection begins. */
  readonly anchor: string | null;
  /** The card the keyboard is on. */
  readonly focused: string | null;
  /** Grows when the keyboard is to be put on the focused card, wherever it is drawn. */
  readonly focusRequest: number;
  /** Whether somebody has taken it elsewhere since that was asked for. */
  readonly isFocusElsewhere: () => boolean;
  /** The initiative whose panel is open. */
  readonly panel: string | null;
  /** The panel takes the whole page in place of the screen. */
  readonly wholePage: boolean;
  /** The money or benefit line whose fields are shown in the panel. */
  readonly openLine: string | null;
  /** Which parts of the panel are open (true) or folded, where that is not as it is at first. */
  readonly panelParts: PanelParts;
  readonly backlogSort: BacklogSort;
  readonly backlogOffered: WaitingBacklog | null;
}

const initialViewState: ViewState = {
  screen: 'board',
  selection: new Set(),
  anchor: null,
  focused: null,
  focusRequest: 0,
  isFocusElsewhere: () => false,
  panel: null,
  wholePage: false,
  openLine: null,
  panelParts: {},
  backlogSort: 'rank',
  backlogOffered: null,
};

export const useView = create<ViewState>()(() => initialViewState);

export function showScreen(screen: Screen): void {
  useView.setState({ screen });
}

/** Puts the keyboard on a card, once that is drawn, unless somebody has taken it elsewhere since this was asked for. */
export function focusCard(id: string, isFocusElsewhere = noteKeyboard()): void {
  useView.setState(({ focusRequest }) => ({ focused: id, focusRequest: focusRequest + 1, isFocusElsewhere }));
}

/** Screens beside which the panel of an initiative is shown. */
export function hasPanel(screen: Screen): boolean {
  return screen === 'board' || screen === 'roadmap' || screen === 'grid';
}

/** Screens above which stands what is looked for. */
export const findScreens: readonly Screen[] = ['board', 'overview', 'grid', 'roadmap'];

export function hasFind(screen: Screen): boolean {
  return findScreens.includes(screen);
}

/** Opens the panel of an initiative; from a screen that has none, on the board. */
export function openPanel(id: string | null): void {
  useView.setState(({ screen }) =>
    id
      ? { panel: id, focused: id, screen: hasPanel(screen) ? screen : 'board' }
      : { panel: null, wholePage: false },
  );
}

/** Gives the panel the whole page, or back its place beside the screen. */
export function toggleWholePage(): void {
  useView.setState(({ wholePage }) => ({ wholePage: !wholePage }));
}

/** Shows the fields of a money or benefit line in the panel; null: of none. */
export function showLine(openLine: string | null): void {
  useView.setState({ openLine });
}

/** Opens the import screen on a file the shell holds. */
export function showImport(backlogOffered: WaitingBacklog): void {
  useView.setState({ backlogOffered, screen: 'import' });
}

/** Leaves the import screen for another one; the file is forgotten. */
export function leaveImport(screen: Screen): void {
  useView.setState({ backlogOffered: null, screen });
}
