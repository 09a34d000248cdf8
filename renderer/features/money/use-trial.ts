import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import type { DriftCause } from '../../../shared/rules/budgets/drift-causes';
import { planWithout } from '../../../shared/rules/trials/without';
import { newStamp } from '../../state/plan/dispatch';

export interface Trial {
  readonly leftOut: readonly DriftCause[];
  /** The plan without them; null where nothing is left out, or it cannot be. */
  readonly plan: Plan | null;
  readonly toggle: (cause: DriftCause) => void;
  readonly end: () => void;
}

/** Causes that are left out to see what they do: of the page alone, nothing is stored. */
export function useTrial(plan: Plan, scenarioId: string): Trial {
  const [leftOut, setLeftOut] = useState<readonly DriftCause[]>([]);
  const without = useMemo(
    () => (leftOut.length ? planWithout(plan, scenarioId, leftOut, newStamp()) : null),
    [plan, scenarioId, leftOut],
  );
  const toggle = (cause: DriftCause) =>
    setLeftOut((before) => {
      const rest = before.filter(({ id }) => id !== cause.id);
      return rest.length < before.length ? rest : [...before, cause];
    });
  return { leftOut, plan: without, toggle, end: () => setLeftOut([]) };
}
