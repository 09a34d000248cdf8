import { basename } from 'node:path';
import { app, Menu } from 'electron';
import { withNames } from '../named-roles';
import type { Settings } from '../settings';
import type { PlanWindow } from '../windows/plan-window';
import { type MenuActions, type MenuState, menuTemplate } from './menu-template';

let shown = '';

/** Shows the menu for the window in front; built anew only where something in it reads differently. */
export function showMenu(front: PlanWindow | null, settings: Settings, actions: MenuActions): void {
  const state = menuState(front, settings);
  const key = JSON.stringify({ ...state, typing: false });
  if (key !== shown) {
    shown = key;
    Menu.setApplicationMenu(Menu.buildFromTemplate(withNames(menuTemplate(state, actions))));
  }
  const menu = Menu.getApplicationMenu();
  for (const id of ['undo', 'redo'] as const) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = state.typing || state[id] !== null;
  }
}

function menuState(
  front: PlanWindow | null,
  { recent, theme, contrast, density, keys }: Settings,
): MenuState {
  const state = front?.state ?? null;
  return {
    plan: front !== null,
    editable: state?.editable ?? false,
    undo: state?.undo ?? null,
    redo: state?.redo ?? null,
    typing: front?.typing ?? false,
    recent: recent.map((path) => ({ path, label: basename(path) })),
    look: { theme, contrast, density },
    keys,
    mac: process.platform === 'darwin',
    developer: !app.isPackaged,
  };
}
