import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuActions, type MenuState, menuTemplate } from '../../../electron/main/menu/menu-template';
import { windowActionIds } from '../../../shared/model/window-action-ids';

const state: MenuState = {
  plan: true,
  editable: true,
  undo: 'move of 3 initiatives',
  redo: null,
  typing: false,
  recent: [{ path: '/a/R&D.bimodal', label: 'R&D.bimodal' }],
  look: { theme: 'dark', contrast: false, density: 'roomy' },
  keys: {},
  mac: false,
  developer: false,
};
const called: string[] = [];
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const actions = new Proxy({} as MenuActions, {
  get: (_target, name) => (value: unknown) =>
    called.push(value === undefined ? String(name) : `${String(name)} ${textOf(value)}`),
});

function everyItem(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);
}
function itemOf(id: string, change: Partial<MenuState> = {}) {
  return everyItem(menuTemplate({ ...state, ...change }, actions)).find((each) => each.id === id);
}

describe('the menu', () => {
  it('says what would be undone', () => {
    expect(itemOf('undo')).toMatchObject({ label: 'Undo move of 3 initiatives', enabled: true });
    expect(itemOf('redo')).toMatchObject({ label: 'Redo', enabled: false });
  });

  it('lets undo through to a text field that has the focus', () => {
    expect(itemOf('undo', { undo: null, typing: true })).toMatchObject({ label: 'Undo', enabled: true });
  });

  it('takes no edits where the plan is read-only, but copies and prints', () => {
    expect(itemOf('import', { editable: false })?.enabled).toBe(false);
    expect(itemOf('add-initiative', { editable: false })?.enabled).toBe(false);
    expect(itemOf('save-copy', { editable: false })?.enabled).toBe(true);
    expect(itemOf('export-pdf', { editable: false })?.enabled).toBe(true);
    expect(itemOf('export-backlog', { editable: false })?.enabled).toBe(true);
  });

  it('shows an ampersand as one and opens the plan behind it', () => {
    const recent = everyItem(menuTemplate(state, actions)).find(({ label }) => label === 'R&&D.bimodal');
    called.length = 0;
    const click = recent?.click as (() => void) | undefined;
    click?.();
    expect(called).toEqual(['openRecent /a/R&D.bimodal']);
  });

  it('holds every action of the window, and asks for each by its name', () => {
    for (const id of windowActionIds) {
      called.length = 0;
      const click = itemOf(id)?.click as (() => void) | undefined;
      click?.();
      expect(called, id).toEqual([`act ${id}`]);
    }
  });

  it('shows the keys of the list, where they are not the letters of a text', () => {
    expect(itemOf('save-copy')?.accelerator).toBe('CmdOrCtrl+Shift+S');
    expect(itemOf('go-money')?.accelerator).toBe('CmdOrCtrl+4');
    expect(itemOf('redo')?.accelerator).toBe('CmdOrCtrl+Y');
    expect(itemOf('redo', { mac: true })?.accelerator).toBe('CmdOrCtrl+Shift+Z');
    expect(itemOf('shortcuts')?.accelerator).toBeUndefined();
  });

  it('shows how the app looks, and asks for another look', () => {
    expect(itemOf('contrast')).toMatchObject({ type: 'checkbox', checked: false });
    expect(itemOf('roomy')).toMatchObject({ type: 'radio', checked: true });
    for (const id of ['contrast', 'compact']) (itemOf(id)?.click as (() => void) | undefined)?.();
    expect(called.slice(-2)).toEqual(['look {"contrast":true}', 'look {"density":"compact"}']);
  });

  it('no two items share a key', () => {
    for (const mac of [true, false]) {
      const keys = everyItem(menuTemplate({ ...state, mac, developer: true }, actions)).flatMap(
        ({ accelerator }) => accelerator ?? [],
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('has no way into the developer tools of a package', () => {
    const roles = (developer: boolean) =>
      everyItem(menuTemplate({ ...state, developer }, actions)).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

it('a key that the user chose stands in the menu, one that was taken away does not', () => {
  const keys = { 'export-pdf': 'Mod+Shift+p', settings: '' };
  const keyOf = (id: string) => itemOf(id, { keys })?.accelerator;
  expect(keyOf('export-pdf')).toBe('CmdOrCtrl+Shift+P');
  expect(keyOf('settings')).toBeUndefined();
  expect(keyOf('import')).toBe('CmdOrCtrl+I');
});
