import { useLayoutEffect, useRef, useState } from 'react';
import { isWriting } from '../is-writing';
import { useFieldPlace } from './field-place';
import { fieldAppears, forgetUnstored, keepUnstored, unstoredOf } from './unstored';

interface Options {
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a field does about text that could not be stored: keeps it when it goes away, and shows it when it is back. */
export function useUnstored<E extends Control>({ label, disabled }: Options, shown: string) {
  const place = useFieldPlace(label);
  const { path } = place;
  const element = useRef<E>(null);
  // A field that cannot be typed in leaves it for when it can.
  const [waiting] = useState(() => (disabled ? null : unstoredOf(path, shown)));
  useLayoutEffect(() => fieldAppears(path, () => takeKeyboard(element.current)), [path]);
  return {
    element,
    waiting,
    isPartial: () => element.current?.validity.badInput ?? false,
    forget: () => forgetUnstored(path),
    /** Of what is gone from the plan there is nothing to tell. */
    keep: (text: string, why: string) => {
      const { names, open, isThere } = place;
      if (isThere()) keepUnstored({ path, label, names, text, shown, why, open });
    },
  };
}

/** The whole text is taken, so that it can be copied or typed anew. */
function takeKeyboard(control: Control | null): void {
  if (!control) return;
  for (let up = control.parentElement; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) up.open = true;
  // The notice that leads here gives the keyboard back as it goes; from a field that somebody writes in it is not taken.
  const wasWriting = isWriting();
  requestAnimationFrame(() => {
    if (isWriting() && !wasWriting) return;
    control.focus();
    control.select();
  });
}
