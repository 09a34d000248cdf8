import type { MenuItemConstructorOptions } from 'electron';
import { language } from '../../shared/words/language';
import { say } from '../../shared/words/say';

type Items = MenuItemConstructorOptions[];
type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** Electron names what the system's own items do in English alone. */
const names: Partial<Record<Role, string>> = {
  undo: say`Undo`,
  redo: say`Redo`,
  cut: say`Cut`,
  copy: say`Copy`,
  paste: say`Paste`,
  delete: say`Delete`,
  selectAll: say`Select all`,
  close: say`Close`,
  minimize: say`Minimize`,
  quit: say`Quit`,
  togglefullscreen: say`Full screen`,
  toggleDevTools: say`Developer tools`,
};

/** The items with names of ours where Electron's are in another language. */
export function withNames(items: Items): Items {
  return language === 'en' ? items : items.map(named);
}

function named(item: MenuItemConstructorOptions): MenuItemConstructorOptions {
  if (item.role === 'windowMenu')
    return { label: say`Window`, submenu: withNames([{ role: 'minimize' }, { role: 'close' }]) };
  const name = item.role && names[item.role];
  return {
    ...item,
    ...(name !== undefined && item.label === undefined && { label: name }),
    ...(Array.isArray(item.submenu) && { submenu: withNames(item.submenu) }),
  };
}
