import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Unstored } from './unstored';
import { useUnstored } from './use-unstored';

/** What a typed text means, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly words: string };

export interface DraftOptions<T> {
  /** What the field is called: what could not be stored is told by it, and comes back to it. */
  readonly label: string;
  readonly value: T;
  readonly show: (value: T) => string;
  /** `isPartial` where the control holds something, as a part of a day, that is no text yet. */
  readonly read: (text: string, isPartial: boolean) => Read<T>;
  /** Stores the value; answers with why it could not be, to be said beside the field, or null. */
  readonly commit: (value: T) => Promise<string | null> | undefined;
  /** Enter makes a new line instead of storing. */
  readonly manyLines?: boolean;
  readonly disabled?: boolean | undefined;
  /** What was typed before the field was there: it is a draft from the first. */
  readonly start?: string | null;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A text that was read or handed over to be stored. Once it is typed on it is another text. */
interface Tried {
  readonly text: string;
  answered: boolean;
  refused: string | null;
  /** That it was not stored has been told when its field went away. */
  readonly told?: boolean;
}

/**
 * Text that is being typed: stored on blur and Enter and when its field goes away, taken back on Escape. What cannot be
 * read or is refused stays where it was typed, with the reason, and nothing is stored; where its field goes away it is
 * told, and is there again when the field is.
 */
export function useDraft<T, E extends Control = HTMLInputElement>(options: DraftOptions<T>) {
  const { value, show, read, commit, manyLines = false, start = null } = options;
  const shown = show(value);
  const { element, waiting, isPartial, keep, forget } = useUnstored<E>(options, shown);
  const { draft, setDraft, latest, error, setError } = useText(waiting, shown, start);
  const tried = useRef<Tried | null>(waiting && triedBefore(waiting));
  const isGone = useRef(false);
  const typed = () => latest.current ?? (isPartial() ? '' : null);

  const revert = () => {
    if (isPartial() && element.current) element.current.value = shown;
    forget();
    latest.current = null;
    setDraft(null);
    setError(null);
  };
  const refuse = (text: string, words: string) => (isGone.current ? keep(text, words) : setError(words));
  const store = async () => {
    const text = typed();
    if (text === null || (text === shown && !isPartial())) return revert();
    // A question that storing raises takes the keyboard: the field is left while its text is on its way.
    if (isOnItsWay(tried.current, text)) return;
    const answer = read(text, isPartial());
    const trying: Tried = { text, answered: !answer.ok, refused: answer.ok ? null : answer.words };
    tried.current = trying;
    if (!answer.ok) return refuse(text, answer.words);
    trying.refused = (await commit(answer.value)) ?? null;
    trying.answered = true;
    // Typed on meanwhile: that text is newer than this answer.
    if (latest.current !== text) return;
    if (trying.refused) return refuse(text, trying.refused);
    revert();
  };
  useWhenGone(isGone, () => {
    const text = typed();
    const last = tried.current;
    if (text === null) return;
    if (last?.text !== text) return void store();
    if (last.refused && !last.told) keep(text, last.refused);
  });
  const onChange = (event: { target: Control }) => {
    tried.current = null;
    setDraft(event.target.value);
  };
  const onKeyDown = (event: KeyboardEvent<Control>) => {
    if (event.key === 'Escape' && (draft !== null || error) && !isOnItsWay(tried.current, latest.current)) {
      event.preventDefault();
      event.stopPropagation();
      revert();
    } else if (stores(event, manyLines)) {
      event.preventDefault();
      void store();
    }
  };
  const onBlur = () => void store();
  return { error, control: { ref: element, value: draft ?? shown, onChange, onBlur, onKeyDown } };
}

/** Whether a text is being stored: it is given up no more, and Escape is whose it would be without a draft. */
function isOnItsWay(tried: Tried | null, text: string | null): boolean {
  return tried !== null && tried.text === text && !tried.answered;
}

function triedBefore({ text, why }: Unstored): Tried {
  return { text, answered: true, refused: why, told: true };
}

/** The text as it is being typed, and what is to be said about it. */
function useText(waiting: Unstored | null, shown: string, start: string | null) {
  const [draft, setDraft] = useState<string | null>(waiting?.text ?? start);
  const [error, setError] = useState<string | null>(waiting?.why ?? null);
  const latest = useRef<string | null>(null);
  latest.current = draft;
  // A value changed elsewhere (undo) makes an old complaint meaningless.
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) setError(null);
    before.current = shown;
  }, [shown]);
  return { draft, setDraft, latest, error, setError };
}

function stores({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent, manyLines: boolean): boolean {
  return key === 'Enter' && !nativeEvent.isComposing && (!manyLines || ctrlKey || metaKey);
}

/** A field that goes away with the keyboard in it is never told that it is left. */
function useWhenGone(isGone: { current: boolean }, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      latest.current();
    };
  }, [isGone]);
}
