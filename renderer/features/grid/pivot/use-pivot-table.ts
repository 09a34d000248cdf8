import { useEffect, useMemo, useState } from 'react';
import { allAtOnce } from '../../../../shared/model/steps';
import { foundIn } from '../../../state/board/board-order';
import { useFound } from '../../../state/board/find-store';
import { drawn, inFrames } from '../../../state/plan/in-frames';
import { useCards, useIsLarge, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { useGrid } from '../grid-store';
import { boardOrder } from '../order';
import { askedPivot } from './question';
import { type PivotTable, pivotTableSteps, type TableQuestion } from './table';

/** The pivot of the initiatives in view: of the scenario, and of those what is found. */
export function usePivotTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const isLarge = useIsLarge();
  const cards = foundIn(boardOrder(useCards()), useFound());
  const layout = useGrid((grid) => grid.layout);
  const asked = useMemo(() => askedPivot(layout, plan), [layout, plan]);
  const question = useMemo(() => ({ cards, asked, at: { plan, speech } }), [cards, asked, plan, speech]);
  return { asked, ...useTable(question, isLarge) };
}

/**
 * Of a large plan what is asked shows at once, and the table is added up with room for keys and drawing: until it is there,
 * the one of before stands (`isBehind`), or none.
 */
function useTable(
  question: TableQuestion,
  isLarge: boolean,
): { readonly table: PivotTable | null; readonly isBehind: boolean } {
  const [later, setLater] = useState<{ of: TableQuestion; table: PivotTable } | null>(null);
  const now = useMemo(() => (isLarge ? null : allAtOnce(pivotTableSteps(question))), [isLarge, question]);
  useEffect(() => {
    if (!isLarge) return undefined;
    let isGone = false;
    const work = function* (): Generator<void, void> {
      for (const steps = pivotTableSteps(question); !isGone; yield) {
        const step = steps.next();
        if (!step.done) continue;
        setLater({ of: question, table: step.value });
        return;
      }
    };
    void drawn()
      .then(() => inFrames(work()))
      // Told where the table would stand, as if it had been drawn at once.
      .catch((error: unknown) =>
        setLater(() => {
          throw error;
        }),
      );
    return () => {
      isGone = true;
    };
  }, [isLarge, question]);
  return now
    ? { table: now, isBehind: false }
    : { table: later?.table ?? null, isBehind: later?.of !== question };
}
