import { useEffect, useState } from 'react';
import { turn } from './turn';

const step = 100;
/** What is in sight of a long list when its screen is opened: no window is so high that it shows more. */
const inSight = 30;
/** Rows of a list of a large plan that are drawn with the screen; the others in sight have a frame of their own, as those of the grid. */
const atFirst = 12;

/**
 * The first rows of a long list, and more of them as they are asked for. Of the first ones those in sight are drawn at once
 * (of a large plan, `atOnce` false, the first of these), the others in the next frames, so that no screen waits for what lies
 * below its foot.
 */
export function useMore<T>(
  rows: readonly T[],
  atOnce: boolean,
): {
  readonly shown: readonly T[];
  /** Rows that are about to be drawn. */
  readonly waiting: number;
  readonly hidden: number;
  readonly more: () => void;
} {
  const [limit, setLimit] = useState(step);
  const [drawn, setDrawn] = useState(atOnce ? inSight : atFirst);
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
  const shown = rows.length > most ? rows.slice(0, most) : rows;
  return {
    shown,
    waiting: Math.min(limit, rows.length) - shown.length,
    hidden: Math.max(0, rows.length - limit),
    more: () => setLimit(limit + step),
  };
}
