import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** What a typed text means, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly words: string };

export interface DraftOptions<T> {
  readonly value: T;
  readonly show: (value: T) => string;
  readonly read: (text: string) => Read<T>;
  /** Stores the value; answers with why it could not be, to be said beside the field, or null. */
  readonly commit: (value: T) => Promise<string | null> | undefined;
  /** Enter makes a new line instead of storing. */
  readonly manyLines?: boolean;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Text that is being typed: stored on blur and Enter, taken back on Escape; what cannot be read or is refused stays
 * where it was typed, with the reason, and nothing is stored.
 */
export function useDraft<T>({ value, show, read, commit, manyLines = false }: DraftOptions<T>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  latest.current = draft;
  const shown = show(value);

  const revert = () => {
    latest.current = null;
    setDraft(null);
    setError(null);
  };
  const store = async () => {
    const text = latest.current;
    if (text === null || text === shown) return revert();
    const answer = read(text);
    if (!answer.ok) return setError(answer.words);
    const refused = (await commit(answer.value)) ?? null;
    // Typed on meanwhile: that text is newer than this answer.
    if (latest.current !== text) return;
    setError(refused);
    if (!refused) setDraft(null);
  };
  // A value changed elsewhere (undo) makes an old complaint meaningless.
  useEffect(() => setError(null), [shown]);

  const onKeyDown = (event: KeyboardEvent<Control>) => {
    if (event.key === 'Escape' && (draft !== null || error)) {
      event.preventDefault();
      event.stopPropagation();
      revert();
    } else if (event.key === 'Enter' && !(manyLines && !event.ctrlKey && !event.metaKey)) {
      if (event.nativeEvent.isComposing) return;
      event.preventDefault();
      void store();
    }
  };
  return {
    error,
    control: {
      value: draft ?? shown,
      onChange: (event: { target: Control }) => setDraft(event.target.value),
      onBlur: () => void store(),
      onKeyDown,
    },
  };
}
