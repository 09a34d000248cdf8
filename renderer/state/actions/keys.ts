import { say, sayAs } from '../../../shared/words/say';

/** A pressed key as the actions name it: "Mod+Shift+z", "Alt+ArrowUp", "r". Mod is Ctrl, or Cmd on a Mac. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const letter = event.key.length === 1;
  const key = letter ? event.key.toLowerCase() : event.key;
  return [
    (event.ctrlKey || event.metaKey) && 'Mod',
    event.altKey && 'Alt',
    event.shiftKey && (!letter || /[a-z]/.test(key)) && 'Shift',
    key,
  ]
    .filter(Boolean)
    .join('+');
}

export const isMac = /Mac/.test(navigator.platform);

/** A Mac says its keys by their signs. */
const mod = isMac ? '⌘' : say`Ctrl`;

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: say`Del`,
  Escape: say`Esc`,
  Shift: say`Shift`,
  Space: say`Space`,
  Enter: say`Enter`,
  Home: say`Home`,
  End: sayAs('key')`End`,
};

/** A key as it is shown in a menu: "Alt+↑", "R". */
export function keyWords(key: string): string {
  return key
    .split('+')
    .map((part) => (part === 'Mod' ? mod : (names[part] ?? (part.length === 1 ? part.toUpperCase() : part))))
    .join('+');
}

/** Where keys are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

/** Dialogs and menus, but none on its way out; a notice is none, though it has the role of one. */
export function isSomethingOpen(): boolean {
  return document.querySelector('[data-takes-keys]:not([data-closed])') !== null;
}
