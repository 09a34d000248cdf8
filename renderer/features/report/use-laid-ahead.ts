import { useCallback, useEffect, useRef } from 'react';
import type { Plan } from '../../../shared/model/plan';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { askShell } from '../../state/files/shell-client';

/** Milliseconds without an edit or another choice after which the report is likely to be the one that is printed. */
const rest = 800;
/** Milliseconds after which it is asked for again at the button: sooner it stands for certain. */
const certain = 240_000;
/** Initiatives up to which a report is laid out ahead: the page of a larger one takes too much memory to stand unused. */
const most = 2_000;

/** The report as the shell is asked for it. */
export function printedOf(scenarioId: string, choice: ReportChoice) {
  return {
    choice: { ...choice, sections: [...choice.sections], initiativeIds: [...choice.initiativeIds] },
    scenarioId,
  };
}

/**
 * Has the report laid out for its export while a person looks at the preview, so that the file is there at once. The answer
 * asks for it again: it goes when it stood unused for long.
 */
export function useLaidAhead(
  plan: Plan,
  scenarioId: string,
  choice: ReportChoice,
  isComplete: boolean,
): () => void {
  const isFit = isComplete && plan.initiative.size <= most;
  const askedAt = useRef(-Infinity);
  const ask = useCallback(() => {
    if (!isFit) return;
    askedAt.current = performance.now();
    void askShell('report/ahead', { printed: printedOf(scenarioId, choice) });
  }, [isFit, scenarioId, choice]);
  useEffect(() => {
    // Another state of the plan is another page.
    askedAt.current = -Infinity;
    const timer = setTimeout(ask, rest);
    return () => clearTimeout(timer);
  }, [ask, plan]);
  useEffect(() => () => void askShell('report/ahead', { printed: null }), []);
  return useCallback(() => {
    if (performance.now() - askedAt.current > certain) ask();
  }, [ask]);
}
