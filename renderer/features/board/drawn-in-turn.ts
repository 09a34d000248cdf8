import { useEffect, useState } from 'react';
import { usePlanStore } from '../../state/plan/plan-store';
import { turn } from '../../ui/turn';

/** What of a list is drawn so far: its frame alone, the rows in sight, or those beyond either end of them too. */
export type Drawn = 'frame' | 'in-sight' | 'beyond-sight';

/** Lists of more rows are drawn after their frame: to lay them out takes long enough to be noticed. */
const many = 5_000;

/** Not when the plan is first shown: there is nothing yet that would go on meanwhile, and its cards are waited for. */
const isInSteps = (rows: number) => rows > many && usePlanStore.getState().isSummed;

/**
 * How much of a list to draw: the rows beyond sight come after those in sight, and no two lists take such a step in one
 * frame. A large plan is there sooner, and the page goes on meanwhile.
 */
export function useDrawnInTurn(rows: number): Drawn {
  const [drawn, setDrawn] = useState<Drawn>(() => (isInSteps(rows) ? 'frame' : 'in-sight'));
  useEffect(() => {
    if (drawn === 'beyond-sight') return undefined;
    let isGone = false;
    void turn(() => isGone).then(() => {
      if (!isGone) setDrawn(drawn === 'frame' ? 'in-sight' : 'beyond-sight');
    });
    return () => {
      isGone = true;
    };
  }, [drawn]);
  return drawn;
}

/** How many columns of the board to draw: of a large plan the first with what stands above them, then one more a frame. */
export function useColumnsInTurn(rows: number, columns: number): number {
  const [drawn, setDrawn] = useState(() => (isInSteps(rows) ? 1 : columns));
  useEffect(() => {
    if (drawn >= columns) return undefined;
    let isGone = false;
    void turn(() => isGone).then(() => {
      if (!isGone) setDrawn(drawn + 1);
    });
    return () => {
      isGone = true;
    };
  }, [drawn, columns]);
  return drawn;
}
