import type { Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { turn } from '../../ui/turn';

/**
 * What of a list to draw: where it has jumped to other rows than those in sight before, the rows in sight alone, and those beyond
 * either end of them a frame later. A card that an edit takes far away is seen there sooner.
 */
export function useInSightFirst(): (range: Range) => Range {
  const [turns, setTurns] = useState(0);
  const last = useRef<Seen | null>(null);
  // Looked at after each drawing: a range is asked for in any of them.
  useEffect(() => {
    if (!last.current?.hasJumped) return undefined;
    let isGone = false;
    void turn(() => isGone).then(() => {
      if (!isGone) setTurns((before) => before + 1);
    });
    return () => {
      isGone = true;
    };
  });
  return useCallback(
    (range) => {
      const before = last.current;
      const isWaiting = before?.hasJumped === true && before.turns === turns;
      const hasJumped = before !== null && (isWaiting || isElsewhere(range, before));
      last.current = { startIndex: range.startIndex, endIndex: range.endIndex, hasJumped, turns };
      return hasJumped ? { ...range, overscan: 0 } : range;
    },
    [turns],
  );
}

interface Seen extends Pick<Range, 'startIndex' | 'endIndex'> {
  readonly hasJumped: boolean;
  /** In which turn it was seen: the next one draws the rest. */
  readonly turns: number;
}

function isElsewhere(now: Pick<Range, 'startIndex' | 'endIndex'>, before: Seen): boolean {
  return now.startIndex > before.endIndex || now.endIndex < before.startIndex;
}
