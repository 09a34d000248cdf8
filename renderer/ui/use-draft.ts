import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

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
 * Text that is being typed: stored on blur and Enter and when its field goes away, taken back on Escape; what cannot
 * be read or is refused stays where it was typed, with the reason, and nothing is stored.
 */
export function useDraft<T>({ value, show, read, commit, manyLines = false }: DraftOptions<T>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  latest.current = draft;
  // What was last handed over to be stored; once it is typed on it is another text.
  const sent = useRef<{ readonly text: string; answered: boolean } | null>(null);
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
    // A question that storing raises takes the keyboard: the field is left while its text is on its way.
    if (sent.current?.text === text && !sent.current.answered) return;
    const sending = { text, answered: false };
    sent.current = sending;
    const refused = (await commit(answer.value)) ?? null;
    sending.answered = true;
    // Typed on meanwhile: that text is newer than this answer.
    if (latest.current !== text) return;
    setError(refused);
    if (!refused) setDraft(null);
  };
  useWhenGone(() => {
    if (latest.current !== null && latest.current !== sent.current?.text) void store();
  });
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
      onChange: (event: { target: Control }) => {
        sent.current = null;
        setDraft(event.target.value);
      },
      onBlur: () => void store(),
      onKeyDown,
    },
  };
}

/** A field that goes away with the keyboard in it is never told that it is left. */
function useWhenGone(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => () => latest.current(), []);
}
