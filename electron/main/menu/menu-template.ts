import type { MenuItemConstructorOptions } from 'electron';
import { type Density, densities, type Look, type Theme, themes } from '../../../shared/contract/look';
import { type KeyChoices, keyOfAction } from '../../../shared/model/key-choices';
import { type WindowActionId, windowActionIds } from '../../../shared/model/window-action-ids';
import { type WindowActionGroup, windowActions } from '../../../shared/words/cards/window-actions';
import { say } from '../../../shared/words/say';

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
  readonly look: Look;
  readonly keys: KeyChoices;
  readonly mac: boolean;
  readonly developer: boolean;
}

export interface MenuActions {
  /** Does an action of the window in front, here or in its page. */
  act(id: WindowActionId): void;
  openRecent(path: string): void;
  clearRecent(): void;
  look(change: Partial<Look>): void;
  showLog(): void;
}

type Items = MenuItemConstructorOptions[];
const line: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(state: MenuState, actions: MenuActions): Items {
  const item: ItemOf = (id, enabled = state.plan) => ({
    id,
    label: labelOf(id),
    ...acceleratorOf(id, state),
    enabled,
    click: () => actions.act(id),
  });
  return [
    ...(state.mac ? [{ role: 'appMenu' as const }] : []),
    { label: say`&File`, submenu: fileMenu(state, actions, item) },
    { label: say`&Edit`, submenu: editMenu(state, item) },
    { label: say`&View`, submenu: viewMenu(state, actions, item) },
    { label: say`&Go to`, submenu: goMenu(item) },
    { role: 'windowMenu' },
    { role: 'help', label: say`&Help`, submenu: helpMenu(actions, item) },
  ];
}

/** An action of the window as the menu shows it. */
type ItemOf = (id: WindowActionId, enabled?: boolean) => MenuItemConstructorOptions;

function fileMenu({ plan, editable, recent, mac }: MenuState, actions: MenuActions, item: ItemOf): Items {
  return [
    item('new-plan', true),
    item('open-plan', true),
    { label: say`Open &recent`, enabled: recent.length > 0, submenu: recentMenu(recent, actions) },
    item('start-page'),
    item('open-sample', true),
    line,
    item('import', plan && editable),
    item('export-backlog'),
    item('export-pdf'),
    item('print'),
    line,
    item('save'),
    item('save-copy'),
    item('show-in-folder'),
    item('settings'),
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
  return [...plans, line, { label: say`Clear list`, click: actions.clearRecent }];
}

function editMenu({ plan, editable, undo, redo, typing }: MenuState, item: ItemOf): Items {
  return [
    { ...item('undo', typing || undo !== null), label: historyLabel('Undo', undo) },
    { ...item('redo', typing || redo !== null), label: historyLabel('Redo', redo) },
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    item('select-all', true),
    line,
    item('add-initiative', plan && editable),
    item('find'),
    item('replace'),
    item('palette'),
  ];
}

/** All screens, then what is done to scenarios and decisions. */
function goMenu(item: ItemOf): Items {
  const of = (group: WindowActionGroup) =>
    windowActionIds.filter((id) => windowActions[id].group === group).map((id) => item(id));
  return [...of('go'), line, ...of('plan')];
}

const themeLabels: Readonly<Record<Theme, string>> = {
  system: say`As the system`,
  light: say`Light`,
  dark: say`Dark`,
};

const densityLabels: Readonly<Record<Density, string>> = { roomy: say`Roomy`, compact: say`Compact` };

function viewMenu({ look, developer }: MenuState, actions: MenuActions, item: ItemOf): Items {
  return [
    {
      label: say`&Theme`,
      submenu: themes.map((theme) => ({
        label: themeLabels[theme],
        type: 'radio' as const,
        checked: theme === look.theme,
        click: () => actions.look({ theme }),
      })),
    },
    {
      id: 'contrast',
      label: say`More &contrast`,
      type: 'checkbox',
      checked: look.contrast,
      click: () => actions.look({ contrast: !look.contrast }),
    },
    {
      label: say`&Density`,
      submenu: densities.map((density) => ({
        id: density,
        label: densityLabels[density],
        type: 'radio' as const,
        checked: density === look.density,
        click: () => actions.look({ density }),
      })),
    },
    line,
    item('zoom-in'),
    // The same by the key with a plus on it, as it is printed on keyboards.
    { ...item('zoom-in'), id: 'zoom-in-plus', accelerator: 'CmdOrCtrl+Plus', visible: false },
    item('zoom-out'),
    item('zoom-reset'),
    line,
    item('next-region'),
    item('previous-region'),
    line,
    { role: 'togglefullscreen' },
    ...(developer ? [line, { role: 'toggleDevTools' as const }] : []),
  ];
}

function helpMenu(actions: MenuActions, item: ItemOf): Items {
  return [
    item('help'),
    item('tour'),
    item('set-up'),
    item('shortcuts'),
    line,
    { label: say`Show the &log`, click: actions.showLog },
    item('save-log'),
    item('about'),
  ];
}

/** The letter that is underlined, where one is. */
const letters: Partial<Record<WindowActionId, string>> = {
  'new-plan': 'N',
  'open-plan': 'O',
  import: 'I',
  'export-backlog': 'b',
  'export-pdf': 'E',
  'save-copy': 'c',
  print: 'P',
  save: 'v',
  'show-in-folder': 'S',
  settings: 't',
  'select-all': 'a',
  'add-initiative': 'A',
  find: 'F',
  replace: 'r',
  shortcuts: 'K',
  help: 'H',
  about: 'A',
  tour: 'T',
  'set-up': 'u',
};

function labelOf(id: WindowActionId): string {
  const words = plainLabel(windowActions[id].words);
  const letter = letters[id];
  return letter ? words.replace(letter, `&${letter}`) : words;
}

/** A key without Ctrl is the page's: here it would be taken from a text that is being typed. */
function acceleratorOf(id: WindowActionId, { mac, keys }: MenuState): { accelerator?: string } {
  const { key, macKey, otherKey } = windowActions[id];
  const shown = keyOfAction(id, mac ? (macKey ?? key) : (otherKey ?? key), keys);
  if (!shown?.startsWith('Mod+')) return {};
  const [, ...rest] = shown.split('+');
  const parts = rest.map((part) => (part.length === 1 ? part.toUpperCase() : part));
  return { accelerator: ['CmdOrCtrl', ...parts].join('+') };
}

/** "Undo" and "move of 3 initiatives" make "Undo move of 3 initiatives". */
function historyLabel(verb: 'Undo' | 'Redo', label: string | null): string {
  return label === null ? verb : plainLabel(`${verb} ${label}`);
}

/** An ampersand would vanish and underline the letter after it. */
function plainLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
