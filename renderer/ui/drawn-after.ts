import { useEffect, useRef, useState } from 'react';
import { turn } from './turn';

/**
 * What a list draws while letters are typed. Of a large plan that is what it showed before, until the letter
 * and how much is found are on the screen; then each list takes a frame of its own. `asked`: what is looked for. What comes
 * by anything else, as an edit, is drawn at once.
 */
export function useDrawnAfter<T>(
  shown: T,
  asked: unknown,
  isLarge: boolean,
): { readonly drawn: T; readonly isBehind: boolean } {
  const [answered, setAnswered] = useState(asked);
  const isBehind = isLarge && answered !== asked;
  const drawn = useRef(shown);
  if (!isBehind) drawn.current = shown;
  useEffect(() => {
    if (!isBehind) return undefined;
    let isGone = false;
    void turn(() => isGone).then(() => {
      if (!isGone) setAnswered(asked);
    });
    return () => {
      isGone = true;
    };
  }, [isBehind, asked]);
  return { drawn: drawn.current, isBehind };
}
