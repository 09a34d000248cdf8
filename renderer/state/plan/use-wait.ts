import { useShallow } from 'zustand/react/shallow';
import { type Wait, waitOf } from '../../../shared/rules/roadmap/waits';
import { currentPlan, currentScenarioId, usePlanStore } from './plan-store';

/** What an initiative waits on; null where on nothing. Renders only where that changes. */
export function useWait(id: string): Wait | null {
  return usePlanStore(useShallow(() => waitOf(currentPlan(), currentScenarioId(), id)));
}
