import { useEffect } from 'react';
import { usePlan } from '../state/plan-hooks';
import { forgetMissing } from '../state/selection';

/** What is gone from the plan is gone from the selection. */
export function useTidySelection(): void {
  const { initiative } = usePlan();
  useEffect(() => forgetMissing((id) => initiative.has(id)), [initiative]);
}
