import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../../../shared/model/codes';
import {
  movedPoints,
  type Points,
  pointFields,
  pointsOf,
} from '../../../../shared/rules/scores/priority-points';
import { storeField } from '../../../state/plan/dispatch';
import { useSettings } from '../../../state/plan/plan-hooks';
import { samePoints } from './typed-points';

/** Milliseconds without a further step until what a slider shows is stored, so that one slide is one step to undo. */
const pause = 400;

interface Draft {
  readonly points: Points;
  /** The outcome that is on the move, and where all stood when it began: the others keep their proportion. */
  readonly moving: Outcome;
  readonly from: Points;
}

/** The priority as it is being moved; stored once the hand rests. */
export function usePriority() {
  const stored = pointsOf(useSettings());
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const latest = useRef<Draft | null>(null);
  latest.current = draft;

  const store = async () => {
    const waiting = latest.current;
    if (!waiting) return;
    const words = samePoints(waiting.points, stored)
      ? null
      : await storeField({ type: 'plan/edit', changes: pointFields(waiting.points) });
    setSaid(words);
    // Moved on meanwhile: that is newer than this answer.
    if (latest.current === waiting) setDraft(null);
  };
  const storeLatest = useRef(store);
  storeLatest.current = store;
  useEffect(() => {
    if (!draft) return undefined;
    const timer = setTimeout(() => void storeLatest.current(), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  // Leaving the screen stores what waits.
  useEffect(() => () => void storeLatest.current(), []);

  const move = (outcome: Outcome, to: number) => {
    const shown = draft?.points ?? stored;
    const from = draft?.moving === outcome ? draft.from : shown;
    setDraft({ points: movedPoints(from, outcome, to), moving: outcome, from });
  };
  return { points: draft?.points ?? stored, said, move, store };
}
