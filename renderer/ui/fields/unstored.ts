/** Text that could not be stored when its field went away. */
export interface Unstored {
  /** Which field it is, among all fields of the window. */
  readonly path: string;
  readonly label: string;
  /** Where the field stands, the innermost first: a team, an initiative. */
  readonly names: readonly string[];
  readonly text: string;
  /** What is stored, as the field shows it. */
  readonly shown: string;
  /** Why the text was not stored. */
  readonly why: string;
  /** Brings the place of the field into sight. */
  readonly open: () => void;
}

type Listener = (unstored: Unstored) => void;

/** Milliseconds that a field has to appear once its place has been opened: its screen may have to be read first. */
const patience = 3_000;

let listener: Listener | null = null;
const kept = new Map<string, Unstored>();
const fields = new Map<string, () => void>();
let wanted: { readonly path: string } | null = null;

/** Hears of every text that could not be stored; while nobody does, none is kept. The answer ends it. */
export function onUnstored(listen: Listener): () => void {
  listener = listen;
  return () => {
    listener = null;
    kept.clear();
  };
}

/** Keeps a text for its field to show again, and tells of it. */
export function keepUnstored(unstored: Unstored): void {
  if (!listener) return;
  kept.set(unstored.path, unstored);
  listener(unstored);
}

/** What waits for a field; nothing where what is stored has changed since. */
export function unstoredOf(path: string, shown: string): Unstored | null {
  const found = kept.get(path);
  return found?.shown === shown ? found : null;
}

export function forgetUnstored(path: string): void {
  kept.delete(path);
}

/** A field is there, and can take the keyboard. The answer ends it. */
export function fieldAppears(path: string, takeKeyboard: () => void): () => void {
  fields.set(path, takeKeyboard);
  if (wanted?.path === path) {
    wanted = null;
    takeKeyboard();
  }
  return () => {
    if (fields.get(path) === takeKeyboard) fields.delete(path);
  };
}

/** Leads back to a field, which shows the text again. `missed` is called where it does not appear. */
export function showField({ path, open }: Unstored, missed: () => void): void {
  open();
  const takeKeyboard = fields.get(path);
  if (takeKeyboard) return takeKeyboard();
  const want = { path };
  wanted = want;
  setTimeout(() => {
    if (wanted !== want) return;
    wanted = null;
    missed();
  }, patience);
}
