import { useEffect } from 'react';
import { useFound } from '../state/board/find-store';
import { forgetMissing, keepSelected } from '../state/board/selection';
import { usePlan } from '../state/plan/plan-hooks';

/** What is gone from the plan, or from what is found, is gone from the selection. */
export function useTidySelection(): void {
  const { initiative } = usePlan();
  const found = useFound();
  useEffect(() => forgetMissing((id) => initiative.has(id)), [initiative]);
  useEffect(() => {
    if (found) keepSelected((id) => found.has(id));
  }, [found]);
}
