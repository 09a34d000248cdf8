/** Keys that the user chose in place of the app's own, by the id of the action; empty: none at all. */
export type KeyChoices = Readonly<Record<string, string>>;

/** More choices than there can be actions are no choices. */
const most = 300;

const keyPattern =
  /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[^\s+]|\+|F\d{1,2}|Arrow(?:Up|Down|Left|Right)|Delete|Backspace|Insert|Enter|Home|End|PageUp|PageDown)$/u;

/** Whether a text names a key as actions do: "Mod+Shift+z", "Alt+ArrowUp", "r", "F1". */
function isKeyName(text: string): boolean {
  return keyPattern.test(text);
}

/** Whether a value is such choices: at most 300, each a key or none. */
export function areKeyChoices(value: unknown): value is KeyChoices {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= most &&
    entries.every(([id, key]) => id.length <= 60 && typeof key === 'string' && (key === '' || isKeyName(key)))
  );
}

/** The key of an action: the one that was chosen, else its own; undefined where it has none. */
export function keyOfAction(id: string, own: string | undefined, chosen: KeyChoices): string | undefined {
  const choice = Object.hasOwn(chosen, id) ? chosen[id] : own;
  return choice === '' ? undefined : choice;
}

/** An action as far as its key goes: which it has of its own, and which other keys lead to it. */
export interface KeyedAction {
  readonly id: string;
  readonly words: string;
  readonly key: string | undefined;
  /** By Ctrl or as a function key, since letters are typed everywhere: what is done to the whole window. */
  readonly ofWindow: boolean;
  /** What it shares a key with by turns, such as funding and taking the funding away. */
  readonly shares?: string;
}

export type KeyProblem =
  | { readonly code: 'no-key' }
  | { readonly code: 'needs-mod' }
  | { readonly code: 'taken'; readonly by: KeyedAction }
  | { readonly code: 'reserved' };

/** Keys of the system, of text, and of moving about: what they do is nobody's to change. */
const reserved: ReadonlySet<string> = new Set([
  'Mod+c',
  'Mod+v',
  'Mod+x',
  'Mod+a',
  'Mod+z',
  'Mod+Shift+z',
  'Mod+y',
  'Mod+q',
  'Mod+w',
  'Mod+0',
  'Mod+-',
  'Mod+=',
  'Mod++',
  'Enter',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'j',
  'k',
]);

/** Why an action cannot have a key; null where it can. Two actions that share a key by turns may have the same. */
export function keyProblem(
  key: string,
  action: KeyedAction,
  others: readonly KeyedAction[],
): KeyProblem | null {
  if (!isKeyName(key)) return { code: 'no-key' };
  if (reserved.has(key) && key !== action.key) return { code: 'reserved' };
  if (action.ofWindow && !/^(?:Mod\+|F\d|\?$)/.test(key)) return { code: 'needs-mod' };
  const by = others.find(
    (other) =>
      other.id !== action.id &&
      other.key === key &&
      (other.shares === undefined || other.shares !== action.shares),
  );
  return by ? { code: 'taken', by } : null;
}
