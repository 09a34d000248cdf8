import { useCallback, useEffect } from 'react';
import type { Plan } from '../../../shared/model/plan';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { askShell } from '../../state/shell-client';

/** Milliseconds without an edit or another choice after which the report is likely to be the one that is printed. */
const rest = 800;
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
  const ask = useCallback(() => {
    if (isFit) void askShell('report/ahead', { printed: printedOf(scenarioId, choice) });
  }, [isFit, scenarioId, choice]);
  useEffect(() => {
    const timer = setTimeout(ask, rest);
    return () => clearTimeout(timer);
    // Another state of the plan is another page.
  }, [ask, plan]);
  useEffect(() => () => void askShell('report/ahead', { printed: null }), []);
  return ask;
}
