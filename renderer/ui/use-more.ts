import { useEffect, useState } from 'react';
import { turn } from './turn';

const step = 100;
/** What is in sight of a long list when its screen is opened: no window is so high that it shows more. */
const inSight = 30;

/**
 * The first rows of a long list, and more of them as they are asked for. Of the first ones those in sight are drawn at once,
 * the others in the next frames, so that no screen waits for what lies below its foot.
 */
export function useMore<T>(rows: readonly T[]): {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly more: () => void;
} {
  const [limit, setLimit] = useState(step);
  const [drawn, setDrawn] = useState(inSight);
  useEffect(() => {
    if (drawn === Infinity) return undefined;
    let isGone = false;
    void turn(() => isGone).then(() => {
      if (!isGone) setDrawn(Infinity);
    });
    return () => {
      isGone = true;
    };
  }, [drawn]);
  const most = Math.min(limit, drawn);
  return {
    shown: rows.length > most ? rows.slice(0, most) : rows,
    hidden: Math.max(0, rows.length - limit),
    more: () => setLimit(limit + step),
  };
}
