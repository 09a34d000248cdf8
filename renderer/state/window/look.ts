import { create } from 'zustand';
import { firstLook, type Look, lookOfFragment } from '../../../shared/contract/look';
import { askShell } from '../files/shell-client';

/** How the app looks by now. */
export const useLook = create<Look>()(() => firstLook);

/** What the system asks for; null where it cannot be asked. */
const systemContrast = () => window.matchMedia?.('(prefers-contrast: more)') ?? null;

/** Before anything is drawn: what the address of the page tells of it. */
export function beginLook(fragment: string): void {
  show({ ...firstLook, ...lookOfFragment(fragment) });
  systemContrast()?.addEventListener('change', () => show(useLook.getState()));
}

/** Asks the shell, which has it from the menu and from other windows too. */
export async function readLook(): Promise<void> {
  const reply = await askShell('look/read', {});
  if (reply.ok && reply.value) show(reply.value);
}

/** Shown at once and kept for all windows. */
export function chooseLook(change: Partial<Look>): void {
  show({ ...useLook.getState(), ...change });
  void askShell('look/keep', change);
}

function show(look: Look): void {
  const { dataset } = document.documentElement;
  if (look.contrast || systemContrast()?.matches) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
  dataset['density'] = look.density;
  useLook.setState(look);
}

/** For what is laid out by arithmetic: its sizes follow the density. */
export function isCompact(): boolean {
  return useLook.getState().density === 'compact';
}
