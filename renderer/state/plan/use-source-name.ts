import { say } from '../../../shared/words/say';
import { currentPlan, usePlanStore } from './plan-store';

/** The name of the list that an import brought; where it has none, "its source". */
export function useSourceName(importId: string | null): string {
  return usePlanStore(() => (importId && currentPlan().import.get(importId)?.source) || say`its source`);
}
