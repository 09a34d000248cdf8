import type { MenuItemConstructorOptions } from 'electron';
import { type Theme, themes } from './settings';

/** What the menu shows of the window in front. */
export interface MenuState {
  /** Whether a window with a plan is there at all. */
  readonly plan: boolean;
  readonly editable: boolean;
  /** What can be undone and redone, in words: "move of 3 initiatives". */
  readonly undo: string | null;
  readonly redo: string | null;
  /** A text field has the focus: undo is the field's. */
  readonly typing: boolean;
  readonly recent: readonly { readonly path: string; readonly label: string }[];
  readonly theme: Theme;
  readonly mac: boolean;
  readonly developer: boolean;
}

export interface MenuActions {
  newPlan(): void;
  openPlan(): void;
  openRecent(path: string): void;
  clearRecent(): void;
  importBacklog(): void;
  exportBacklog(): void;
  exportPdf(): void;
  saveCopy(): void;
  showInFolder(): void;
  planSettings(): void;
  undo(): void;
  redo(): void;
  addInitiative(): void;
  find(): void;
  selectAll(): void;
  theme(theme: Theme): void;
  about(): void;
  showLog(): void;
}

type Items = MenuItemConstructorOptions[];
const line: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(state: MenuState, actions: MenuActions): Items {
  return [
    ...(state.mac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: fileMenu(state, actions) },
    { label: '&Edit', submenu: editMenu(state, actions) },
    { label: '&View', submenu: viewMenu(state, actions) },
    { role: 'windowMenu' },
    { role: 'help', label: '&Help', submenu: helpMenu(actions) },
  ];
}

function fileMenu({ plan, editable, recent, mac }: MenuState, actions: MenuActions): Items {
  return [
    { id: 'new', label: '&New plan…', accelerator: 'CmdOrCtrl+N', click: actions.newPlan },
    { id: 'open', label: '&Open…', accelerator: 'CmdOrCtrl+O', click: actions.openPlan },
    { label: 'Open &recent', enabled: recent.length > 0, submenu: recentMenu(recent, actions) },
    line,
    {
      id: 'import',
      label: '&Import backlog…',
      accelerator: 'CmdOrCtrl+I',
      enabled: plan && editable,
      click: actions.importBacklog,
    },
    { id: 'export-backlog', label: 'Export &backlog…', enabled: plan, click: actions.exportBacklog },
    {
      id: 'export-pdf',
      label: '&Export PDF…',
      accelerator: 'CmdOrCtrl+E',
      enabled: plan,
      click: actions.exportPdf,
    },
    line,
    {
      id: 'save-copy',
      label: 'Save a &copy…',
      accelerator: 'CmdOrCtrl+Shift+S',
      enabled: plan,
      click: actions.saveCopy,
    },
    { id: 'show-in-folder', label: '&Show in folder', enabled: plan, click: actions.showInFolder },
    {
      id: 'settings',
      label: 'Plan se&ttings…',
      accelerator: 'CmdOrCtrl+,',
      enabled: plan,
      click: actions.planSettings,
    },
    line,
    { role: 'close' },
    ...(mac ? [] : [{ role: 'quit' as const }]),
  ];
}

function recentMenu(recent: MenuState['recent'], actions: MenuActions): Items {
  const plans = recent.map(({ path, label }) => ({
    label: plainLabel(label),
    click: () => actions.openRecent(path),
  }));
  return [...plans, line, { label: 'Clear list', click: actions.clearRecent }];
}

function editMenu({ plan, editable, undo, redo, typing, mac }: MenuState, actions: MenuActions): Items {
  return [
    {
      id: 'undo',
      label: historyLabel('Undo', undo),
      accelerator: 'CmdOrCtrl+Z',
      enabled: typing || undo !== null,
      click: actions.undo,
    },
    {
      id: 'redo',
      label: historyLabel('Redo', redo),
      accelerator: mac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
      enabled: typing || redo !== null,
      click: actions.redo,
    },
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { id: 'select-all', label: 'Select &all', accelerator: 'CmdOrCtrl+A', click: actions.selectAll },
    line,
    {
      id: 'add-initiative',
      label: 'Add &initiative',
      accelerator: 'CmdOrCtrl+Shift+N',
      enabled: plan && editable,
      click: actions.addInitiative,
    },
    { id: 'find', label: '&Find', accelerator: 'CmdOrCtrl+F', enabled: plan, click: actions.find },
  ];
}

const themeLabels: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

function viewMenu({ theme, developer }: MenuState, actions: MenuActions): Items {
  return [
    {
      label: '&Theme',
      submenu: themes.map((each) => ({
        label: themeLabels[each],
        type: 'radio' as const,
        checked: each === theme,
        click: () => actions.theme(each),
      })),
    },
    line,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    line,
    { role: 'togglefullscreen' },
    ...(developer ? [line, { role: 'toggleDevTools' as const }] : []),
  ];
}

function helpMenu(actions: MenuActions): Items {
  return [
    { label: 'Show the &log', click: actions.showLog },
    { label: '&About Bimodal Planner', click: actions.about },
  ];
}

/** "Undo" and "move of 3 initiatives" make "Undo move of 3 initiatives". */
function historyLabel(verb: 'Undo' | 'Redo', label: string | null): string {
  return label === null ? verb : plainLabel(`${verb} ${label}`);
}

/** An ampersand would vanish and underline the letter after it. */
function plainLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
